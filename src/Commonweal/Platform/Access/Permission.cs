namespace Commonweal.Platform.Access;

/// <summary>Something that may be done or seen, and the roles that carry it within what they are held over.</summary>
/// <param name="Name">The capability and the verb: "seats.appoint".</param>
/// <param name="Words">What may be done, in words that finish "may …".</param>
/// <param name="Roles">Whose it is; an administrator's is everything.</param>
public sealed record Permission(string Name, string Words, params IReadOnlyList<Role> Roles)
{
    /// <summary>Whether a role carries it.</summary>
    public bool IsOf(Role role) => role is Role.Administrator || Roles.Contains(role);

    /// <summary>To come in at all: the list of what is one's own.</summary>
    public const string ComeIn = "staff.come-in";

    /// <summary>To see who has an account, to invite, to give roles and to withdraw them.</summary>
    public const string ManageAccounts = "accounts.manage";

    /// <summary>To read what was changed, by whom and when.</summary>
    public const string ReadTheRecord = "record.read";

    /// <summary>To read the registers of a partnership, row by row.</summary>
    public const string ReadRegisters = "registers.read";

    /// <summary>To put the registers of a partnership right, row by row.</summary>
    public const string KeepRegisters = "registers.keep";

    /// <summary>To see which letters wait and which were sent, and to let one be tried again.</summary>
    public const string ReadTheOutbox = "outbox.read";

    /// <summary>Those that belong to no capability.</summary>
    internal static IReadOnlyList<Permission> OfThePlatform { get; } =
    [
        new(ComeIn, "sign in and see what is theirs", Access.Roles.All),
        new(ManageAccounts, "invite people, give them roles and withdraw these", Role.PartnershipManager),
        new(ReadTheRecord, "read what was changed, by whom and when", Role.PartnershipManager, Role.SupportOfficer, Role.ScrutinyOfficer, Role.Auditor),
        new(ReadRegisters, "read the registers row by row", Role.PartnershipManager, Role.Auditor),
        new(KeepRegisters, "put the registers right row by row", Role.PartnershipManager),
        new(ReadTheOutbox, "see which letters wait and which were sent", Role.PartnershipManager),
    ];
}
