namespace Commonweal.Performance.Suppressing;

/// <summary>
/// The figure of one group of people. What stands before a colon in its name says how people are told apart: "age: 16 to 24" and
/// "age: 65 and over" are groups of one breakdown, "sex: women" is of another. Groups of one breakdown have nobody in common.
/// </summary>
/// <param name="Group">What the group is called.</param>
/// <param name="Figure">What was found for it.</param>
public sealed record GroupFigure(string Group, Figure Figure)
{
    /// <summary>How people are told apart; empty where the name does not say.</summary>
    public string Breakdown => Group.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? Group[..colon].Trim() : "";

    /// <summary>The name without its breakdown.</summary>
    public string Name => Breakdown.Length == 0 ? Group : Group[(Group.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    internal bool IsSuppressed => Figure.WhyNone is WhyNone.Suppressed;
}
