using Commonweal.Platform.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Commonweal.Web.Hosting.Access;

/// <summary>Identity's door, with one way in more: for whoever has proved elsewhere who they are.</summary>
public sealed class Entrance(
    UserManager<Account> accounts,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Account> principals,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation) : SignInManager<Account>(accounts, http, principals, options, log, schemes, confirmation)
{
    /// <summary>Lets them in, or asks for a code where they have set up an authenticator app; not by a closed account, nor by one that is shut for a while.</summary>
    public async Task<SignInResult> EnterAsync(Account account) =>
        account.IsClosed ? SignInResult.NotAllowed : await PreSignInCheck(account) ?? await SignInOrTwoFactorAsync(account, isPersistent: false);
}
