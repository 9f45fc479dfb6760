using System.Globalization;
using Commonweal.Platform.Access;
using Microsoft.AspNetCore.Identity;

namespace Commonweal.Web.Hosting.Access;

/// <summary>The six figures that an authenticator app shows (RFC 6238); each is taken once and for a minute and a half.</summary>
internal sealed class AuthenticatorCodes(TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key || !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        var now = AuthenticatorCode.IntervalAt(clock.GetUtcNow());
        for (var interval = now - 1; interval <= now + 1; interval++)
        {
            // A clock may be half a minute off; a code that was seen over a shoulder is worth nothing.
            if (interval > user.LastCodeAt && AuthenticatorCode.Of(AuthenticatorCode.Bytes(key), interval) == code)
            {
                user.UseCode(interval);
                return (await manager.UpdateAsync(user)).Succeeded;
            }
        }

        return false;
    }
}
