using Commonweal.Platform.OpenData;

namespace Commonweal.Places;

/// <summary>A row of areas.csv.</summary>
internal sealed record AreaRow : DatedRow
{
    [Column("area", "Its national code; an old code or a slug for a place that never had one", IsKey = true, MaxLength = 100)]
    public string Area { get; init; } = "";

    [Column("name", "What it is called")]
    public string Name { get; init; } = "";

    [Column("kind", "The kind of place", RefersTo = "kinds", OnList = "area")]
    public string? Kind { get; init; }

    [Column("within", "The larger area that it lies in", RefersTo = "areas")]
    public string? Within { get; init; }

    [Column("illustrative", "Whether it is made up, to show what the program does; empty for no")]
    public bool? Illustrative { get; init => field = value is true ? true : null; }

    public AreaRow() { }

    public AreaRow(Area area, RegisterSession session)
        : base(area, area.Lifetime) =>
        (Area, Name, Kind, Within, Illustrative) = (area.Code, area.Name, session.KindOf(area.KindId), session.KeyOf(area.WithinId), area.IsIllustrative);
}
