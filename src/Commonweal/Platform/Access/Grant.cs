namespace Commonweal.Platform.Access;

/// <summary>That an account has a role over a scope.</summary>
public sealed class Grant : Entity
{
    private Grant() { }   // for EF

    public Grant(Account account, Role role, Scope over)
    {
        RefuseUnlessOver(role, over);
        (AccountId, Role) = (account.Id, role);
        (PartnershipId, BodyId, SeatId, OrganisationId) = role.Reach() switch
        {
            Reach.Installation => default((Guid?, Guid?, Guid?, Guid?)),
            Reach.Organisation => (null, null, null, over.OrganisationId),
            _ => (over.PartnershipId, over.BodyId, over.SeatId, null),
        };
        Record("granted", new { role, to = account.Id });
    }

    public override Guid OwnerId => PartnershipId ?? Owner.Installation;

    public Guid AccountId { get; private set; }

    public Role Role { get; private set; }

    public Guid? PartnershipId { get; private set; }

    public Guid? BodyId { get; private set; }

    public Guid? SeatId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    /// <summary>Leaves a word that the role is withdrawn; the row itself is then removed.</summary>
    public void Withdraw() => Record("withdrew", new { role = Role, from = AccountId });

    /// <summary>Whether another says the same.</summary>
    public bool IsLike(Grant other) =>
        (AccountId, Role, PartnershipId, BodyId, SeatId, OrganisationId) == (other.AccountId, other.Role, other.PartnershipId, other.BodyId, other.SeatId, other.OrganisationId);

    /// <summary>Whether the scope lies in what the role is held over.</summary>
    public bool Covers(Scope scope) => Role.Reach() switch
    {
        Reach.Installation => true,
        Reach.Partnership => scope.PartnershipId == PartnershipId,
        Reach.Body => scope.BodyId == BodyId,
        Reach.Organisation => scope.OrganisationId == OrganisationId,
        _ => scope.SeatId == SeatId,
    };

    internal static void RefuseUnlessOver(Role role, Scope over) =>
        Refuse(!CanBeOver(role, over), $"{role.Words()} is a role over {Of(role.Reach())}: say which");

    /// <summary>Whether the role is one over such a thing.</summary>
    public static bool CanBeOver(Role role, Scope over) => role.Reach() switch
    {
        Reach.Installation => true,
        Reach.Partnership => over is { PartnershipId: not null, BodyId: null, SeatId: null, OrganisationId: null },
        Reach.Body => over is { PartnershipId: not null, BodyId: not null, SeatId: null },
        Reach.Organisation => over is { OrganisationId: not null, BodyId: null, SeatId: null },
        _ => over is { PartnershipId: not null, BodyId: not null, SeatId: not null },
    };

    private static string Of(Reach reach) => reach switch
    {
        Reach.Partnership => "a partnership",
        Reach.Body => "a board or group",
        Reach.Organisation => "an organisation",
        _ => "a seat",
    };
}
