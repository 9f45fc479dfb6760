using System.ComponentModel.DataAnnotations;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Account;

/// <summary>An authenticator app: set up by a code that it shows, with ten codes for the day on which the phone is gone.</summary>
[Needs(Permission.ComeIn, Somewhere = true)]
[EnableRateLimiting(Entering.Tries)]
public sealed class AuthenticatorModel(CommonwealDb db, UserManager<Platform.Access.Account> accounts) : PageModel, ILoads
{
    private const int Codes = 10;

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public Platform.Access.Account Account { get; private set; } = null!;

    /// <summary>The key that the app is told; it is shown only until the app is set up.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The address by which a phone's app takes the key.</summary>
    public string Address => $"otpauth://totp/Commonweal:{Uri.EscapeDataString(Account.Email!)}?secret={Key}&issuer=Commonweal";

    /// <summary>The same for a camera.</summary>
    public QrCode? Squares { get; private set; }

    /// <summary>The recovery codes, once.</summary>
    public IReadOnlyList<string> Recovery { get; private set; } = [];

    public async Task LoadAsync()
    {
        var visitor = (await HttpContext.VisitorAsync())!;
        Account = await db.Accounts().SingleAsync(a => a.Id == visitor.AccountId);
        if (!Account.TwoFactorEnabled && await accounts.GetAuthenticatorKeyAsync(Account) is null)
        {
            await accounts.ResetAuthenticatorKeyAsync(Account);
        }

        Key = Account.TwoFactorEnabled ? "" : (await accounts.GetAuthenticatorKeyAsync(Account))!;
        Squares = Account.TwoFactorEnabled ? null : QrCode.Of(Address);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Account.TwoFactorEnabled)
        {
            throw new NotThereException();
        }

        if (!await accounts.IsPasswordOfAsync(Account, Password))
        {
            return this.Wrong(nameof(Password), "That is not your password");
        }

        if (!await accounts.VerifyTwoFactorTokenAsync(Account, TokenOptions.DefaultAuthenticatorProvider, string.Concat((Code ?? "").Where(char.IsDigit))))
        {
            return this.Wrong(nameof(Code), "Enter the six figures that the app shows now");
        }

        Account.SetUpApp();
        await accounts.SetTwoFactorEnabledAsync(Account, enabled: true).OrSomebodyWasFirst();
        Recovery = [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(Account, Codes) ?? []];
        return Page();
    }

    public async Task<IActionResult> OnPostCodesAsync()
    {
        if (!await accounts.IsPasswordOfAsync(Account, Password))
        {
            return this.Wrong(nameof(Password), "That is not your password");
        }

        Account.TakeNewCodes();
        Recovery = [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(Account, Codes) ?? []];
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (!await accounts.IsPasswordOfAsync(Account, Password))
        {
            return this.Wrong(nameof(Password), "That is not your password");
        }

        Account.RemoveApp();
        await accounts.SetTwoFactorEnabledAsync(Account, enabled: false).OrSomebodyWasFirst();
        await accounts.ResetAuthenticatorKeyAsync(Account).OrSomebodyWasFirst();
        TempData["Done"] = "No code is asked for any more when you sign in";
        return RedirectToPage("Index");
    }
}
