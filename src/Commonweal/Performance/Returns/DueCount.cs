using Commonweal.Performance.Courses;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Returns;

/// <summary>Of how many indicators that a partnership watches the figure is due, and of how many it is late.</summary>
public sealed record DueCount(int Due, int Late)
{
    /// <summary>Counts them in one query, by the last time of each that has a figure.</summary>
    public static async Task<DueCount> OfAsync(CommonwealDb db, Guid partnershipId, DateOnly today, CancellationToken stopping)
    {
        var (figures, last) = (db.FiguresBeside(partnershipId), Period.LastBegunBy(today));
        var watched = await db.ScorecardLines().Where(l => l.PartnershipId == partnershipId && l.Indicator.Frequency != null)
            .Select(l => new
            {
                l.Indicator,
                l.Area.Lifetime,
                Latest = (from series in db.Series()
                          where series.IndicatorId == l.IndicatorId && series.AreaId == l.AreaId && series.Group == "" && !series.IsProjected
                          from figure in figures
                          where figure.SeriesId == series.Id && figure.Period <= last
                          orderby figure.Period descending
                          select (Period?)figure.Period).FirstOrDefault(),
            }).AsNoTracking().ToListAsync(stopping);
        var states = watched.ConvertAll(w => w.Indicator.Data(w.Latest, today, w.Lifetime).State);
        return new DueCount(states.Count(s => s is DataState.Due), states.Count(s => s is DataState.Late));
    }
}
