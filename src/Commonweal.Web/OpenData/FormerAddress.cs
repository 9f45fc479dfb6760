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
        if (path.Length > 5 && await ThingAsync(db, http, partnership) is { } thing)
        {
            path[5] = thing;
        }

        var now = string.Join('/', path);
        return now == http.Request.Path.Value ? null : http.Request.PathBase + now + http.Request.QueryString;
    }

    private static async Task<string?> ThingAsync(CommonwealDb db, HttpContext http, string partnership)
    {
        if (Asked(http, "o") is { } o)
        {
            return await (
                from known in db.KnownAs
                where known.ScopeId == Owner.Installation && known.Under == "organisations" && known.Slug == o
                join organisation in db.Organisations() on known.ThingId equals organisation.Id
                select organisation.Slug).FirstOrDefaultAsync();
        }

        return Asked(http, "b") is not { } b ? null : await (
            from known in db.KnownAs
            where known.Under == "bodies" && known.Slug == b
            join body in db.Bodies() on known.ThingId equals body.Id
            where body.Partnership.Slug == partnership && known.ScopeId == body.PartnershipId
            select body.Slug).FirstOrDefaultAsync();
    }

    private static string? Asked(HttpContext http, string name) => (http.GetRouteValue(name) as string)?.ToLowerInvariant();
}
