using System.ComponentModel.DataAnnotations;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Account;

/// <summary>Where the link of an invitation leads: whoever follows it says their name and chooses a password, and is in.</summary>
[Public(IsKept = false)]
[BeginsSession]
[EnableRateLimiting(Entering.Tries)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class InvitationModel(
    CommonwealDb db, Links links, SignInManager<Platform.Access.Account> entrance, UserManager<Platform.Access.Account> accounts, TimeProvider clock) : PageModel, ILoads
{
    private static readonly HashSet<string> NotPeople = new(StringComparer.OrdinalIgnoreCase) { FirstAdministrator.By, Samples.By, "The system", "The command line" };

    [FromRoute]
    public string Link { get; set; } = "";

    [BindProperty]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    [MaxLength(256, ErrorMessage = "E-mail address must be 256 characters or fewer")]
    [EmailAddress(ErrorMessage = "Enter an e-mail address, like name@example.org")]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public Invitation Invitation { get; private set; } = null!;

    /// <summary>Whether somebody who has an account chooses a new password.</summary>
    public bool IsForAccount => Invitation.AccountId is not null;

    public async Task LoadAsync() => Invitation = await links.FindAsync(db, Link) ?? throw new NotThereException();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsForAccount && string.IsNullOrWhiteSpace(Name))
        {
            ModelState.AddModelError(nameof(Name), "Enter your name");
        }

        if (NotPeople.Contains(Name?.Trim() ?? ""))
        {
            ModelState.AddModelError(nameof(Name), "Choose another name: the record uses this one for what no person did");
        }

        if (Invitation.Email is null && string.IsNullOrWhiteSpace(Email))
        {
            ModelState.AddModelError(nameof(Email), "Enter your e-mail address");
        }

        if (string.IsNullOrEmpty(Password))
        {
            ModelState.AddModelError(nameof(Password), "Choose a password");
        }

        var account = IsForAccount
            ? await db.Accounts().SingleAsync(a => a.Id == Invitation.AccountId)
            : new Platform.Access.Account((Invitation.Email ?? Email ?? "").Trim(), Name?.Trim() ?? "");
        return ModelState.IsValid && await ChooseAsync(account) ? await InAsync(account) : Again();
    }

    // The account, its role and the end of the link are one change: two who use the link at once do not both come in.
    private async Task<bool> ChooseAsync(Platform.Access.Account account)
    {
        if (PasswordRule.Wrong(Password!, account.Email!, account.Name) is { } wrong)
        {
            ModelState.AddModelError(nameof(Password), wrong);
            return false;
        }

        (db.By, db.ById) = (account.Name, account.Id);
        if (!IsForAccount && await accounts.FindByNameAsync(account.Email!) is not null)
        {
            ModelState.AddModelError(nameof(Email), "Somebody has an account with that e-mail address already");
            return false;
        }

        if (Invitation.TakeUp(account, clock.Now()) is { } grant)
        {
            db.Add(grant);
        }

        await db.TakeBackLinksAsync(account.Id);
        db.Remove(Invitation);
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, Password!);
        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        return IsForAccount ? Succeeded(await accounts.UpdateSecurityStampAsync(account)) : Succeeded(await accounts.CreateAsync(account));
    }

    private bool Succeeded(IdentityResult result)
    {
        foreach (var error in result.Errors)
        {
            ModelState.AddModelError(nameof(Email), error.Description);
        }

        return result.Succeeded;
    }

    // Whoever knew the old password is out.
    private async Task<IActionResult> InAsync(Platform.Access.Account account)
    {
        await db.Sessions().Where(s => s.AccountId == account.Id).ExecuteDeleteAsync();
        if (account.TwoFactorEnabled)
        {
            return LocalRedirect(Url.Content("~/account/sign-in"));
        }

        await entrance.SignInAsync(account, isPersistent: false);
        return LocalRedirect(Url.Content("~/staff"));
    }

    private PageResult Again()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
