namespace Commonweal.Performance.Returns;

/// <summary>The cells of a row that holds a figure; those that it lacks are empty.</summary>
internal readonly ref struct FigureCells
{
    public ReadOnlySpan<char> Indicator { get; init; }

    public ReadOnlySpan<char> Area { get; init; }

    public ReadOnlySpan<char> Group { get; init; }

    public ReadOnlySpan<char> Period { get; init; }

    public ReadOnlySpan<char> Value { get; init; }

    public ReadOnlySpan<char> HowFound { get; init; }

    public ReadOnlySpan<char> Numerator { get; init; }

    public ReadOnlySpan<char> Denominator { get; init; }

    public ReadOnlySpan<char> Low { get; init; }

    public ReadOnlySpan<char> High { get; init; }
}
