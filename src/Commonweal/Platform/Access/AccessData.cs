using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Access;

public static class AccessData
{
    public static DbSet<Account> Accounts(this CommonwealDb db) => db.Set<Account>();

    public static DbSet<Grant> Grants(this CommonwealDb db) => db.Set<Grant>();

    public static DbSet<Invitation> Invitations(this CommonwealDb db) => db.Set<Invitation>();

    public static DbSet<Session> Sessions(this CommonwealDb db) => db.Set<Session>();

    /// <summary>Those that have not ended.</summary>
    public static IQueryable<Session> Going(this IQueryable<Session> sessions, DateTime now)
    {
        var (idle, longest) = (now - Session.Idle, now - Session.Longest);
        return sessions.Where(s => s.LastSeenAt > idle && s.StartedAt > longest && !s.Account.IsClosed);
    }

    /// <summary>Takes back every link to a new password of an account: what it may do has changed, or another link takes their place.</summary>
    public static async Task TakeBackLinksAsync(this CommonwealDb db, Guid accountId)
    {
        foreach (var link in await db.Invitations().Where(i => i.AccountId == accountId).ToListAsync())
        {
            link.TakeBack();
            db.Remove(link);
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
