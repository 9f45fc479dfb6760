namespace Commonweal.Bodies.Statements;

/// <summary>What an organisation is to a partnership.</summary>
public enum PartnershipRoleKind
{
    /// <summary>It is the community leader: it leads on the strategy.</summary>
    Leads,

    /// <summary>It co-ordinates the partnership.</summary>
    Coordinates,

    /// <summary>It answers in law for the money.</summary>
    AccountableBody,
}
