using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of partnership-links.csv.</summary>
internal sealed record PartnershipLinkRow : PartyRow
{
    [Column("link", "How the partnership stands to the other", IsKey = true)]
    public PartnershipLinkKind Link { get; init; }

    [Column("number", "How many there are, of those that are counted and not named")]
    public int? Number { get; init; }

    public PartnershipLinkRow() { }

    public PartnershipLinkRow(PartnershipLink link, RegisterSession session)
        : base(link, session) =>
        (Link, Number) = (link.Link, link.Number);
}
