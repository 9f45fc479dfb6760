using Commonweal.Platform.Database;
using Microsoft.AspNetCore.Diagnostics;

namespace Commonweal.Web.Hosting;

/// <summary>The page for what is not there, and the page for what went wrong, with a reference that the log has too.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error/500", StatusCodeSelector = StatusOf });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }

    /// <summary>What a failure is answered with: our mistake, or an outage that will pass.</summary>
    public static int StatusOf(Exception failure) => failure.IsOutage() ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;

    /// <summary>Says when to try again.</summary>
    public static void SayWhen(this HttpResponse response) => response.Headers.RetryAfter = "10";

    /// <summary>Whether an error page is being shown in place of what was asked for.</summary>
    public static bool StandsInPlaceOfAPage(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>The path and query that the visitor asked for, of an error page too.</summary>
    public static (PathString Path, string? Query) AskedFor(HttpRequest request)
    {
        var features = request.HttpContext.Features;
        return features.Get<IStatusCodeReExecuteFeature>() is { } missing ? (new PathString(missing.OriginalPath), missing.OriginalQueryString)
            : features.Get<IExceptionHandlerPathFeature>() is { } failed ? (new PathString(failed.Path), request.QueryString.Value)
            : (request.Path, request.QueryString.Value);
    }
}
