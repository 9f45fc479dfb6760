namespace Commonweal.Platform.Access;

/// <summary>What somebody is to the partnerships here; each role is held over a scope and carries the permissions that name it.</summary>
public enum Role
{
    /// <summary>Runs the installation; may do everything everywhere.</summary>
    Administrator,

    /// <summary>Runs a partnership.</summary>
    PartnershipManager,

    /// <summary>Supports boards and groups: keeps who sits there.</summary>
    SupportOfficer,

    /// <summary>Speaks for an organisation, and keeps its own entries.</summary>
    Partner,

    /// <summary>Holds a partnership to account.</summary>
    ScrutinyOfficer,

    /// <summary>Reads everything everywhere, and changes nothing.</summary>
    Auditor,

    /// <summary>Holds a seat.</summary>
    Member,
}
