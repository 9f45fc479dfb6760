using Commonweal.Platform.OpenData;

namespace Commonweal.Strategies.Registers;

/// <summary>A row of plans.csv.</summary>
internal sealed record PlanRow : DatedRow
{
    [Column("plan", "Its address within the partnership: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Plan { get; init; } = "";

    [Column("name", "What it is called", MaxLength = 300)]
    public string Name { get; init; } = "";

    [Column("kind", "What sort of plan it is: a strategy, an agreement", RefersTo = "kinds", OnList = "plan")]
    public string? Kind { get; init; }

    [Column("whose", "The organisation whose own plan it is; empty for one of the partnership", RefersTo = "organisations")]
    public string? Whose { get; init; }

    public PlanRow() { }

    public PlanRow(Plan plan, RegisterSession session)
        : base(plan, plan.Lifetime) => (Plan, Name, Kind, Whose) = (plan.Slug, plan.Name, session.KindOf(plan.KindId), session.KeyOf(plan.WhoseId));
}
