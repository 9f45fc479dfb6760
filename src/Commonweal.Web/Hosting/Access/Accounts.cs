using Commonweal.Platform.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Commonweal.Web.Hosting.Access;

/// <summary>Identity's keeper of accounts, by the clock that was handed in.</summary>
internal sealed class Accounts(
    IUserStore<Account> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> hasher,
    IEnumerable<IUserValidator<Account>> validators,
    IEnumerable<IPasswordValidator<Account>> passwords,
    ILookupNormalizer names,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<Account>> log,
    TimeProvider clock) : UserManager<Account>(store, options, hasher, validators, passwords, names, errors, services, log)
{
    public override Task<bool> IsLockedOutAsync(Account user) => Task.FromResult(user.LockoutEnd >= clock.GetUtcNow());

    public override async Task<IdentityResult> AccessFailedAsync(Account user)
    {
        user.AccessFailedCount++;
        if (user.AccessFailedCount >= Options.Lockout.MaxFailedAccessAttempts)
        {
            (user.LockoutEnd, user.AccessFailedCount) = (clock.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan, 0);
        }

        return await UpdateAsync(user);
    }
}
