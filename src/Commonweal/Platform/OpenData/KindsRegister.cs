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

/// <summary>The lists by which a partnership sorts its things, and those that the installation shares.</summary>
internal sealed class KindsRegister() : SharedRegister<KindRow, Kind>("kinds", "Kinds and layers")
{
    public static string Key(KindOf of, string kind) => $"{Column.Word(of)}/{kind}";

    protected override string KeyOf(Kind kind) => Key(kind.Of, kind.Slug);

    protected override string KeyOf(KindRow row) => Key(row.List, row.Kind);

    protected override IQueryable<Kind> MayBeListed(IQueryable<Kind> kinds, RegisterSession session) =>
        kinds.Where(k => k.KeptBy == session.PartnershipId || k.KeptBy == Owner.Installation);

    protected override KindRow Describe(Kind kind, RegisterSession session) => new(kind);

    protected override Kind Make(KindRow row, RegisterSession session) =>
        new(Kind.IsShared(row.List) ? Owner.Installation : session.PartnershipId, row.List, row.Kind, Words(row), row.Order, row.Citation);

    protected override void Change(Kind kind, KindRow row, RegisterSession session) => kind.Say(Words(row), row.Order, row.Citation);

    private static KindWords Words(KindRow row) => new(row.Name, row.Plural, row.Plainly, row.Meaning);
}
