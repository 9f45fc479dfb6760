using Commonweal.Performance.Targets;
using Commonweal.Places;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Strategies;

namespace Commonweal.Performance.Registers;

/// <summary>A row of targets.csv.</summary>
internal sealed record TargetRow : DatedRow
{
    [Column("target", "Its address within the partnership: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Target { get; init; } = "";

    [Column("title", "What it is called", MaxLength = 300)]
    public string Title { get; init; } = "";

    [Column("plan", "The plan that promises it", RefersTo = "plans")]
    public string Plan { get; init; } = "";

    [Column("theme", "The theme under which it stands", RefersTo = "themes")]
    public string? Theme { get; init; }

    [Column("indicator", "The indicator by which it is told; empty where it is not stated", RefersTo = "indicators")]
    public string? Indicator { get; init; }

    [Column("area", "The area that it is for; empty for the one that the scorecard has", RefersTo = "areas")]
    public string? Area { get; init; }

    [Column("places", "The places to which it is limited, as the plan says it", MaxLength = 500)]
    public string? Places { get; init; }

    [Column("kind", "What sort of target it is: designated, local", RefersTo = "kinds", OnList = "target")]
    public string? Kind { get; init; }

    [Column("tolerance", "How far a figure may be from it and count as that: 0.5 in the indicator's unit, or 5 %", MaxLength = 40)]
    public string? Tolerance { get; init => field = value is null ? null : Performance.Tolerance.Read(value)?.ToString() ?? value; }

    [Column("parked-on", "Since when it is parked: it stands, and nobody is held to it")]
    public ImpreciseDate? ParkedOn { get; init; }

    [Column("why-parked", "Why it is parked", MaxLength = 2000)]
    public string? WhyParked { get; init; }

    public TargetRow() { }

    public TargetRow(Target target, RegisterSession session)
        : base(target, target.Lifetime)
    {
        (Target, Title, Plan, Theme) = (target.Slug, target.Title, session.KeyOf(target.PlanId)!, session.KeyOf(target.ThemeId));
        (Indicator, Area, Places, Kind) = (session.KeyOf(target.IndicatorId), session.KeyOf(target.AreaId), target.Places, session.KindOf(target.KindId));
        (Tolerance, ParkedOn, WhyParked) = (target.Tolerance?.ToString(), target.ParkedOn, target.WhyParked);
    }

    public TargetWords Words(RegisterSession session) => new(Title, session.Find<Plan>(Plan)!)
    {
        Theme = session.Find<Theme>(Theme),
        Indicator = session.Find<Indicator>(Indicator),
        Area = session.Find<Area>(Area),
        Places = Places,
        Kind = session.FindKind(KindOf.Target, Kind),
        Tolerance = Tolerance.AsTolerance("tolerance"),
        ParkedOn = ParkedOn,
        WhyParked = WhyParked,
    };
}
