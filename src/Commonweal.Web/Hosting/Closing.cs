namespace Commonweal.Web.Hosting;

/// <summary>What an address leads to and does not say who may see it is seen by nobody: it answers as what is not there.</summary>
internal static class Closing
{
    public static void UseClosing(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        // An endpoint that is no route is routing's own answer, such as the refusal of a way to ask.
        if (http.GetEndpoint() is not RouteEndpoint endpoint || endpoint.Metadata.GetMetadata<PublicAttribute>() is not null)
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });
}
