using System.Diagnostics;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.OpenData;

/// <summary>Opens the addresses for programs to pages of other sites, and says each failure there as RFC 9457 asks.</summary>
internal sealed partial class Problems(RequestDelegate next, ILogger<Problems> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (!IsForPrograms(http.Request.Path))
        {
            await next(http);
            return;
        }

        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.Headers.AccessControlAllowOrigin = "*";
        }

        http.Features.Get<IStatusCodePagesFeature>()!.Enabled = false;
        await AnswerAsync(http);
    }

    private static bool IsForPrograms(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);

    private async Task AnswerAsync(HttpContext http)
    {
        try
        {
            await next(http);
            if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null })
            {
                await SayAsync(http, http.Response.StatusCode, Advice(http.Response.StatusCode));
            }
        }
        catch (NotThereException) when (!http.Response.HasStarted)
        {
            await SayWhereItIsNowAsync(http);
        }
        catch (BrokenRuleException wrong) when (!http.Response.HasStarted)
        {
            await SayAsync(http, StatusCodes.Status400BadRequest, wrong.Message);
        }
        catch (Exception outage) when (outage.IsOutage() && !http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            Failed(log, outage, Reference(http));
            http.Response.SayWhen();
            await SayAsync(http, StatusCodes.Status503ServiceUnavailable, "The site cannot reach what it holds just now: try again in a minute");
        }
        catch (Exception failed) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            var reference = Reference(http);
            Failed(log, failed, reference);
            await SayAsync(http, StatusCodes.Status500InternalServerError, $"Try again; if it happens again, tell whoever runs this site, and give them this reference: {reference}");
        }
    }

    private static string Reference(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;

    private static async Task SayWhereItIsNowAsync(HttpContext http)
    {
        if (await FormerAddress.NowAsync(http) is { } now)
        {
            http.Response.Redirect(now, permanent: true);
            return;
        }

        await SayAsync(http, StatusCodes.Status404NotFound, Advice(StatusCodes.Status404NotFound));
    }

    private static Task SayAsync(HttpContext http, int status, string? what) =>
        TypedResults.Problem(new ProblemDetails { Status = status, Detail = what, Instance = http.Request.Path }).ExecuteAsync(http);

    private static string? Advice(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing here, or it is not for everybody. /openapi/v1.json lists the addresses that there are",
        StatusCodes.Status405MethodNotAllowed => "This can only be read: ask by GET or HEAD",
        _ => null,
    };

    [LoggerMessage(LogLevel.Error, "An answer for a program failed: {Reference}")]
    private static partial void Failed(ILogger log, Exception failed, string reference);
}
