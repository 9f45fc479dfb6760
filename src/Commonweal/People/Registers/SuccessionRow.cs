using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.People.Registers;

/// <summary>A row of successions.csv.</summary>
internal sealed record SuccessionRow : CitedRow
{
    [Column("before", "The organisation that came before", IsKey = true, RefersTo = "organisations")]
    public string Before { get; init; } = "";

    [Column("after", "The organisation that came after it", IsKey = true, RefersTo = "organisations")]
    public string After { get; init; } = "";

    [Column("on", "The day, month or year in which the later one took over")]
    public ImpreciseDate? On { get; init; }

    public SuccessionRow() { }

    public SuccessionRow(Succession succession)
        : base(succession) => (Before, After, On) = (succession.Before.Slug, succession.After.Slug, succession.On);
}
