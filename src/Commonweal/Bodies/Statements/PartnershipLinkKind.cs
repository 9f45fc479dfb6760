namespace Commonweal.Bodies.Statements;

/// <summary>How one partnership stands to another.</summary>
public enum PartnershipLinkKind
{
    /// <summary>It is one of the partnerships in the other's county.</summary>
    InTheCountyOf,

    /// <summary>It is a partnership of partnerships, and the other is one of them.</summary>
    HasMember,

    /// <summary>The other was there before it.</summary>
    Follows,

    /// <summary>The other is a regional or a neighbouring one.</summary>
    WorksWith,
}
