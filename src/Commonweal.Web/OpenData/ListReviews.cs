using Commonweal.Governance.Reviews;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>The reviews of how a partnership is built and decides.</summary>
internal static class ListReviews
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/{p}/reviews", AnswerAsync)
        .WithName("ListReviews").WithSummary("The governance reviews of a partnership")
        .WithDescription("The published reviews that were commissioned by the day, the latest first, 100 a page, each with what it concluded, what was replied, and to whom it was reported.");

    private static async Task<Paged<ReviewStated>> AnswerAsync([AsParameters] AskedOf asked, [AsParameters] AskedPage page, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var read = await page.OfAsync(db.Reviews().AsNoTrackingWithIdentityResolution().Of(found.Id, found.On)
            .Include(r => r.Body).Include(r => r.Conclusions).ThenInclude(c => c.Body).Include(r => r.Stages).ThenInclude(s => s.Body).AsSplitQuery()
            .LatestFirst(found.On).ThenBy(r => r.Title).ThenBy(r => r.Slug));
        return read.Select(r => ReviewStated.Of(r, found.On));
    }
}
