using System.Diagnostics;
using System.Globalization;
using Commonweal.Performance;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bench;

/// <summary>S6 and S7: what scorecards cost where their indicators have ten times the history, and all of them beside a scan of the same figures in memory.</summary>
internal sealed class ScorecardsAtSize : Measure
{
    private const int Million = 1_000_000;

    public override string Name => "S6";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        var (one, ten) = (await FilledAsync(ground, Million), await FilledAsync(ground, 10 * Million));
        await using var few = await ground.Commonweal.ServeAsync(one);
        await using var many = await ground.Commonweal.ServeAsync(ten);
        var page = await Rounds.TakeAsync(async () => (await Load.PutAsync(many, "/watch-1/scorecard", isFresh: true, connections: 1)).Cost / 1000, async () => (await Load.PutAsync(few, "/watch-1/scorecard", isFresh: true, connections: 1)).Cost / 1000);
        var question = await Rounds.TakeAsync(() => AskedAsync(ten, 1), () => AskedAsync(one, 1));
        var held = Held();
        var all = await Rounds.TakeAsync(() => AskedAsync(ten, null), () => Task.FromResult(Scanned(held)));
        return
        [
            page.ToFigure($"/watch-1/scorecard of {MadeUpFigures.Watched} indicators afresh, at ten million figures (S6)", "at one million", "≤ 1.2 times: no growth with history", "ms of processor", r => r <= 1.2),
            question.ToFigure("its question alone, the last 40 times of each, at ten million figures (S6)", "at one million", "≤ 1.2 times", "ms", r => r <= 1.2),
            all.ToFigure($"the latest two of each indicator on all {MadeUpFigures.Places} scorecards, at ten million figures (S7)", "a scan of the same figures held in memory", "≤ 12 times", "ms", r => r <= 12),
        ];
    }

    private static async Task<StorePlace> FilledAsync(Ground ground, int rows)
    {
        var (place, file) = (StorePlace.In(ground.Passing()), Path.Combine(ground.Passing(), "figures.csv"));
        await MadeUpFigures.FillAsync(place);
        await MadeUpFigures.WriteAsync(file, rows);
        var (exit, said) = await ground.Commonweal.RunAsync(place, "figures", file);
        File.Delete(file);
        return exit == 0 ? place : throw new InvalidOperationException($"The figures were not taken in: {said}");
    }

    private static async Task<double> AskedAsync(StorePlace place, int? partnership)
    {
        await using var db = place.Store().Open(TimeProvider.System);
        var slug = string.Create(CultureInfo.InvariantCulture, $"watch-{partnership}");
        var watched = from line in db.ScorecardLines()
                      where partnership == null || line.Partnership.Slug == slug
                      from series in db.Series()
                      where series.IndicatorId == line.IndicatorId && series.AreaId == line.AreaId && series.Group == "" && !series.IsProjected
                      select new SeriesOf<Guid> { Of = line.IndicatorId, SeriesId = series.Id };
        var since = Stopwatch.StartNew();
        var found = await db.Figures().Latest(watched, partnership is null ? 2 : 40, new DateOnly(2026, 1, 1)).AsNoTracking().ToListAsync();
        return found.Count > 0 ? since.Elapsed.TotalMilliseconds : throw new InvalidOperationException("There were no figures");
    }

    private static (int Series, int Period, double Value)[] Held() =>
        [.. Enumerable.Range(0, 10 * Million).Select(n => (n / 1000, n % 1000, n * 0.5))];

    private static double Scanned((int Series, int Period, double Value)[] held)
    {
        var since = Stopwatch.StartNew();
        var (latest, before) = (new (int Period, double Value)[MadeUpFigures.AMonth], new (int Period, double Value)[MadeUpFigures.AMonth]);
        foreach (var (series, period, value) in held)
        {
            if (period >= latest[series].Period)
            {
                (before[series], latest[series]) = (latest[series], (period, value));
            }
        }

        return before[^1].Period > 0 ? since.Elapsed.TotalMilliseconds : throw new InvalidOperationException("There were no figures");
    }
}
