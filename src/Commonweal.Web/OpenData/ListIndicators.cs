using Commonweal.Performance;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>What a partnership watches, with the latest figures.</summary>
internal static class ListIndicators
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/{p}/scorecard", AnswerAsync)
        .WithName("ListIndicators").WithSummary("The scorecard of a partnership")
        .WithDescription("The indicators that a partnership watches, in its own order, 100 a page, each with its latest figure for a period that had ended on the day.");

    private static async Task<Paged<IndicatorListed>> AnswerAsync([AsParameters] AskedOf asked, [AsParameters] AskedPage page, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var lines = await page.OfAsync(db.ScorecardLines().AsNoTrackingWithIdentityResolution().Include(l => l.Indicator).Include(l => l.Area)
            .Where(l => l.PartnershipId == found.Id).OrderBy(l => l.Order).ThenBy(l => l.Indicator.Name).ThenBy(l => l.Id));
        var indicators = lines.Items.Select(l => l.IndicatorId).ToList();
        var figures = (await (from line in db.ScorecardLines()
                              where line.PartnershipId == found.Id && indicators.Contains(line.IndicatorId)
                              from series in db.Series()
                              where series.IndicatorId == line.IndicatorId && series.AreaId == line.AreaId && series.Group == "" && !series.IsProjected
                              join figure in db.Figures() on series.Id equals figure.SeriesId
                              select new { line.IndicatorId, Figure = figure }).AsNoTracking().ToListAsync())
            .Where(f => !f.Figure.Period.EndsAfter(found.On)).ToLookup(f => f.IndicatorId, f => f.Figure);
        return lines.Select(l => Of(l, found, figures[l.IndicatorId]));
    }

    private static IndicatorListed Of(ScorecardLine it, AskedOf.Found found, IEnumerable<Figure> figures)
    {
        var area = ShowIndicator.Place(it.Area);
        var same = figures.GroupBy(f => f.Period).MaxBy(g => g.Key)?.AsRevised();
        return new IndicatorListed(
            ShowIndicator.At(found, it.Indicator), it.Indicator.Code, area, it.Order, it.Indicator.Unit, it.Indicator.Polarity, it.Indicator.Frequency,
            same is null ? null : FigureStated.Of(same[^1], area, ""), it.Citation);
    }
}
