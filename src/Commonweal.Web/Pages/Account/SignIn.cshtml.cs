using System.ComponentModel.DataAnnotations;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Web.Pages.Account;

/// <summary>Who comes in says who they are: by password and, where one is set up, by a code.</summary>
[Public(IsKept = false)]
[BeginsSession]
[EnableRateLimiting(Entering.Tries)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed partial class SignInModel(SignInManager<Platform.Access.Account> entrance, UserManager<Platform.Access.Account> accounts, CommonwealDb db, TypedKept kept, ILogger<SignInModel> log) : PageModel
{
    // What is as long to refuse as a wrong password of somebody who is there.
    private static readonly Platform.Access.Account Nobody = new("nobody", "Nobody");
    private static string? s_nobodysHash;

    [BindProperty]
    [Required(ErrorMessage = "Enter your e-mail address")]
    public string? Email { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter your password")]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>What the browser proves by a passkey.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>Where they wanted to go.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    /// <summary>What they had typed when their session ended, sealed.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    /// <summary>Whether the password was right and a code is asked for.</summary>
    public bool AsksForCode { get; private set; }

    /// <summary>What was typed before, to be sent again now that they are in.</summary>
    public TypedKept.Sent? ToSend { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var account = await accounts.FindByNameAsync(Email!.Trim());
        if (account is null or { IsClosed: true } or { PasswordHash: null })
        {
            TakeAsLong();
            return Wrong();
        }

        (db.By, db.ById) = (account.Name, account.Id);
        var result = await entrance.PasswordSignInAsync(account, Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.IsLockedOut)
        {
            TakeAsLong();
        }

        AsksForCode = result.RequiresTwoFactor;
        return result.Succeeded ? In() : AsksForCode ? Page() : Wrong();
    }

    public async Task<IActionResult> OnPostCodeAsync()
    {
        ModelState.Remove(nameof(Email));
        ModelState.Remove(nameof(Password));
        if (await entrance.GetTwoFactorAuthenticationUserAsync() is not { IsClosed: false })
        {
            return this.Wrong(nameof(Email), "Start again: that took too long");
        }

        AsksForCode = true;
        var code = string.Concat((Code ?? "").Where(char.IsLetterOrDigit));
        var result = code.Length == 6 && code.All(char.IsDigit)
            ? await entrance.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await entrance.TwoFactorRecoveryCodeSignInAsync(Code?.Trim() ?? "");
        if (result.Succeeded)
        {
            return In();
        }

        Failed(log, HttpContext.Connection.RemoteIpAddress, "code");
        return this.Wrong(nameof(Code), "Enter the six figures that your app shows now, or a recovery code that you have not used");
    }

    /// <summary>What the browser is asked to prove, for its script.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() => Content(await entrance.MakePasskeyRequestOptionsAsync(user: null), "application/json");

    // A passkey is something that they have and, since it asks for it, something that they know or are: no code is asked for.
    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        ModelState.Remove(nameof(Email));
        ModelState.Remove(nameof(Password));
        var proof = string.IsNullOrEmpty(Credential) ? null : await entrance.PerformPasskeyAssertionAsync(Credential);
        if (proof is not { Succeeded: true } || proof.User.IsClosed || await accounts.IsLockedOutAsync(proof.User))
        {
            Failed(log, HttpContext.Connection.RemoteIpAddress, "passkey");
            return this.Wrong(nameof(Credential), "That passkey did not let you in. Try again, or sign in with your password");
        }

        (db.By, db.ById) = (proof.User.Name, proof.User.Id);
        await accounts.AddOrUpdatePasskeyAsync(proof.User, proof.Passkey);
        await entrance.SignInAsync(proof.User, isPersistent: false);
        return In();
    }

    private IActionResult In()
    {
        AsksForCode = false;
        return (ToSend = kept.Read(Kept)) is not null ? Page() : LocalRedirect(Url.IsLocalUrl(Then) ? Then! : Url.Content("~/staff"));
    }

    private void TakeAsLong() =>
        accounts.PasswordHasher.VerifyHashedPassword(Nobody, s_nobodysHash ??= accounts.PasswordHasher.HashPassword(Nobody, "nobody"), Password!);

    // One answer to a wrong address, a wrong password, and an account that is shut for a while: it tells nobody who is here.
    private PageResult Wrong()
    {
        Failed(log, HttpContext.Connection.RemoteIpAddress, "password");
        return this.Wrong(nameof(Email), "That e-mail address and password do not go together. After five wrong passwords an account is shut for 15 minutes");
    }

    // Who was meant is not said: people type their password where their name belongs.
    [LoggerMessage(LogLevel.Warning, "Somebody at {Address} did not come in: wrong {What}")]
    private static partial void Failed(ILogger log, System.Net.IPAddress? address, string what);
}
