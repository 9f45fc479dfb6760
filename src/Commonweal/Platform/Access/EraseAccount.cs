using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Access;

/// <summary>
/// Erases an account whose owner has gone (UK GDPR, Articles 5(1)(e) and 17): the name, the e-mail address and every way in.
/// What was done by it stays told, without the name. Decision 0028 says what this does not reach.
/// </summary>
public sealed class EraseAccount(CommonwealDb db)
{
    /// <summary>Erases it, and says in which columns its name or address still stands in words that somebody wrote.</summary>
    /// <param name="account">Which; somebody else must be an administrator where it is one.</param>
    /// <param name="why">What was asked, when.</param>
    /// <param name="stopping">Stops it.</param>
    public async Task<IReadOnlyList<StillNamed>> RunAsync(Account account, string? why, CancellationToken stopping = default)
    {
        var (name, email) = (account.Name, account.Email!);
        account.Erase(why);
        await db.RemoveWaysInAsync(account.Id, stopping);
        await db.EndSessionsAsync(account.Id);
        foreach (var grant in await db.Grants().Where(g => g.AccountId == account.Id).ToListAsync(stopping))
        {
            grant.Withdraw();
            db.Remove(grant);
        }

        var invitations = await db.Invitations().ToListAsync(stopping);
        db.TakeBack(invitations.FindAll(i => i.AccountId == account.Id || i.GivenById == account.Id || string.Equals(i.Email, email, StringComparison.OrdinalIgnoreCase)));
        // Where the name stands in the history for a person who is called the same, it is the person's.
        var erasure = new Erasure([account.Id], [email]);
        await Modules.ForgetAsync(db, erasure, stopping);
        db.Erase(erasure);
        await db.SaveChangesAsync(stopping);
        return await db.StillNamedAsync(new Erasure([account.Id], [name, email]), stopping);
    }
}
