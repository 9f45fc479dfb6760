namespace Commonweal.Performance.Trends;

/// <summary>What an indicator would be if it went on as it did, in its unit, with the range in which the figure would lie 19 times in 20.</summary>
/// <param name="Period">The period that it is of.</param>
/// <param name="Figures">How many measured figures it rests on.</param>
/// <param name="Needed">How many it needs.</param>
public sealed record Forecast(Period Period, int Figures, int Needed)
{
    /// <summary>The name of the method, to be shown beside it.</summary>
    public const string Method = "Straight line by least squares, with a 95 % prediction range";

    /// <summary>What is expected; null where there are too few figures, or the period is over.</summary>
    public double? Value { get; init; }

    public double? Low { get; init; }

    public double? High { get; init; }
}
