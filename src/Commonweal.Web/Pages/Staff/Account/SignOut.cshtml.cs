using Commonweal.Platform.Access;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Web.Pages.Staff.Account;

/// <summary>Ends the session; by a button, so that no link of another site can do it.</summary>
[Needs(Permission.ComeIn, Somewhere = true)]
public sealed class SignOutModel : PageModel
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return LocalRedirect(Url.Content("~/"));
    }
}
