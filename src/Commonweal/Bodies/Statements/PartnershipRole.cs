using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Statements;

/// <summary>That an organisation leads or co-ordinates a partnership, or answers for its money: of the partnership itself, or of one fund.</summary>
public sealed class PartnershipRole : CollaborationStatement
{
    private PartnershipRole() { }   // for EF

    internal PartnershipRole(Partnership partnership, PartnershipRoleKind role, Organisation organisation, string? fund, Lifetime lifetime, Citation citation)
        : base(partnership, kind: null, Party.Of(organisation), lifetime, citation) => (Role, Fund) = (role, fund);

    public PartnershipRoleKind Role { get; private set; }

    /// <summary>The fund for which it has the role; null for the partnership itself.</summary>
    public string? Fund { get; private set; }
}
