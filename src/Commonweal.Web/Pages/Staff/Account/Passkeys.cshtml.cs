using System.ComponentModel.DataAnnotations;
using System.Net;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Account;

/// <summary>One's passkeys: by which one comes in without a password.</summary>
[Needs(Permission.ComeIn, Somewhere = true)]
[EnableRateLimiting(Entering.Tries)]
public sealed class PasskeysModel(CommonwealDb db, SignInManager<Platform.Access.Account> entrance, UserManager<Platform.Access.Account> accounts) : PageModel, ILoads
{
    /// <summary>What the browser made.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>Their password: who sits down at a browser that was left open adds no way in of their own.</summary>
    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    [MaxLength(100, ErrorMessage = "Name must be 100 characters or fewer")]
    public string? Name { get; set; }

    /// <summary>Which one is removed.</summary>
    [BindProperty]
    public string? Id { get; set; }

    /// <summary>Whether the site was asked for by figures, to which no passkey can belong (Web Authentication, section 5.1.2).</summary>
    public bool HasNoName => IPAddress.TryParse(Request.Host.Host, out _);

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    private Platform.Access.Account Account { get; set; } = null!;

    public static string IdOf(UserPasskeyInfo passkey) => WebEncoders.Base64UrlEncode(passkey.CredentialId);

    public async Task LoadAsync()
    {
        var visitor = (await HttpContext.VisitorAsync())!;
        Account = await db.Accounts().SingleAsync(a => a.Id == visitor.AccountId);
        Passkeys = [.. (await accounts.GetPasskeysAsync(Account)).OrderBy(p => p.CreatedAt)];
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostOptionsAsync() => Content(
        await entrance.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = Account.Id.ToString(), Name = Account.Email!, DisplayName = Account.Name }), "application/json");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await accounts.IsPasswordOfAsync(Account, Password))
        {
            return this.Wrong(nameof(Password), "That is not your password");
        }

        var made = string.IsNullOrEmpty(Credential) ? null : await entrance.PerformPasskeyAttestationAsync(Credential);
        if (made is not { Succeeded: true } || made.UserEntity.Id != Account.Id.ToString())
        {
            return this.Wrong(nameof(Name), "No passkey was made. Try again; it needs a browser with script, on an address with a name");
        }

        made.Passkey.Name = string.IsNullOrWhiteSpace(Name) ? $"Passkey {Passkeys.Count + 1}" : Name.Trim();
        Account.AddPasskey();
        await accounts.AddOrUpdatePasskeyAsync(Account, made.Passkey).OrSomebodyWasFirst();
        TempData["Done"] = $"{made.Passkey.Name} is added: you can come in with it";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (Passkeys.FirstOrDefault(p => IdOf(p) == Id) is { } passkey)
        {
            Account.RemovePasskey();
            await accounts.RemovePasskeyAsync(Account, passkey.CredentialId).OrSomebodyWasFirst();
            TempData["Done"] = $"{passkey.Name} is removed";
        }

        return RedirectToPage();
    }
}
