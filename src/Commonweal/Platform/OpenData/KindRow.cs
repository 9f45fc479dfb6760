using Commonweal.Platform.Kinds;

namespace Commonweal.Platform.OpenData;

/// <summary>A row of kinds.csv: one word on one list.</summary>
internal sealed record KindRow : CitedRow
{
    [Column("list", "The list that the word stands on", IsKey = true)]
    public KindOf List { get; init; }

    [Column("kind", "The word as other files write it: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Kind { get; init; } = "";

    [Column("name", "The word as people see it")]
    public string Name { get; init; } = "";

    [Column("plural", "The word for several")]
    public string Plural { get; init; } = "";

    [Column("plainly", "The same in everyday words")]
    public string? Plainly { get; init; }

    [Column("meaning", "What the word means", MaxLength = 2000)]
    public string? Meaning { get; init; }

    [Column("order", "Its place on its list, counted from 1")]
    public int Order { get; init; }

    public KindRow() { }

    public KindRow(Kind kind)
        : base(kind)
    {
        (List, Kind, Order) = (kind.Of, kind.Slug, kind.Order);
        (Name, Plural, Plainly, Meaning) = (kind.Name, kind.Plural, kind.Plainly, kind.Meaning);
    }
}
