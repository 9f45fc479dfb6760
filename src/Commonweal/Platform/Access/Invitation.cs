namespace Commonweal.Platform.Access;

/// <summary>A link, good once and for a time, by which somebody gets an account with a role or, having one, a new password.</summary>
public sealed class Invitation : Entity
{
    private Invitation() { }   // for EF

    /// <summary>Invites somebody who has no account yet.</summary>
    public Invitation(string? email, Role role, Scope over, DateTime until)
    {
        Grant.RefuseUnlessOver(role, over);
        (Email, Role, Until) = (email, role, until);
        (PartnershipId, BodyId, SeatId, OrganisationId) = (over.PartnershipId, over.BodyId, over.SeatId, over.OrganisationId);
        Record("invited", new { role });
    }

    /// <summary>Lets somebody who cannot sign in any more choose a new password.</summary>
    public Invitation(Account account, DateTime until)
    {
        (Email, AccountId, Until) = (account.Email, account.Id, until);
        Record("let in again", new { account = account.Id });
    }

    public override Guid OwnerId => Owner.Installation;

    /// <summary>For whom it is; none for the first administrator, who says so.</summary>
    public string? Email { get; private set; }

    public Role? Role { get; private set; }

    public Guid? PartnershipId { get; private set; }

    public Guid? BodyId { get; private set; }

    public Guid? SeatId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    /// <summary>Whose password it renews.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>Until when it is good, in UTC.</summary>
    public DateTime Until { get; private set; }

    /// <summary>Where the role is to be held.</summary>
    public Scope Over => new(PartnershipId, BodyId, SeatId, OrganisationId);

    /// <summary>Takes it up: the account gets its role, and the link leads nowhere any more once the row is removed.</summary>
    public Grant? TakeUp(Account account, DateTime now)
    {
        Refuse(now > Until, "This link is no longer good: ask for a new one");
        Record("taken up", new { by = account.Id });
        return Role is { } role ? new Grant(account, role, Over) : null;
    }

    /// <summary>Leaves a word that it is taken back; the row itself is then removed.</summary>
    public void TakeBack() => Record("took back", new { role = Role });
}
