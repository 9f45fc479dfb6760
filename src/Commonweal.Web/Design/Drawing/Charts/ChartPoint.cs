using Commonweal.Performance;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>One figure as a chart shows it.</summary>
/// <param name="Period">The time for which it was found.</param>
/// <param name="Value">The value; null where there is none.</param>
/// <param name="HowFound">Told by the shape of its mark and the dashes that lead to it.</param>
public sealed record ChartPoint(Period Period, double? Value, HowFound HowFound = HowFound.Measured)
{
    // Beyond this, a chart of them could not be written in digits that anybody reads.
    private const double Most = 1e15;

    /// <summary>Why it has no value.</summary>
    public WhyNone? WhyNone { get; init; }

    /// <summary>The lower end of its confidence interval.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end of its confidence interval.</summary>
    public double? High { get; init; }

    /// <summary>What its source writes in place of a value, such as "&lt;5".</summary>
    public string? Word { get; init; }

    /// <summary>A figure as it is held.</summary>
    public static ChartPoint Of(Figure figure) =>
        new(figure.Period, figure.Value, figure.HowFound) { WhyNone = figure.WhyNone, Low = figure.Low, High = figure.High };

    /// <summary>Whether both ends of its interval are known.</summary>
    internal bool HasInterval => Value is not null && Low is not null && High is not null;

    /// <summary>All numbers that must find room beside it.</summary>
    internal IEnumerable<double> Reach => HasInterval ? [Value!.Value, Low!.Value, High!.Value] : Value is { } value ? [value] : [];

    /// <summary>Without numbers that cannot be drawn.</summary>
    internal ChartPoint Sound() => this with { Value = Sound(Value), Low = Sound(Low), High = Sound(High) };

    internal static double? Sound(double? value) => value is { } v && Math.Abs(v) < Most ? v : null;
}
