using Commonweal.Performance;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>Figures of one indicator that a line joins: of an area, of what it is compared with, or planned.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points, SeriesStyle Style = SeriesStyle.Own)
{
    /// <summary>Those with a value, in the order of time; of two for one period, the one given last.</summary>
    internal IReadOnlyList<ChartPoint> Drawn { get; } =
        [.. Points.GroupBy(p => p.Period).Select(g => g.Last().Sound()).Where(p => p.Value is not null).OrderBy(p => p.Period.From)];

    /// <summary>Those without a value.</summary>
    internal IEnumerable<ChartPoint> Missing => Points.GroupBy(p => p.Period).Select(g => g.Last().Sound()).Where(p => p.Value is null).OrderBy(p => p.Period.From);

    /// <summary>The last that is not merely expected.</summary>
    internal ChartPoint? Latest => Drawn.LastOrDefault(p => p.HowFound != HowFound.Projected);

    /// <summary>Stretches that one line may join: unbroken by a missing value or by a new way of counting.</summary>
    internal IEnumerable<IReadOnlyList<ChartPoint>> Stretches(IReadOnlyList<ChartBreak> breaks)
    {
        var stretch = new List<ChartPoint>();
        foreach (var point in Drawn)
        {
            if (stretch.Count > 0 && !Joins(stretch[^1], point, breaks))
            {
                yield return stretch;
                stretch = [];
            }

            stretch.Add(point);
        }

        if (stretch.Count > 0)
        {
            yield return stretch;
        }
    }

    private static bool Joins(ChartPoint before, ChartPoint after, IReadOnlyList<ChartBreak> breaks) =>
        before.Period.StepsTo(after.Period) == 1 && !breaks.Any(b => b.Since.From > before.Period.From && b.Since.From <= after.Period.From);
}
