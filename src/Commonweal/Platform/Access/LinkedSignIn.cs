namespace Commonweal.Platform.Access;

/// <summary>That the owner of an account comes in as somebody whom an outside provider knows: by its issuer and the subject that it never gives to another (OpenID Connect Core 1.0, section 2).</summary>
public sealed class LinkedSignIn : Entity
{
    private LinkedSignIn() { }   // for EF

    public LinkedSignIn(Account account, string issuer, string subject, DateTime now)
    {
        (AccountId, Issuer, Subject, LinkedAt) = (account.Id, issuer, subject, now);
        Record("linked", new { to = account.Id, issuer });
    }

    internal const int MaxIssuer = 300;

    /// <summary>The longest subject that the standard allows.</summary>
    internal const int MaxSubject = 255;

    public override Guid OwnerId => Owner.Installation;

    public Guid AccountId { get; private set; }

    /// <summary>Who says so: the address of the provider, as it calls itself.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>Whom the provider means, in letters or figures of its own.</summary>
    [Untold]
    public string Subject { get; private set; } = "";

    /// <summary>When it was linked, in UTC.</summary>
    public DateTime LinkedAt { get; private set; }

    /// <summary>Leaves a word that the account is no longer open to them; the row itself is then removed.</summary>
    public void Unlink() => Record("unlinked", new { from = AccountId, issuer = Issuer });
}
