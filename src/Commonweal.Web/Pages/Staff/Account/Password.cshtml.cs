using System.ComponentModel.DataAnnotations;
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

/// <summary>Another password, for whoever knows the old one; it ends their other sessions.</summary>
[Needs(Permission.ComeIn, Somewhere = true)]
[EnableRateLimiting(Entering.Tries)]
public sealed class PasswordModel(CommonwealDb db, UserManager<Platform.Access.Account> accounts) : PageModel, ILoads
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your password")]
    public string? Old { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose a password")]
    public string? New { get; set; }

    public Task LoadAsync() => Task.CompletedTask;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var visitor = (await HttpContext.VisitorAsync())!;
        var account = await db.Accounts().SingleAsync(a => a.Id == visitor.AccountId);
        if (!await accounts.IsPasswordOfAsync(account, Old))
        {
            return this.Wrong(nameof(Old), "That is not your password");
        }

        if (PasswordRule.Wrong(New!, account.Email!, account.Name) is { } wrong)
        {
            return this.Wrong(nameof(New), wrong);
        }

        account.ChoosePassword(accounts.PasswordHasher.HashPassword(account, New!));
        await db.EndSessionsAsync(visitor.AccountId, except: visitor.SessionId);
        await accounts.UpdateSecurityStampAsync(account).OrSomebodyWasFirst();
        TempData["Done"] = "Your password is changed, and your other sessions are ended";
        return RedirectToPage("Index");
    }
}
