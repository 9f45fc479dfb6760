using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Places;

/// <summary>A row of area-successions.csv.</summary>
internal sealed record AreaSuccessionRow : CitedRow
{
    [Column("before", "The area that came before", IsKey = true, RefersTo = "areas")]
    public string Before { get; init; } = "";

    [Column("after", "The area that came after it", IsKey = true, RefersTo = "areas")]
    public string After { get; init; } = "";

    [Column("on", "The day, month or year in which the later one took over")]
    public ImpreciseDate? On { get; init; }

    public AreaSuccessionRow() { }

    public AreaSuccessionRow(AreaSuccession succession)
        : base(succession) => (Before, After, On) = (succession.Before.Code, succession.After.Code, succession.On);
}
