using Commonweal.Platform;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Hosting.Access.Outside;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Web.Pages.Account;

/// <summary>
/// Takes whoever signs in at the outside provider there. It is a page of its own, which leads on by itself: a browser would let no form
/// be sent that ends on another site, and to which sites a provider leads on nobody can know.
/// </summary>
[Public(IsKept = false)]
[BeginsSession]
[EnableRateLimiting(Entering.Tries)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class GoOnModel(Provider provider, OutsideSignIn outside) : PageModel
{
    /// <summary>Where they wanted to go.</summary>
    [BindProperty]
    public string? Then { get; set; }

    /// <summary>What they had typed when their session ended, sealed.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    /// <summary>Where it goes on; null where the provider cannot be reached.</summary>
    public string? Address { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!provider.IsNamed || outside.BegunIn(HttpContext) is not { } begun)
        {
            throw new NotThereException();
        }

        Address = await outside.AddressAsync(HttpContext, begun);
        return Address is null ? Unreachable() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!provider.IsNamed)
        {
            throw new NotThereException();
        }

        return await outside.BeginAsync(HttpContext, forWhat: null, Then, Kept) ? RedirectToPage() : Unreachable();
    }

    private PageResult Unreachable()
    {
        ModelState.AddModelError("", "The other sign-in cannot be reached now. Try again later, or sign in with your password");
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Page();
    }
}
