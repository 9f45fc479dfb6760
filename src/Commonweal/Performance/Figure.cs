namespace Commonweal.Performance;

/// <summary>
/// The value found for an indicator in an area and a period, in the indicator's own unit. It is never overwritten: what is found
/// later for the same time is a revision of it.
/// </summary>
/// <param name="Period">The time for which it was found.</param>
/// <param name="Value">The value; null where there is none, and then <see cref="WhyNone"/> says why.</param>
public sealed record Figure(Period Period, double? Value)
{
    /// <summary>How many times the figure before it one may be before somebody should look: pence for pounds, and a percentage for a share, are a hundred.</summary>
    public const double UnlikelyLeap = 50;

    /// <summary>The value in the indicator's unit; null where there is none.</summary>
    public double? Value { get; init => field = Finite.Value(value); } = Finite.Value(Value);

    /// <summary>Why it has no value; null where it has one.</summary>
    public WhyNone? WhyNone { get; init; }

    public HowFound HowFound { get; init; }

    /// <summary>What a rate counts, such as the crimes, where the source gives it.</summary>
    public double? Numerator { get; init => field = Finite.Value(value); }

    /// <summary>What a rate is of, such as the people who live there, where the source gives it.</summary>
    public double? Denominator { get; init => field = Finite.Value(value); }

    /// <summary>The lower end of its confidence interval, in the indicator's unit, where the source gives it.</summary>
    public double? Low { get; init => field = Finite.Value(value); }

    /// <summary>The upper end of its confidence interval.</summary>
    public double? High { get; init => field = Finite.Value(value); }

    /// <summary>How often it was revised; 0 for what was found first.</summary>
    public int Revision { get; init; }

    /// <summary>The series that it belongs to.</summary>
    public int SeriesId { get; init; }

    /// <summary>The return by which it came.</summary>
    public int ReturnNumber { get; init; }

    /// <summary>Whether another says the same of the same time, whenever and however it came.</summary>
    public bool SaysTheSameAs(Figure other) => this with { Revision = 0, SeriesId = 0, ReturnNumber = 0 } == other with { Revision = 0, SeriesId = 0, ReturnNumber = 0 };
}
