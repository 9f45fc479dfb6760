using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Performance.Promises;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Strategies;

namespace Commonweal.Performance.Targets;

/// <summary>
/// What a plan promises to reach by when: of an indicator, for an area, from a baseline, with a value for each period (entity 30).
/// One indicator may stand under several, and a target may be named before anybody says by which indicator it is told.
/// </summary>
[SeenWith(nameof(Partnership))]
public sealed class Target : Entity, IDated, ICited
{
    private readonly List<TargetValue> _values = [];
    private readonly List<TargetBaseline> _baselines = [];
    private readonly List<TargetLead> _leads = [];

    private Target() { }   // for EF

    public Target(Partnership partnership, string slug, TargetWords words, Lifetime lifetime, Citation citation)
    {
        PartnershipId = partnership.Id;
        Slug = Platform.Slug.Checked(slug);
        Describe(words, lifetime, citation);
    }

    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    public override Guid OwnerId => PartnershipId;

    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>The plan that promises it.</summary>
    public Guid PlanId { get; private set; }

    public Plan Plan { get; private set; } = null!;

    public Guid? ThemeId { get; private set; }

    public Theme? Theme { get; private set; }

    /// <summary>The indicator by which it is told; null where it is not stated.</summary>
    public Guid? IndicatorId { get; private set; }

    public Indicator? Indicator { get; private set; }

    /// <summary>The area that it is for; null for the one that the partnership's scorecard has.</summary>
    public Guid? AreaId { get; private set; }

    public Area? Area { get; private set; }

    /// <summary>The places to which it is limited, in the words of the plan.</summary>
    public string? Places { get; private set; }

    /// <summary>What sort of target it is: designated, statutory, local.</summary>
    public Guid? KindId { get; private set; }

    public Kind? Kind { get; private set; }

    /// <summary>How far a figure may be from it and count as that; null where it is not stated, and then no difference is.</summary>
    public Tolerance? Tolerance { get; private set; }

    public DateOnly? ParkedEarliest { get; private set; }

    public DateOnly? ParkedLatest { get; private set; }

    /// <summary>Since when it is parked: it stands, and nobody is held to it (Hertfordshire, 2009).</summary>
    public ImpreciseDate? ParkedOn => ImpreciseDate.Between(ParkedEarliest, ParkedLatest);

    public string? WhyParked { get; private set; }

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>The values that it promises, and those planned on the way.</summary>
    public IReadOnlyList<TargetValue> Values => _values;

    /// <summary>From where it starts, each as it was agreed.</summary>
    public IReadOnlyList<TargetBaseline> Baselines => _baselines;

    /// <summary>Who agreed to lead on it, from and until.</summary>
    public IReadOnlyList<TargetLead> Leads => _leads;

    /// <summary>States what it is called, by what it is told, for where, and since when it is parked.</summary>
    public void Describe(TargetWords words, Lifetime lifetime, Citation citation)
    {
        Refuse(words.WhyParked is not null && words.ParkedOn is null, "It is said why the target is parked, and not since when; enter since when, or take the reason out");

        (Title, PlanId, Plan) = (words.Title, words.Plan.Id, words.Plan);
        (ThemeId, Theme, IndicatorId, Indicator) = (words.Theme?.Id, words.Theme, words.Indicator?.Id, words.Indicator);
        (AreaId, Area, Places, KindId, Kind) = (words.Area?.Id, words.Area, words.Places, words.Kind?.Id, words.Kind);
        (Tolerance, WhyParked) = (words.Tolerance, words.WhyParked);
        (ParkedEarliest, ParkedLatest) = (words.ParkedOn?.Earliest, words.ParkedOn?.Latest);
        (Lifetime, Citation) = (lifetime, citation);
        Record("described", new { Slug, words.Title });
    }

    /// <summary>Promises a value for a period, or plans one on the way; one for the same period is put in its place.</summary>
    public void Promise(Period period, double value, double? without, bool isOnTheWay, Citation citation)
    {
        Refuse(without == value, "What would be reached without the target is the same as with it; then nothing is promised");

        _values.RemoveAll(v => v.Period == period);
        _values.Add(new TargetValue(this, period, value, without, isOnTheWay, citation));
        Record("promised", new { Slug, Period = period.ToString(), value });
    }

    /// <summary>Agrees from where it starts; an earlier agreement stays on record.</summary>
    public void StartFrom(Period period, double value, string? foundIn, ImpreciseDate? agreedOn, Citation citation)
    {
        Refuse(agreedOn is { } agreed && agreed.Latest < period.From, "The baseline was agreed before the time for which it was found");

        _baselines.Add(new TargetBaseline(this, period, value, foundIn, agreedOn, citation));
        Record("started from", new { Slug, Period = period.ToString(), value });
    }

    /// <summary>States that an organisation agreed to lead on it; where it takes that back, until when it had (LGPIHA 2007, section 105).</summary>
    public void Lead(Organisation organisation, Lifetime lifetime, Citation citation)
    {
        _leads.Add(new TargetLead(this, organisation, lifetime, citation));
        Record("led", new { Slug, organisation.Name });
    }

    /// <summary>Strikes a value out: it was never promised.</summary>
    public void Strike(TargetValue value)
    {
        _values.Remove(value);
        Record("struck out", new { Slug, Period = value.Period.ToString() });
    }

    /// <summary>Strikes a baseline out: it was never agreed.</summary>
    public void Strike(TargetBaseline baseline)
    {
        _baselines.Remove(baseline);
        Record("struck out", new { Slug, Period = baseline.Period.ToString() });
    }

    /// <summary>Strikes a lead out: it was never agreed.</summary>
    public void Strike(TargetLead lead)
    {
        _leads.Remove(lead);
        Record("struck out", new { Slug, lead.Organisation.Name });
    }

    /// <summary>Whether it holds on a day, parked or not: itself, and the plan that promises it.</summary>
    public bool Holds(DateOnly on) => Lifetime.Includes(on) && Plan.Lifetime.Includes(on);

    /// <summary>Whether it is limited to places that no area stands for, so that the figures of no area tell of it.</summary>
    public bool IsOfPlacesAlone => Places is not null && AreaId is null;

    /// <summary>Whether nobody is held to it on a day.</summary>
    public bool IsParked(DateOnly on) => ParkedEarliest <= on;

    /// <summary>What the rules for targets ask of it; null where nobody stated whether high or low is good, or by which indicator it is told.</summary>
    public Promise? AsPromise() => Indicator?.Polarity is not { } polarity ? null : new Promise(Title, polarity)
    {
        Values = _values.Where(v => !v.IsOnTheWay).ToDictionary(v => v.Period, v => v.Value),
        Path = _values.Where(v => v.IsOnTheWay).ToDictionary(v => v.Period, v => v.Value),
        Tolerance = Tolerance ?? default,
        Baselines = [.. _baselines.Select(b => new Baseline(b.Value, b.Period.Until, b.FoundIn ?? "", b.AgreedEarliest ?? DateOnly.MinValue))],
        Leads = [.. _leads.Select(l => new AgreedLead(l.Organisation.Name, l.Lifetime.From?.Earliest ?? DateOnly.MinValue, l.Lifetime.UntilLatest))],
    };
}
