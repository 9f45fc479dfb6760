using Commonweal.Performance.RollUps;

namespace Commonweal.Performance;

/// <summary>What is stated of an indicator.</summary>
/// <param name="Name">What it is called.</param>
public sealed record IndicatorWords(string Name)
{
    public string? Code { get; init; }

    public string? Definition { get; init; }

    public string? Unit { get; init; }

    public Polarity? Polarity { get; init; }

    public int? Decimals { get; init; }

    public PeriodKind? Frequency { get; init; }

    public string? FiguresFrom { get; init; }

    public string? Numerator { get; init; }

    public string? Denominator { get; init; }

    public int? Per { get; init; }

    public string? DataQuality { get; init; }

    public Tolerance? Tolerance { get; init; }

    public int? Every { get; init; }

    public int? DaysUntilDue { get; init; }

    public int? ComparedWith { get; init; }

    public bool IsSeasonal { get; init; }

    public HowAddedUp? AddsUp { get; init; }

    public bool AsksSignOff { get; init; }
}
