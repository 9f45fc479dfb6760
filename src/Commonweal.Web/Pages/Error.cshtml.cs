using System.Diagnostics;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Web.Pages;

/// <summary>What people see when something is not there or went wrong; shown in place of the page, never at an address of its own.</summary>
[Public]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    [FromRoute]
    public int Code { get; set; }

    public bool IsNotThere => Response.StatusCode == StatusCodes.Status404NotFound;

    /// <summary>Stands in the log too, so that whoever runs the site can find what happened.</summary>
    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public void OnGet() => Show();

    public void OnPost() => Show();

    private void Show() =>
        Response.StatusCode = ErrorPages.StandsInPlaceOfAPage(HttpContext) ? Code : StatusCodes.Status404NotFound;
}
