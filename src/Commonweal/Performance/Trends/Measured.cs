namespace Commonweal.Performance.Trends;

/// <summary>
/// What was measured of one indicator in one area, one figure for each period in the order of time, and where it was counted
/// anew. What was imputed or projected was not measured, and is not in it.
/// </summary>
public sealed class Measured
{
    public Measured(IEnumerable<Figure> figures, IEnumerable<Break>? breaks = null)
    {
        Figures = [.. figures.GroupBy(f => f.Period).Select(f => f.MaxBy(x => x.Revision)!)
            .Where(f => f.Value is not null && f.HowFound is HowFound.Measured or HowFound.Provisional).OrderBy(f => f.Period)];
        Breaks = [.. (breaks ?? []).OrderBy(b => b.From)];
        if (Figures.DistinctBy(f => (f.Period.Kind, f.Period.Years)).Count() > 1)
        {
            throw new ArgumentException("A series is of periods of one kind", nameof(figures));
        }
    }

    public IReadOnlyList<Figure> Figures { get; }

    public IReadOnlyList<Break> Breaks { get; }

    public Figure? Latest => Figures.Count > 0 ? Figures[^1] : null;

    /// <summary>The latest break between two periods, or within one of them; null where they are counted alike.</summary>
    public Break? Between(Period one, Period other) => Breaks.LastOrDefault(b => b.Separates(one, other));

    /// <summary>
    /// The figures before a period, latest first, that share no day with it nor with each other: of averages over three years
    /// each third. Two that share years are never clearly different.
    /// </summary>
    public IEnumerable<Figure> Before(Period period)
    {
        var next = period;
        foreach (var figure in Figures.Reverse().Where(f => f.Period < period))
        {
            if (figure.Period.Until < next.From)
            {
                yield return figure;
                next = figure.Period;
            }
        }
    }
}
