using System.Diagnostics;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Web.Pages;

/// <summary>What people see when something is not there or went wrong; shown in place of the page, never at an address of its own.</summary>
[Public]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel(TypedKept typed) : PageModel
{
    [FromRoute]
    public int Code { get; set; }

    public bool IsNotThere => Response.StatusCode == StatusCodes.Status404NotFound;

    public bool IsTooOften => Response.StatusCode == StatusCodes.Status429TooManyRequests;

    /// <summary>Stands in the log too, so that whoever runs the site can find what happened.</summary>
    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>Whether signing in may help: on every address that is for those who are signed in, whether there is anything or not.</summary>
    public bool AsksToSignIn { get; private set; }

    /// <summary>What was typed by somebody whose session had ended, sealed.</summary>
    public string? Kept { get; private set; }

    /// <summary>Where to go once signed in.</summary>
    public string? Then { get; private set; }

    public Task OnGetAsync() => ShowAsync();

    public Task OnPostAsync() => ShowAsync();

    private async Task ShowAsync()
    {
        Response.StatusCode = ErrorPages.StandsInPlaceOfAPage(HttpContext) ? Code : StatusCodes.Status404NotFound;
        var (path, query) = ErrorPages.AskedFor(Request);
        if (IsNotThere && IsClosed(path) && await HttpContext.VisitorAsync() is null)
        {
            AsksToSignIn = true;
            (Then, Kept) = (Request.PathBase.Add(path) + query, path.StartsWithSegments("/staff", StringComparison.OrdinalIgnoreCase) ? await typed.KeepAsync(Request, path, query) : null);
        }
    }

    private static bool IsClosed(PathString path) => path.StartsWithSegments("/staff", StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments("/account", StringComparison.OrdinalIgnoreCase);
}
