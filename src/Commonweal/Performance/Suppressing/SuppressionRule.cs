namespace Commonweal.Performance.Suppressing;

/// <summary>
/// Which counts are so small that somebody could be known by them, and are suppressed. The threshold is the indicator's own:
/// sources suppress what is fewer than 5, and some what is fewer than 3 or 10.
/// </summary>
/// <param name="Threshold">What is fewer than this is suppressed; 0 where nothing is.</param>
/// <param name="HidesZero">Whether "none" is suppressed too.</param>
public sealed record SuppressionRule(int Threshold, bool HidesZero = false)
{
    public int Threshold { get; init; } = Threshold >= 0 ? Threshold : throw new ArgumentOutOfRangeException(nameof(Threshold), Threshold, "A threshold is not negative");

    /// <summary>Whether a count is too small to be shown.</summary>
    public bool Hides(double count) => count < Threshold && (HidesZero || count != 0);

    /// <summary>The figure as it may be shown; a rate is suppressed with what it counts, and its interval with it.</summary>
    public Figure Shown(Figure figure) => figure.Numerator is { } counted && Hides(counted) ? Suppressed(figure) : figure;

    /// <summary>A count as it may be shown.</summary>
    public Figure ShownCount(Figure count) => count.Value is { } value && Hides(value) ? Suppressed(count) : Shown(count);

    /// <summary>The figure without anything from which it could be worked out.</summary>
    public static Figure Suppressed(Figure figure) =>
        figure with { Value = null, WhyNone = WhyNone.Suppressed, Numerator = null, Low = null, High = null };

    /// <summary>The parts of a total as they may be shown.</summary>
    public ShownCounts Show(IReadOnlyList<long> parts)
    {
        var counts = Counts.OfParts(parts);
        return new(Suppression.Of(counts, this), columns: parts.Count + 1);
    }

    /// <summary>A table of places by groups as it may be shown, with the totals of both.</summary>
    public ShownCounts Show(IReadOnlyList<IReadOnlyList<long>> places)
    {
        var counts = Counts.OfTable(places);
        return new(Suppression.Of(counts, this), columns: places[0].Count + 1);
    }
}
