namespace Commonweal.Performance.Trends;

/// <summary>By what it is told whether an indicator is getting better (peers 44); each is the indicator's own.</summary>
/// <param name="Tolerance">What change is none, where there are no confidence intervals.</param>
/// <param name="Over">With the middle of how many figures the latest is compared, where there are no confidence intervals.</param>
/// <param name="Seasonal">Whether it goes up and down within a year, so that it is compared with the same time of the year before.</param>
public sealed record TrendRule(Tolerance Tolerance, int Over = 1, bool Seasonal = false)
{
    public int Over { get; init; } = Over > 0 ? Over : throw new ArgumentOutOfRangeException(nameof(Over), Over, "A figure is compared with one at least");

    /// <summary>Whether it is getting better, and by which method that is told.</summary>
    /// <param name="series">What was measured.</param>
    /// <param name="polarity">What better means.</param>
    /// <param name="path">The planned path, where close to it is good.</param>
    public Trend Of(Measured series, Polarity polarity, IReadOnlyDictionary<Period, double>? path = null)
    {
        if (series.Latest is not { } latest || Earlier(series, latest) is not [var before, ..] earlier)
        {
            return new(Direction.NotKnown) { Latest = series.Latest?.Period };
        }

        if (series.Between(before.Period, latest.Period) is { } counted)
        {
            return new(Direction.CannotBeCompared) { Latest = latest.Period, Against = [before.Period], CountedDifferently = counted };
        }

        IReadOnlyList<Figure> alike = [.. earlier.TakeWhile(f => series.Between(f.Period, latest.Period) is null).Take(Over)];
        return HasInterval(latest) && HasInterval(before)
            ? Told(latest, [before], polarity, path, Trend.ByIntervals, _ => latest.Low <= before.High && before.Low <= latest.High)
            : Told(latest, alike, polarity, path, alike.Count > 1 ? Trend.ByMedian : Trend.ByTolerance, change => Tolerance.Covers(change, Median(alike.Select(f => f.Value!.Value))));
    }

    private IReadOnlyList<Figure> Earlier(Measured series, Figure latest) =>
        Seasonal && latest.Period.Kind is PeriodKind.Month or PeriodKind.Quarter
            ? [.. series.Figures.Where(f => f.Period == latest.Period.YearBefore)]
            : [.. series.Before(latest.Period)];

    private static Trend Told(
        Figure latest, IReadOnlyList<Figure> against, Polarity polarity, IReadOnlyDictionary<Period, double>? path, string method, Func<double, bool> isNone)
    {
        var before = against.Select(f => Goodness(f, polarity, path)).ToList();
        var gain = Goodness(latest, polarity, path) - (before.Contains(null) ? null : Median(before.Select(b => b!.Value)));

        return new(gain is not { } change ? Direction.NotKnown : isNone(change) ? Direction.NoClearChange : change > 0 ? Direction.Better : Direction.Worse, method)
        {
            Latest = latest.Period,
            Against = [.. against.Select(f => f.Period)],
            Change = latest.Value - Median(against.Select(f => f.Value!.Value)),
        };
    }

    // Higher is better; close to the plan is the less, the further away.
    private static double? Goodness(Figure figure, Polarity polarity, IReadOnlyDictionary<Period, double>? path) => polarity switch
    {
        Polarity.HighIsGood => figure.Value,
        Polarity.LowIsGood => -figure.Value,
        _ => path is not null && path.TryGetValue(figure.Period, out var planned) ? -Math.Abs(figure.Value!.Value - planned) : null,
    };

    private static bool HasInterval(Figure figure) => figure is { Low: not null, High: not null };

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
