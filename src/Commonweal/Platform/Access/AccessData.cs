using Commonweal.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Access;

public static class AccessData
{
    public static DbSet<Account> Accounts(this CommonwealDb db) => db.Set<Account>();

    public static DbSet<Grant> Grants(this CommonwealDb db) => db.Set<Grant>();

    public static DbSet<Invitation> Invitations(this CommonwealDb db) => db.Set<Invitation>();

    public static DbSet<LinkedSignIn> LinkedSignIns(this CommonwealDb db) => db.Set<LinkedSignIn>();

    public static DbSet<Session> Sessions(this CommonwealDb db) => db.Set<Session>();

    /// <summary>Those that have not ended.</summary>
    public static IQueryable<Session> Going(this IQueryable<Session> sessions, DateTime now)
    {
        var (idle, longest) = (now - Session.Idle, now - Session.Longest);
        return sessions.Where(s => s.LastSeenAt > idle && s.StartedAt > longest && !s.Account.IsClosed);
    }

    /// <summary>The account that is linked with somebody whom a provider knows.</summary>
    public static Task<Account?> LinkedAccountAsync(this CommonwealDb db, string issuer, string subject) =>
        db.LinkedSignIns().Where(l => l.Issuer == issuer && l.Subject == subject).Join(db.Accounts(), l => l.AccountId, a => a.Id, (_, a) => a).FirstOrDefaultAsync();

    /// <summary>Takes back every link to a new password of an account: what it may do has changed, or another link takes their place.</summary>
    public static Task TakeBackLinksAsync(this CommonwealDb db, Guid accountId) => db.TakeBackAsync(db.Invitations().Where(i => i.AccountId == accountId));

    /// <summary>Ends the sessions of an account with the next save, but for one: whoever knew its password is out.</summary>
    public static async Task EndSessionsAsync(this CommonwealDb db, Guid accountId, Guid? except = null) =>
        db.RemoveRange(await db.Sessions().Where(s => s.AccountId == accountId && s.Id != except).ToListAsync());

    /// <summary>Takes back these invitations, with a word in the history for each.</summary>
    public static async Task TakeBackAsync(this CommonwealDb db, IQueryable<Invitation> invitations, CancellationToken stopping = default) =>
        db.TakeBack(await invitations.ToListAsync(stopping));

    /// <summary>Takes back these invitations, with a word in the history for each.</summary>
    public static void TakeBack(this CommonwealDb db, IEnumerable<Invitation> invitations)
    {
        foreach (var invitation in invitations)
        {
            invitation.TakeBack();
            db.Remove(invitation);
        }
    }

    /// <summary>Removes the passkeys of an account, its app and its recovery codes, and unlinks it from the outside provider.</summary>
    public static async Task RemoveWaysInAsync(this CommonwealDb db, Guid accountId, CancellationToken stopping = default)
    {
        db.RemoveRange(await db.Set<IdentityUserPasskey<Guid>>().Where(p => p.UserId == accountId).ToListAsync(stopping));
        db.RemoveRange(await db.Set<IdentityUserToken<Guid>>().Where(t => t.UserId == accountId).ToListAsync(stopping));
        foreach (var linked in await db.LinkedSignIns().Where(l => l.AccountId == accountId).ToListAsync(stopping))
        {
            linked.Unlink();
            db.Remove(linked);
        }
    }

    /// <summary>Whether somebody is an administrator whose account is open.</summary>
    public static Task<bool> HasAdministratorAsync(this CommonwealDb db, CancellationToken stopping) =>
        db.Grants().AnyAsync(g => g.Role == Role.Administrator && db.Accounts().Any(a => a.Id == g.AccountId && !a.IsClosed), stopping);

    /// <summary>Who is signed in by a session that has not ended: who they are and what they may do, in one query.</summary>
    public static async Task<(Visitor Visitor, Session Session)?> VisitorAsync(this CommonwealDb db, Guid sessionId, DateTime now, CancellationToken stopping)
    {
        var found = await db.Sessions().Going(now).Where(s => s.Id == sessionId).AsNoTracking()
            .Select(s => new { Session = s, s.Account.Name, s.Account.Email, Grants = db.Grants().Where(g => g.AccountId == s.AccountId).ToList() })
            .AsSingleQuery().FirstOrDefaultAsync(stopping);
        return found is null ? null : (new Visitor(found.Session.AccountId, found.Name, found.Email!, sessionId, found.Grants), found.Session);
    }
}
