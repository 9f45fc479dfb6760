using Microsoft.AspNetCore.Diagnostics;

namespace Commonweal.Web.Hosting;

/// <summary>The page for what is not there, and the page for what went wrong, with a reference that the log has too.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }

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
