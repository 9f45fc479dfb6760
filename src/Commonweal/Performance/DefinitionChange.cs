using Commonweal.Performance.Trends;
using Commonweal.Platform;

namespace Commonweal.Performance;

/// <summary>That an indicator is counted differently from a day on, and why; what was found before is not compared with what was found after.</summary>
public sealed class DefinitionChange : Entity, ICited
{
    private DefinitionChange() { }   // for EF

    internal DefinitionChange(Indicator indicator, DateOnly on) => (IndicatorId, Indicator, On) = (indicator.Id, indicator, on);

    public override Guid OwnerId => Owner.Installation;

    public Guid IndicatorId { get; private set; }

    public Indicator Indicator { get; private set; } = null!;

    /// <summary>The first day on which it was counted anew.</summary>
    public DateOnly On { get; private set; }

    /// <summary>What was changed.</summary>
    public string? Why { get; private set; }

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>The same, as the rules for trends read it.</summary>
    public Break AsBreak() => new(On, Why);

    /// <summary>States what was changed.</summary>
    public void Describe(string? why, Citation citation)
    {
        (Why, Citation) = (why, citation);
        Record("defined anew", new { Indicator.Slug, On, why });
    }
}
