using Commonweal.Performance;
using Commonweal.Performance.Targets;
using Commonweal.Platform.Database;

namespace Commonweal.Web.OpenData;

/// <summary>What a partnership watches, with the latest figures and the three answers.</summary>
internal static class ListIndicators
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/{p}/scorecard", AnswerAsync)
        .WithName("ListIndicators").WithSummary("The scorecard of a partnership")
        .WithDescription("The indicators that a partnership watches, in its own order, 100 a page, each with its latest figure for a period that had ended on the day, and with three answers: have we the data, are we on course, is it getting better.");

    private static async Task<Paged<IndicatorListed>> AnswerAsync([AsParameters] AskedOf asked, [AsParameters] AskedPage page, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        return page.Of((await ScorecardOnDay.ReadAsync(db, found.Id, found.Name, found.On, asked.Stopping)).Lines).Select(l => Of(l, found));
    }

    private static IndicatorListed Of(LineOnDay it, AskedOf.Found found)
    {
        var (line, indicator, area) = (it.Watched, it.Indicator, ShowIndicator.Place(it.Watched.Area));
        return new IndicatorListed(
            ShowIndicator.At(found, indicator), indicator.Code, area, line.Order, indicator.Unit, indicator.Polarity, indicator.Frequency,
            line.Theme?.Name, DataStated.Of(it.Data), [.. it.Targets.Select(CourseStated.Of)], TrendStated.Of(it.Trend),
            it.Figures is [.., var latest] ? FigureStated.Of(it.Found.Where(f => f.Period == latest.Period).AsRevised()[^1], area, "") : null, line.Citation);
    }
}
