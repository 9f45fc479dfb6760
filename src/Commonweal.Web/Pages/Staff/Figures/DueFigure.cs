using Commonweal.Performance;
using Commonweal.Performance.Courses;
using Commonweal.Performance.Returns;
using Commonweal.Performance.Targets;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Pages.Public.Performance;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Figures;

/// <summary>An indicator that the partnership watches, with the figure that is awaited of it.</summary>
/// <param name="Line">That it is watched, and for which area.</param>
/// <param name="Figures">What counts of it, in the order of time.</param>
/// <param name="Targets">What is promised of it for that area.</param>
/// <param name="Data">Whether the figure is there that should be.</param>
/// <param name="Waiting">What was handed in of it and waits to be signed off.</param>
public sealed record DueFigure(ScorecardLine Line, IReadOnlyList<Figure> Figures, IReadOnlyList<Target> Targets, HaveTheData Data, IReadOnlyList<Figure> Waiting)
{
    public Indicator Indicator => Line.Indicator;

    /// <summary>The latest figure; none where there is none.</summary>
    public Figure? Latest => Figures.Count > 0 ? Figures[^1] : null;

    /// <summary>The time for which a figure is to be entered; none where nobody said how often, and there is none yet.</summary>
    public Period? Awaited => Data.Awaited ?? Latest?.Period.Next;

    /// <summary>Whether it is due or late.</summary>
    public bool IsDue => Data.State is DataState.Due or DataState.Late;

    /// <summary>What is promised for that time; the first of several plans.</summary>
    public double? Target => Targets.SelectMany(t => t.Values).FirstOrDefault(v => v.Period == Awaited)?.Value;

    /// <summary>All that a partnership watches, with so many times of each as are asked for, in four queries.</summary>
    public static async Task<IReadOnlyList<DueFigure>> OfAsync(CommonwealDb db, Guid partnershipId, IReadOnlyList<Return> returns, int times, DateOnly today)
    {
        var its = db.ScorecardLines().Where(l => l.PartnershipId == partnershipId);
        var lines = await its.OrderBy(l => l.Order).Include(l => l.Indicator).Include(l => l.Area).Include(l => l.Answerable).AsNoTracking().ToListAsync();
        var targets = (await db.Targets().Where(t => t.PartnershipId == partnershipId && t.IndicatorId != null).OrderBy(t => t.Slug).Include(t => t.Plan).Include(t => t.Values).AsNoTracking().ToListAsync()).Where(t => t.Holds(today) && !t.IsParked(today) && !t.IsOfPlacesAlone).ToLookup(t => t.IndicatorId);
        var asked = from line in its
                    join series in db.Series() on new { line.IndicatorId, line.AreaId } equals new { series.IndicatorId, series.AreaId }
                    where series.Group == "" && !series.IsProjected
                    select new SeriesOf<Guid> { Of = line.IndicatorId, SeriesId = series.Id };
        var figures = (await db.FiguresBeside(partnershipId).Latest(asked, times, today).AsNoTracking().ToListAsync()).ToLookup(f => f.Of, f => f.Figure);
        var waiting = await WaitingAsync(db, [.. returns.Where(r => r.Waits).Select(r => r.Number)], asked);
        return [.. lines.Select(l => (Line: l, Figures: figures[l.IndicatorId].ThatCount()))
            .Select(l => new DueFigure(l.Line, l.Figures, [.. targets[l.Line.IndicatorId].Where(t => t.AreaId is null || t.AreaId == l.Line.AreaId)], l.Line.Indicator.Data(l.Figures, today, l.Line.Area.Lifetime), [.. waiting[l.Line.IndicatorId]]))];
    }

    private static async Task<ILookup<Guid, Figure>> WaitingAsync(CommonwealDb db, List<int> returns, IQueryable<SeriesOf<Guid>> asked)
    {
        var waiting = returns.Count == 0 ? [] : await (from its in asked
                                                       join figure in db.Set<Figure>() on its.SeriesId equals figure.SeriesId
                                                       where returns.Contains(figure.ReturnNumber)
                                                       select new SeriesFigure<Guid> { Of = its.Of, Figure = figure }).AsNoTracking().ToListAsync();
        return waiting.ToLookup(w => w.Of, w => w.Figure);
    }

    /// <summary>The figure that is held of a time.</summary>
    public Figure? Of(Period period) => Figures.LastOrDefault(f => f.Period == period);

    /// <summary>What somebody should look at before the figure is handed in; nothing where it looks like the others.</summary>
    public IEnumerable<string> Doubts(Figure entered, FigureSaid said)
    {
        if (Of(entered.Period) is { } held && !held.SaysTheSameAs(entered with { HowFound = held.HowFound }))
        {
            yield return $"revises {said.Of(held)}, which is held for {said.Period(entered.Period)}";
        }

        foreach (var waiting in Waiting.Where(w => w.Period == entered.Period))
        {
            yield return $"comes beside {said.Of(waiting)}, which waits to be signed off in return {waiting.ReturnNumber}";
        }

        if (Figures.LastOrDefault(f => f.Period < entered.Period && f.Value is not (null or 0)) is { Value: { } before } last && entered.Value is { } value && value != 0)
        {
            var times = Math.Abs(value / before);
            if (times is >= Figure.UnlikelyLeap or <= 1 / Figure.UnlikelyLeap)
            {
                yield return $"is {(times >= 1 ? $"{times:#,##0} times" : $"1 in {1 / times:#,##0} of")} the last, {said.Value(before)} in {said.Period(last.Period)}: is the unit right?";
            }
        }
    }
}
