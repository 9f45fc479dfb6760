namespace Commonweal.Platform.Access;

/// <summary>That an account has a role over a scope.</summary>
public sealed class Grant : Entity
{
    private Grant() { }   // for EF

    public Grant(Account account, Role role, Scope over)
    {
        RefuseUnlessOver(role, over);
        (AccountId, Role) = (account.Id, role);
        (PartnershipId, BodyId, SeatId, OrganisationId) = role.Reach() == Reach.Installation ? default : (over.PartnershipId, over.BodyId, over.SeatId, over.OrganisationId);
        if (role.Reach() == Reach.Organisation)
        {
            PartnershipId = null;
        }

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
        Refuse(!Matches(role.Reach(), over), $"{role.Words()} is a role over {Of(role.Reach())}: say which");

    private static bool Matches(Reach reach, Scope over) => reach switch
    {
        Reach.Installation => true,
        Reach.Partnership => over is { PartnershipId: not null, BodyId: null, SeatId: null, OrganisationId: null },
        Reach.Body => over is { PartnershipId: not null, BodyId: not null, SeatId: null },
        Reach.Organisation => over.OrganisationId is not null,
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
