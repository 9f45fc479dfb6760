using Commonweal.Platform.Access;
using Commonweal.Platform.Database;

namespace Commonweal.Web.Pages.Staff.Accounts;

/// <summary>Whose accounts somebody who keeps accounts sees, and what of them is theirs to change.</summary>
internal static class AccountsSeen
{
    /// <summary>All, or those with a role in a partnership of theirs.</summary>
    public static IQueryable<Platform.Access.Account> VisibleTo(this IQueryable<Platform.Access.Account> accounts, Visitor visitor, CommonwealDb db)
    {
        if (visitor.MayEverywhere(Permission.ManageAccounts))
        {
            return accounts;
        }

        List<Guid> partnerships = [.. visitor.GrantsOf(Permission.ManageAccounts).Select(g => g.PartnershipId).OfType<Guid>()];
        return accounts.Where(a => db.Grants().Any(g => g.AccountId == a.Id && g.PartnershipId != null && partnerships.Contains(g.PartnershipId.Value)));
    }

    /// <summary>Whether the role is theirs to withdraw.</summary>
    public static bool MayWithdraw(this Visitor visitor, Grant grant) => visitor.MayEverywhere(Permission.ManageAccounts)
        || (grant.PartnershipId is not null && visitor.May(Permission.ManageAccounts, new Scope(grant.PartnershipId)));

    /// <summary>Whether they may let its owner in again: only where all that it can do is theirs to give, or a new password would be a way up.</summary>
    public static bool MayLetIn(this Visitor visitor, IEnumerable<Grant> grants) => visitor.MayEverywhere(Permission.ManageAccounts) || grants.All(visitor.MayWithdraw);
}
