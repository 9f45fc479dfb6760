using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Statements;

/// <summary>How a partnership stands to another: in whose county it is, which it brings together, which it came after, with which it works.</summary>
public sealed class PartnershipLink : CollaborationStatement
{
    private PartnershipLink() { }   // for EF

    internal PartnershipLink(Partnership partnership, PartnershipLinkKind link, Party other, int? number, Lifetime lifetime, Citation citation)
        : base(partnership, kind: null, other, lifetime, citation) =>
        (Link, Number, ToPartnership) = (link, number, other.Partnership);

    public PartnershipLinkKind Link { get; private set; }

    /// <summary>How many there are, of those that are counted and not named.</summary>
    public int? Number { get; private set; }
}
