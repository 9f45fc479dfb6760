namespace Commonweal.Performance.Trends;

/// <summary>Where an indicator is going.</summary>
public enum Direction
{
    /// <summary>There are fewer than two figures to compare.</summary>
    NotKnown,

    /// <summary>It was counted differently before.</summary>
    CannotBeCompared,
    NoClearChange,
    Better,
    Worse,
}

/// <summary>Whether an indicator is getting better: the latest figure held against what came before it, by a named method.</summary>
/// <param name="Direction">The answer.</param>
/// <param name="Method">The name of the method, to be shown beside it; null where none was used.</param>
public sealed record Trend(Direction Direction, string? Method = null)
{
    /// <summary>The method where both figures have a confidence interval, as surveys and health figures are compared.</summary>
    public const string ByIntervals = "Confidence intervals: where the two overlap, there is no clear change";

    /// <summary>The method where they have none.</summary>
    public const string ByTolerance = "Against the figure before: a change within the tolerance is no clear change";

    /// <summary>The same over more than one figure.</summary>
    public const string ByMedian = "Against the middle (median) of the figures before: a change within the tolerance is no clear change";

    /// <summary>The period of the latest figure.</summary>
    public Period? Latest { get; init; }

    /// <summary>The periods whose figures it was held against.</summary>
    public IReadOnlyList<Period> Against { get; init; } = [];

    /// <summary>How much higher the latest figure is, in the indicator's unit.</summary>
    public double? Change { get; init; }

    /// <summary>Since when it is counted differently, where that is why it cannot be compared.</summary>
    public Break? CountedDifferently { get; init; }
}
