using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Performance.Registers;

/// <summary>A row of definition-changes.csv.</summary>
internal sealed record DefinitionChangeRow : CitedRow
{
    [Column("indicator", "The indicator that is counted differently", IsKey = true, RefersTo = "indicators")]
    public string Indicator { get; init; } = "";

    [Column("on", "The first day on which it was counted anew", IsKey = true)]
    public ImpreciseDate On { get; init; }

    [Column("why", "What was changed", MaxLength = 2000)]
    public string? Why { get; init; }

    public DefinitionChangeRow() { }

    public DefinitionChangeRow(DefinitionChange change)
        : base(change) => (Indicator, On, Why) = (change.Indicator.Slug, ImpreciseDate.Day(change.On), change.Why);
}
