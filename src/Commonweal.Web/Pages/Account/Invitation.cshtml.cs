using System.ComponentModel.DataAnnotations;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Hosting.Access.Outside;
using Commonweal.Web.Pages.Staff.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Account;

/// <summary>Where the link of an invitation leads: whoever follows it says their name, chooses a password or signs in at the outside provider, and is in.</summary>
[Public(IsKept = false)]
[BeginsSession]
[EnableRateLimiting(Entering.Tries)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class InvitationModel(
    CommonwealDb db, Links links, SignInManager<Platform.Access.Account> entrance, UserManager<Platform.Access.Account> accounts, Provider provider, OutsideSignIn outside, Handed handed, TimeProvider clock) : PageModel, ILoads
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

    /// <summary>That they have signed in at the outside provider, sealed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Proof { get; set; }

    public Invitation Invitation { get; private set; } = null!;

    /// <summary>Whether somebody who has an account chooses a new password.</summary>
    public bool IsForAccount => Invitation.AccountId is not null;

    /// <summary>Whether they may come in by the outside provider instead. The first administrator has a password: somebody must come in when the provider is down.</summary>
    public bool OffersProvider => provider.IsNamed && !IsForAccount && Invitation.Email is not null;

    /// <summary>As whom the outside provider knows them, once they have signed in there.</summary>
    public OutsideIdentity? Who { get; private set; }

    // A link made from the route would lose its capitals.
    public string Here => Request.PathBase + Request.Path;

    /// <summary>Who has an account with the address that was invited: they take up the role with their password, or by the provider.</summary>
    public Platform.Access.Account? Already { get; private set; }

    public async Task LoadAsync()
    {
        Invitation = await links.FindAsync(db, Link) ?? throw new NotThereException();
        if (IsForAccount && !await MayStillLetInAsync())
        {
            throw new NotThereException();
        }

        Already = IsForAccount || Invitation.Email is null ? null : await accounts.FindByNameAsync(Invitation.Email);
        Who = OffersProvider && handed.Read<Proof>(Proof) is { } proof && proof.For == Hosting.Access.Outside.Proof.ForInvitation(Invitation.Id) ? proof.Who : null;
    }

    public void OnGet() => Name = Who?.Name;

    public async Task<IActionResult> OnPostProviderAsync()
    {
        if (!OffersProvider)
        {
            throw new NotThereException();
        }

        if (await outside.BeginAsync(HttpContext, Hosting.Access.Outside.Proof.ForInvitation(Invitation.Id), Here))
        {
            return RedirectToPage("GoOn");
        }

        return this.Wrong("", "The other sign-in cannot be reached now. Try again later, or choose a password");
    }

    // What the account may do, or who gave the link, may have changed since.
    private async Task<bool> MayStillLetInAsync()
    {
        var giver = await db.Accounts().Where(a => a.Id == Invitation.GivenById && !a.IsClosed).Select(a => new { a.Id, a.Name, a.Email, Grants = db.Grants().Where(g => g.AccountId == a.Id).ToList() }).AsSingleQuery().FirstOrDefaultAsync();
        return giver is not null && await db.MayLetInAsync(new Visitor(giver.Id, giver.Name, giver.Email!, default, giver.Grants), Invitation.AccountId!.Value);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Already is not null)
        {
            return await HasAsync(Already);
        }

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

        if (Who is null && string.IsNullOrEmpty(Password))
        {
            ModelState.AddModelError(nameof(Password), "Choose a password");
        }

        var account = IsForAccount
            ? await db.Accounts().SingleAsync(a => a.Id == Invitation.AccountId)
            : new Platform.Access.Account((Invitation.Email ?? Email ?? "").Trim(), Name?.Trim() ?? "");
        return ModelState.IsValid && await ChooseAsync(account) ? await InAsync(account) : this.Again();
    }

    // That an account bears the address does not prove that it is of whoever was sent the link, nor the link that the account is theirs.
    private async Task<IActionResult> HasAsync(Platform.Access.Account account)
    {
        var isTheirs = Who is null ? await accounts.IsPasswordOfAsync(account, Password) : (await db.LinkedAccountAsync(Who.Issuer, Who.Subject))?.Id == account.Id;
        if (!isTheirs || account.IsClosed)
        {
            return this.Wrong(nameof(Password), Who is null ? "That is not the password of the account with that address" : "That sign-in does not open the account with that address");
        }

        (db.By, db.ById) = (account.Name, account.Id);
        await TakeUpAsync(account);
        await db.TakeBackLinksAsync(account.Id);
        await db.SaveChangesAsync();
        return LocalRedirect(Url.Content("~/staff"));
    }

    // The account, its role and the end of the link are one change: two who use the link at once do not both come in.
    private async Task<bool> ChooseAsync(Platform.Access.Account account)
    {
        if (Who is null && PasswordRule.Wrong(Password!, account.Email!, account.Name) is { } wrong)
        {
            ModelState.AddModelError(nameof(Password), wrong);
            return false;
        }

        if (Who is not null && await db.LinkedAccountAsync(Who.Issuer, Who.Subject) is not null)
        {
            ModelState.AddModelError("", "That sign-in opens another account here already. Sign in with it, or choose a password for this one");
            return false;
        }

        (db.By, db.ById) = (account.Name, account.Id);
        if (Invitation.Email is null && await accounts.FindByNameAsync(account.Email!) is not null)
        {
            ModelState.AddModelError(nameof(Email), "Somebody has an account with that e-mail address already");
            return false;
        }

        await TakeUpAsync(account);
        await db.TakeBackLinksAsync(account.Id);
        Prove(account);
        await db.EndSessionsAsync(account.Id);   // whoever knew the old password is out
        return IsForAccount ? Succeeded(await accounts.UpdateSecurityStampAsync(account)) : Succeeded(await accounts.CreateAsync(account));
    }

    private async Task TakeUpAsync(Platform.Access.Account account)
    {
        if (Invitation.TakeUp(account, clock.Now()) is { } grant)
        {
            db.Add(grant);
        }

        db.Remove(Invitation);
        if (Invitation.BeginsAfresh)
        {
            account.BeginAfresh();
            await db.RemoveWaysInAsync(account.Id);
        }
    }

    // How they will come in.
    private void Prove(Platform.Access.Account account)
    {
        if (Who is null)
        {
            account.ChoosePassword(accounts.PasswordHasher.HashPassword(account, Password!));
        }
        else
        {
            db.Add(new LinkedSignIn(account, Who.Issuer, Who.Subject, clock.Now()));
        }
    }

    private bool Succeeded(IdentityResult result)
    {
        foreach (var error in result.Errors)
        {
            ModelState.AddModelError(nameof(Email), error.Description);
        }

        return result.Succeeded;
    }

    private async Task<IActionResult> InAsync(Platform.Access.Account account)
    {
        if (account.TwoFactorEnabled)
        {
            return LocalRedirect(Url.Content("~/account/sign-in"));
        }

        await entrance.SignInAsync(account, isPersistent: false);
        return LocalRedirect(Url.Content("~/staff"));
    }
}
