namespace Commonweal.Platform.Access;

/// <summary>A link, good once and for a time, by which somebody gets an account with a role or, having one, a new password.</summary>
public sealed class Invitation : Entity
{
    private Invitation() { }   // for EF

    /// <summary>Invites somebody who has no account yet.</summary>
    public Invitation(string? email, Role role, Scope over, DateTime until, Guid? givenBy = null)
    {
        Grant.RefuseUnlessOver(role, over);
        (Email, Role, Until, GivenById) = (email, role, until, givenBy);
        (PartnershipId, BodyId, SeatId, OrganisationId) = (over.PartnershipId, over.BodyId, over.SeatId, over.OrganisationId);
        Record("invited", new { role });
    }

    /// <summary>Lets somebody who cannot sign in any more choose a new password.</summary>
    /// <param name="account">Whose password it renews.</param>
    /// <param name="until">Until when it is good, in UTC.</param>
    /// <param name="givenBy">Who gives it.</param>
    /// <param name="beginsAfresh">Whether it takes their app, recovery codes, passkeys and linked sign-in away: they have lost the phone.</param>
    public Invitation(Account account, DateTime until, Guid? givenBy, bool beginsAfresh)
    {
        (Email, AccountId, Until, GivenById, BeginsAfresh) = (account.Email, account.Id, until, givenBy, beginsAfresh);
        Record("let in again", new { account = account.Id, beginsAfresh });
    }

    public override Guid OwnerId => Owner.Installation;

    /// <summary>For whom it is; none for the first administrator, who says so.</summary>
    [Untold]
    public string? Email { get; private set; }

    public Role? Role { get; private set; }

    public Guid? PartnershipId { get; private set; }

    public Guid? BodyId { get; private set; }

    public Guid? SeatId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    /// <summary>Whose password it renews.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>Whether whoever takes it up gives no code, and sets up app and passkeys anew.</summary>
    public bool BeginsAfresh { get; private set; }

    /// <summary>Whose it was to give; none for the console.</summary>
    public Guid? GivenById { get; private set; }

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
