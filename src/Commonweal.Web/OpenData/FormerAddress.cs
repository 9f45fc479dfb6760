using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>Where a thing is now that was asked for by an address that it had.</summary>
internal static class FormerAddress
{
    /// <summary>The address with the same query; null where nothing ever stood there that may be seen.</summary>
    public static async Task<string?> NowAsync(HttpContext http)
    {
        var db = http.RequestServices.GetRequiredService<CommonwealDb>();
        if (Asked(http, "p") is not { } p || await db.NowCalledAsync(p) is not { } partnership)
        {
            return null;
        }

        var path = http.Request.Path.Value!.Split('/');
        path[3] = partnership;
        if (Asked(http, "b") is { } b && await BodyAsync(db, partnership, b) is { } body)
        {
            (path[3], path[5]) = (body.Partnership, body.Slug);
        }
        else if (Asked(http, "o") is { } o && await db.Organisations().NowCalledAsync(db, o) is { } organisation)
        {
            path[5] = organisation;
        }

        var now = string.Join('/', path);
        return now == http.Request.Path.Value ? null : http.Request.PathBase + now + http.Request.QueryString;
    }

    // What was never this partnership's, or is so no more, stands where it is kept.
    private static Task<Where?> BodyAsync(CommonwealDb db, string partnership, string slug) => (
        from it in db.Partnerships()
        where it.Slug == partnership
        join known in db.KnownAs on it.Id equals known.ScopeId
        where known.Under == "bodies" && known.Slug == slug
        join body in db.Bodies() on known.ThingId equals body.Id
        select new Where(
            body.PartnershipId == it.Id || body.Belongings.Any(x => x.PartnershipId == it.Id) ? it.Slug : body.Partnership.Slug, body.Slug)).FirstOrDefaultAsync();

    private static string? Asked(HttpContext http, string name) => (http.GetRouteValue(name) as string)?.ToLowerInvariant();

    private sealed record Where(string Partnership, string Slug);
}
