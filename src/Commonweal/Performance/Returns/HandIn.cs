using Commonweal.Bodies;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Returns;

/// <summary>Hands figures in: what is held of a time already stays and is revised where the new one differs; all of it in one save.</summary>
public sealed class HandIn(CommonwealDb db)
{
    private readonly Dictionary<(Guid, Guid, string, bool), Series> _series = [];
    private readonly Dictionary<(int, Period), Figure> _held = [];
    private readonly List<Series> _new = [];
    private int _last;

    /// <summary>Says what handing them in does, and does it unless it is only asked; saving is left to the caller.</summary>
    public async Task<FigureCount> RunAsync(IReadOnlyList<FoundFigure> found, Partnership? partnership, ReturnWords words, CancellationToken stopping)
    {
        await LoadAsync([.. found.Select(f => f.IndicatorId).Distinct()], stopping);
        var number = (await db.Returns().IgnoreQueryFilters().MaxAsync(r => (int?)r.Number, stopping) ?? 0) + 1;
        var changed = new List<Figure>();
        foreach (var one in found)
        {
            var series = SeriesOf(one);
            var held = _held.GetValueOrDefault((series.Id, one.Figure.Period));
            if (held?.SaysTheSameAs(one.Figure) is not true)
            {
                var figure = one.Figure with { SeriesId = series.Id, ReturnNumber = number, Revision = held?.Revision + 1 ?? 0 };
                changed.Add(figure);
                _held[(series.Id, figure.Period)] = figure;   // a file of an export holds what was found first and its revisions
            }
        }

        var added = changed.Count(f => f.Revision == 0);
        var count = new FigureCount(added, changed.Count - added, found.Count - changed.Count);
        if (!count.ChangesNothing)
        {
            db.Add(new Return(number, partnership, words, count));
            db.AddRange(_new);
            db.AddRange(changed);
        }

        return count;
    }

    private async Task LoadAsync(List<Guid> indicators, CancellationToken stopping)
    {
        foreach (var series in await db.Series().Where(s => indicators.Contains(s.IndicatorId)).ToListAsync(stopping))
        {
            _series[(series.IndicatorId, series.AreaId, series.Group, series.IsProjected)] = series;
        }

        _last = await db.Series().MaxAsync(s => (int?)s.Id, stopping) ?? 0;
        var ids = _series.Values.Select(s => s.Id).ToList();
        await foreach (var figure in db.Figures().AsNoTracking().Where(f => ids.Contains(f.SeriesId)).OrderBy(f => f.Revision).AsAsyncEnumerable().WithCancellation(stopping))
        {
            _held[(figure.SeriesId, figure.Period)] = figure;
        }
    }

    private Series SeriesOf(FoundFigure one)
    {
        var key = (one.IndicatorId, one.AreaId, one.Group, one.Figure.HowFound is HowFound.Projected);
        if (!_series.TryGetValue(key, out var series))
        {
            _series[key] = series = new Series(++_last, key.IndicatorId, key.AreaId, key.Group, key.Item4);
            _new.Add(series);
        }

        return series;
    }
}
