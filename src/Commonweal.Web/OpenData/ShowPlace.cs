using System.ComponentModel;
using Commonweal.Bodies;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>One place, and the partnerships that are for it.</summary>
internal static class ShowPlace
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/places/{code}", AnswerAsync)
        .WithName("ShowPlace").WithSummary("One place")
        .WithDescription("A place by its code as at a day: what it is, what it lies within, and the published partnerships that are for it. Only a place that a published partnership lists is there.");

    private static async Task<PlaceShown> AnswerAsync(
        [FromRoute(Name = "code"), Description("Its national code, or the old code or slug of a place that never had one")] string code,
        [FromQuery(Name = "on"), Description(AskedOn.About)] string? on,
        CommonwealDb db,
        TimeProvider clock)
    {
        var at = AskedOn.Read(on) ?? AsAt.Otherwise(described: null, clock.Today());
        var seen = db.Areas().ListedByAny(db, db.Partnerships().Select(p => p.Id));
        // Links are written in small letters, and national codes in capitals.
        var capitals = code.ToUpperInvariant();
        return await (
            from area in seen
            where area.Code == code || area.Code == capitals
            orderby area.Code == code descending
            join its in db.Kinds() on area.KindId equals its.Id into kinds
            from kind in kinds.DefaultIfEmpty()
            select new PlaceShown(
                at.Stated.ToString(),
                "/places/" + area.Code,
                area.Code,
                area.Name,
                area.IsIllustrative,
                area.Lifetime.Includes(at.On),
                kind == null ? null : new KindStated(kind.Slug, kind.Name, kind.Plainly, kind.Meaning, kind.Citation),
                seen.Where(w => w.Id == area.WithinId).Select(w => new Thing("/places/" + w.Code, w.Name)).FirstOrDefault(),
                Dates.Of(area.Lifetime, at.On),
                db.PartnershipAreas().InForce(at.On).Where(c => c.AreaId == area.Id).OrderBy(c => c.Partnership.Name).ThenBy(c => c.Partnership.Slug)
                    .Select(c => new CoveredBy(new Thing("/" + c.Partnership.Slug, c.Partnership.Name), Dates.Of(c.Lifetime, at.On), c.Citation)).ToList(),
                area.Citation)).AsSingleQuery().FirstOrDefaultAsync() ?? throw new NotThereException();
    }
}
