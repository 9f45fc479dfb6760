namespace Commonweal.Performance.Trends;

/// <summary>The day from which an indicator is counted differently. What was found before it is not compared with what was found after.</summary>
/// <param name="From">The first day on which it was counted anew.</param>
/// <param name="Why">What was changed; null where nobody said.</param>
public sealed record Break(DateOnly From, string? Why = null)
{
    /// <summary>Whether it lies between two periods, or within one of them.</summary>
    public bool Separates(Period one, Period other) => !(IsBefore(one) && IsBefore(other)) && !(IsAfter(one) && IsAfter(other));

    private bool IsAfter(Period period) => period.Until < From;

    private bool IsBefore(Period period) => period.From >= From;
}
