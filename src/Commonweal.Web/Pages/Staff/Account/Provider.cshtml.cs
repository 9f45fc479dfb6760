using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Hosting.Access.Outside;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Account;

/// <summary>Links one's account with one's sign-in at the outside provider, or unlinks it.</summary>
[Needs(Permission.ComeIn, Somewhere = true)]
[EnableRateLimiting(Entering.Tries)]
public sealed class ProviderModel(CommonwealDb db, UserManager<Platform.Access.Account> accounts, Provider provider, OutsideSignIn outside, Handed handed, TimeProvider clock) : PageModel, ILoads
{
    /// <summary>Their password: who sits down at a browser that was left open adds no way in of their own.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>That they have signed in there, sealed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Proof { get; set; }

    public string Name => provider.Name;

    public Visitor Visitor { get; private set; } = null!;

    /// <summary>The link that there is; null where there is none.</summary>
    public LinkedSignIn? Linked { get; private set; }

    /// <summary>As whom the provider knows them, once they have signed in there.</summary>
    public OutsideIdentity? Who { get; private set; }

    private Platform.Access.Account Account { get; set; } = null!;

    public async Task LoadAsync()
    {
        if (!provider.IsNamed)
        {
            throw new NotThereException();
        }

        Visitor = (await HttpContext.VisitorAsync())!;
        Account = await db.Accounts().SingleAsync(a => a.Id == Visitor.AccountId);
        Linked = (await db.LinkedSignIns().Where(l => l.AccountId == Account.Id).ToListAsync()).Find(l => provider.IsCalled(l.Issuer));
        Who = handed.Read<Proof>(Proof) is { } proof && proof.For == Hosting.Access.Outside.Proof.ForAccount(Account.Id) ? proof.Who : null;
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await accounts.IsPasswordOfAsync(Account, Password))
        {
            return this.Wrong(nameof(Password), "That is not your password");
        }

        return await outside.BeginAsync(HttpContext, Hosting.Access.Outside.Proof.ForAccount(Account.Id), Url.Content("~/account/provider"))
            ? RedirectToPage("/Account/GoOn")
            : this.Wrong("", $"{Name} cannot be reached now: try again later");
    }

    public async Task<IActionResult> OnPostLinkAsync()
    {
        if (Who is null)
        {
            return this.Wrong("", "Start again: that took too long");
        }

        if (Linked is not null || await db.LinkedAccountAsync(Who.Issuer, Who.Subject) is not null)
        {
            return this.Wrong("", Linked is null ? "That sign-in opens another account here already" : "Your account is linked already: unlink it first");
        }

        db.Add(new LinkedSignIn(Account, Who.Issuer, Who.Subject, clock.Now()));
        await db.SaveChangesAsync();
        TempData["Done"] = $"Linked: you can come in by {Name}";
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostUnlinkAsync()
    {
        if (Account.PasswordHash is null && !await db.Set<IdentityUserPasskey<Guid>>().AnyAsync(p => p.UserId == Account.Id))
        {
            return this.Wrong("", "You have no other way in: ask whoever runs your partnership for a link to a password, choose one, and then unlink it");
        }

        if (Linked is not null)
        {
            Linked.Unlink();
            db.Remove(Linked);
            await db.SaveChangesAsync();
            TempData["Done"] = $"Unlinked: nobody comes in by {Name} any more";
        }

        return RedirectToPage("Index");
    }
}
