using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Accounts;

/// <summary>What of accounts somebody who keeps them sees, and what is theirs to give and to withdraw.</summary>
internal static class AccountsSeen
{
    /// <summary>All, or those with a role that is theirs to give.</summary>
    public static IQueryable<Platform.Access.Account> VisibleTo(this IQueryable<Platform.Access.Account> accounts, Visitor visitor, CommonwealDb db)
    {
        var theirs = db.Grants().TheirsToGive(visitor, db);
        return visitor.MayEverywhere(Permission.ManageAccounts) ? accounts : accounts.Where(a => theirs.Any(g => g.AccountId == a.Id));
    }

    /// <summary>The roles that are theirs to give: in their partnerships, and for organisations that theirs alone lists.</summary>
    public static IQueryable<Grant> TheirsToGive(this IQueryable<Grant> grants, Visitor visitor, CommonwealDb db)
    {
        var (all, partnerships, organisations) = Theirs(visitor, db);
        return grants.Where(g => all || partnerships.Contains(g.PartnershipId!.Value) || organisations.Contains(g.OrganisationId!.Value));
    }

    /// <summary>The invitations that are theirs to give.</summary>
    public static IQueryable<Invitation> TheirsToGive(this IQueryable<Invitation> invitations, Visitor visitor, CommonwealDb db)
    {
        var (all, partnerships, organisations) = Theirs(visitor, db);
        return invitations.Where(i => all || partnerships.Contains(i.PartnershipId!.Value) || organisations.Contains(i.OrganisationId!.Value));
    }

    /// <summary>Whether they may make or have made a link to a new password for an account: only where all that it can do is theirs to give, or it would be a way up.</summary>
    public static async Task<bool> MayLetInAsync(this CommonwealDb db, Visitor visitor, Guid accountId)
    {
        if (visitor.MayEverywhere(Permission.ManageAccounts))
        {
            return true;
        }

        var (all, theirs) = (db.Grants().Where(g => g.AccountId == accountId), db.Grants().Where(g => g.AccountId == accountId).TheirsToGive(visitor, db));
        return await all.AnyAsync() && await all.CountAsync() == await theirs.CountAsync();
    }

    private static (bool All, List<Guid> Partnerships, IQueryable<Guid> Organisations) Theirs(Visitor visitor, CommonwealDb db)
    {
        List<Guid> partnerships = [.. visitor.GrantsOf(Permission.ManageAccounts).Select(g => g.PartnershipId).OfType<Guid>()];
        return (visitor.MayEverywhere(Permission.ManageAccounts), partnerships, db.Listings
            .Where(l => partnerships.Contains(l.PartnershipId) && !db.Listings.Any(other => other.ThingId == l.ThingId && other.PartnershipId != l.PartnershipId))
            .Select(l => l.ThingId));
    }
}
