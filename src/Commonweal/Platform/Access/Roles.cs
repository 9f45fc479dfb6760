namespace Commonweal.Platform.Access;

/// <summary>What is so of each role.</summary>
public static class Roles
{
    public static IReadOnlyList<Role> All { get; } = Enum.GetValues<Role>();

    /// <summary>Over what sort of thing it is held.</summary>
    public static Reach Reach(this Role role) => role switch
    {
        Role.Administrator or Role.Auditor => Access.Reach.Installation,
        Role.PartnershipManager or Role.ScrutinyOfficer => Access.Reach.Partnership,
        Role.SupportOfficer => Access.Reach.Body,
        Role.Partner => Access.Reach.Organisation,
        _ => Access.Reach.Seat,
    };

    /// <summary>What people call it.</summary>
    public static string Words(this Role role) => role switch
    {
        Role.Administrator => "Administrator",
        Role.PartnershipManager => "Partnership manager",
        Role.SupportOfficer => "Support officer",
        Role.Partner => "Partner",
        Role.ScrutinyOfficer => "Scrutiny officer",
        Role.Auditor => "Auditor",
        _ => "Member",
    };
}
