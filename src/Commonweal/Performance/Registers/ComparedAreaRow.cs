using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>A row of compared-areas.csv.</summary>
internal sealed record ComparedAreaRow : DatedRow
{
    [Column("group", "The group of places", IsKey = true, RefersTo = "comparison-groups")]
    public string Group { get; init; } = "";

    [Column("area", "A place in it", IsKey = true, RefersTo = "areas")]
    public string Area { get; init; } = "";

    public ComparedAreaRow() { }

    public ComparedAreaRow(ComparedArea compared)
        : base(compared, compared.Lifetime) => (Group, Area) = (compared.Group.Slug, compared.Area.Code);
}
