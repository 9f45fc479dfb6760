using Commonweal.People;

namespace Commonweal.Performance.Stories;

/// <summary>What is stated of a story.</summary>
/// <param name="Indicator">The indicator whose figures it is about.</param>
/// <param name="Text">What lies behind them.</param>
/// <param name="On">The day on which it was signed.</param>
public sealed record StoryWords(Indicator Indicator, string Text, DateOnly On)
{
    public Period? Period { get; init; }

    public string? Next { get; init; }

    public Organisation? SignedBy { get; init; }

    public string? Post { get; init; }
}
