using Commonweal.Platform.Access;
using Commonweal.Tests.Site;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Access;

/// <summary>Accounts that tests begin with.</summary>
public static class GivenAccounts
{
    // Once for the whole run: a hash is meant to be slow.
    private static readonly Lazy<string> Hashed = new(() => new PasswordHasher<Account>().HashPassword(new Account("", ""), StaffApp.Password));

    private static int _made;

    /// <summary>An account with roles; its password is <see cref="StaffApp.Password"/>.</summary>
    public static async Task<Account> Account(this TestApp site, params (Role Role, Scope Over)[] roles)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var number = Interlocked.Increment(ref _made);
        var account = new Account($"person{number}@example.org", $"Person {number}") { PasswordHash = Hashed.Value };
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account);
        Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(e => e.Description)));
        await using var db = site.Store.Open();
        db.Attach(account);
        db.AddRange(roles.Select(r => new Grant(account, r.Role, r.Over)));
        await db.SaveChangesAsync();
        return account;
    }
}
