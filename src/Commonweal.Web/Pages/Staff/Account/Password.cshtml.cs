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
        var result = await accounts.IsLockedOutAsync(account) ? IdentityResult.Failed(new IdentityErrorDescriber().PasswordMismatch()) : await accounts.ChangePasswordAsync(account, Old!, New!);
        foreach (var error in result.Errors)
        {
            var isOld = error.Code == nameof(IdentityErrorDescriber.PasswordMismatch);
            _ = isOld ? await accounts.AccessFailedAsync(account) : null;   // counts as at the door
            ModelState.AddModelError(isOld ? nameof(Old) : nameof(New), isOld ? "That is not your password" : error.Description);
        }

        if (!result.Succeeded)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await db.Sessions().Where(s => s.AccountId == visitor.AccountId && s.Id != visitor.SessionId).ExecuteDeleteAsync();
        TempData["Done"] = "Your password is changed, and your other sessions are ended";
        return RedirectToPage("Index");
    }
}
