using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Registers;

/// <summary>The one row of partnership.csv.</summary>
internal sealed record PartnershipRow : DatedRow
{
    [Column("partnership", "Its address: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Partnership { get; init; } = "";

    [Column("name", "Its name in full")]
    public string Name { get; init; } = "";

    [Column("short-name", "Its short name or initials", MaxLength = 50)]
    public string? ShortName { get; init; }

    [Column("tier", "Whether it is for a district, a county …", RefersTo = "kinds", OnList = "tier")]
    public string? Tier { get; init; }

    [Column("legal-form", "What it is in law", RefersTo = "kinds", OnList = "legal-form")]
    public string? LegalForm { get; init; }

    [Column("purpose", "What it is for", MaxLength = 4000)]
    public string? Purpose { get; init; }

    [Column("described-on", "The day, month or year of which a paper speaks; empty for a living partnership")]
    public ImpreciseDate? DescribedOn { get; init; }

    [Column("described-in", "The paper that describes it", MaxLength = 500)]
    public string? DescribedIn { get; init; }

    [Column("illustrative", "Whether it is made up, its people and organisations too, to show what the program does; empty for no")]
    public bool? Illustrative { get; init => field = SeatRow.Yes(value); }

    [Column("published", "Whether the public may see it")]
    public bool Published { get; init; }

    public PartnershipRow() { }

    public PartnershipRow(Partnership partnership, RegisterSession session)
        : base(partnership, partnership.Lifetime)
    {
        (Partnership, Name, ShortName) = (partnership.Slug, partnership.Name, partnership.ShortName);
        (Tier, LegalForm) = (session.KindOf(partnership.TierId), session.KindOf(partnership.LegalFormId));
        (Purpose, DescribedOn, DescribedIn) = (partnership.Purpose, partnership.DescribedOn, partnership.DescribedIn);
        (Illustrative, Published) = (partnership.IsIllustrative, partnership.IsPublished);
    }

    public PartnershipWords Words(RegisterSession session) => new(
        Name,
        ShortName,
        session.FindKind(KindOf.Tier, Tier),
        session.FindKind(KindOf.LegalForm, LegalForm),
        Purpose,
        DescribedOn,
        DescribedIn,
        Illustrative is true);
}
