using System.Security.Claims;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Commonweal.Web.Hosting.Access;

/// <summary>What an address leads to and does not say that everybody may see it is seen only by those who may: to others it answers as what is not there.</summary>
internal static class Admission
{
    public static void UseAdmission(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        // An endpoint that is no route is routing's own answer, such as the refusal of a way to ask.
        if (http.GetEndpoint() is not RouteEndpoint endpoint || endpoint.Metadata.GetMetadata<PublicAttribute>() is not null || await AdmitsAsync(http, endpoint))
        {
            await next(http);
        }
        else
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    });

    /// <summary>Who is signed in, asked of the store once in a request.</summary>
    public static async Task<Visitor?> VisitorAsync(this HttpContext http)
    {
        if (http.Features.Get<Asked>() is null)
        {
            var found = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
            http.Features.Set(new Asked());
            if (found.Principal is { } principal && http.Features.Get<Visitor>() is not null)
            {
                http.User = principal;
            }
        }

        return http.Features.Get<Visitor>();
    }

    // What is shown to one person is kept nowhere on its way to them.
    private static async Task<bool> AdmitsAsync(HttpContext http, RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<NeedsAttribute>() is not { } needs || await http.VisitorAsync() is not { } visitor)
        {
            return false;
        }

        (http.Response.Headers.CacheControl, http.Response.Headers.Pragma) = ("no-store, no-cache", "no-cache");
        var db = http.RequestServices.GetRequiredService<CommonwealDb>();
        (db.ShowsDrafts, db.By, db.ById) = (true, visitor.Name, visitor.AccountId);
        return needs.Somewhere
            ? visitor.MaySomewhere(needs.Permission)
            : await db.ScopeAsync(http.Request.RouteValues, http.RequestAborted) is { } scope && visitor.May(needs.Permission, scope);
    }

    /// <summary>The account that a principal stands for.</summary>
    public static Guid AccountId(this ClaimsPrincipal principal) => Guid.Parse(principal.FindFirstValue(ClaimTypes.NameIdentifier)!);

    private sealed record Asked;
}
