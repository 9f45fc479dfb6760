using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>A row of comparison-groups.csv.</summary>
internal sealed record ComparisonGroupRow : CitedRow
{
    [Column("group", "Its address: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Group { get; init; } = "";

    [Column("name", "What it is called")]
    public string Name { get; init; } = "";

    [Column("about", "In what its areas are alike", MaxLength = 2000)]
    public string? About { get; init; }

    public ComparisonGroupRow() { }

    public ComparisonGroupRow(ComparisonGroup group)
        : base(group) => (Group, Name, About) = (group.Slug, group.Name, group.About);
}
