using System.Diagnostics;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Web.Pages;

/// <summary>What people see when something is not there or went wrong; shown in place of the page, never at an address of its own.</summary>
[Public]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel(CommonwealDb db, TypedKept typed) : PageModel
{
    public bool IsNotThere => Response.StatusCode == StatusCodes.Status404NotFound;

    public bool IsTooOften => Response.StatusCode == StatusCodes.Status429TooManyRequests;

    /// <summary>Whether the store is gone, locked or full.</summary>
    public bool IsOutage => Response.StatusCode == StatusCodes.Status503ServiceUnavailable;

    /// <summary>Whether something was to be saved.</summary>
    public bool WasSent => HttpMethods.IsPost(Request.Method);

    /// <summary>Whether the store went away in the middle of keeping it, or once some of it was kept.</summary>
    public bool IsInDoubt => db.HasSaved || HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error.IsInDoubt() is true;

    /// <summary>What was typed and could not be saved.</summary>
    public TypedKept.Sent? Sent { get; private set; }

    /// <summary>The token of the form that was sent, by which it can be sent again: a new one might need the store.</summary>
    public string? Token => Request.Form["__RequestVerificationToken"];

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
        if (!ErrorPages.StandsInPlaceOfAPage(HttpContext))
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        var (path, query) = ErrorPages.AskedFor(Request);
        if (IsOutage)
        {
            Response.SayWhen();
            Sent = IsStaff(path) ? await TypedKept.SentAsync(Request, path, query) : null;
        }
        else if (IsNotThere && IsClosed(path) && await HttpContext.VisitorAsync() is null)
        {
            AsksToSignIn = true;
            (Then, Kept) = (Request.PathBase.Add(path) + query, IsStaff(path) ? await typed.KeepAsync(Request, path, query) : null);
        }
    }

    private static bool IsStaff(PathString path) => path.StartsWithSegments("/staff", StringComparison.OrdinalIgnoreCase);

    private static bool IsClosed(PathString path) => IsStaff(path) || path.StartsWithSegments("/account", StringComparison.OrdinalIgnoreCase);
}
