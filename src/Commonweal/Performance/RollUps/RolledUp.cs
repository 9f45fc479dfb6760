namespace Commonweal.Performance.RollUps;

/// <summary>What the figures of several areas come to, in the indicator's unit, and which of those that should be there are.</summary>
/// <param name="Period">The time for which they were added up.</param>
/// <param name="Found">The areas whose figures went into it.</param>
/// <param name="Missing">The areas without a figure, or without what the rule needs of it.</param>
/// <param name="Suppressed">The areas whose figure is suppressed.</param>
/// <param name="Changed">The areas that ended or began within the period, to be marked.</param>
/// <param name="LeftOut">The areas that had ended before it or began after it.</param>
public sealed record RolledUp(
    Period Period,
    IReadOnlyList<string> Found,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Suppressed,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> LeftOut)
{
    /// <summary>The value of the larger area; null where the parts are not whole, and then <see cref="WhyNotWhole"/> says why.</summary>
    public double? Value => IsWhole ? OfThoseFound : null;

    /// <summary>What those come to that were found. It is never the value of the larger area unless <see cref="IsWhole"/>.</summary>
    public double? OfThoseFound { get; init; }

    /// <summary>Whether <see cref="OfThoseFound"/> is a sum that can only grow by those that are not there: "at least".</summary>
    public bool IsAtLeast { get; init; }

    public WhyNotWhole? WhyNotWhole { get; init; }

    public bool IsWhole => WhyNotWhole is null;

    /// <summary>How many areas should be there: the M of "N of M areas".</summary>
    public int Expected => Found.Count + Missing.Count + Suppressed.Count;

    /// <summary>The least certain way in which one of the figures was found.</summary>
    public HowFound HowFound { get; init; }
}
