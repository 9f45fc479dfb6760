using Commonweal.Platform.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting.Access;

/// <summary>What pages ask of the keeper of accounts.</summary>
internal static class Asking
{
    /// <summary>Whether that is their password; a wrong one counts as it does at the door.</summary>
    public static async Task<bool> IsPasswordOfAsync(this UserManager<Account> accounts, Account account, string? password)
    {
        if (await accounts.IsLockedOutAsync(account))
        {
            return false;
        }

        var isRight = await accounts.CheckPasswordAsync(account, password ?? "");
        _ = isRight ? await accounts.ResetAccessFailedCountAsync(account) : await accounts.AccessFailedAsync(account);
        return isRight;
    }

    /// <summary>Says so where it was not done since somebody else changed the account meanwhile: Identity itself keeps quiet.</summary>
    public static async Task OrSomebodyWasFirst(this Task<IdentityResult> act)
    {
        if (await act is { Succeeded: false } refused)
        {
            throw new DbUpdateConcurrencyException(string.Join(", ", refused.Errors.Select(e => e.Description)));
        }
    }
}
