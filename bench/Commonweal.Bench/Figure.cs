namespace Commonweal.Bench;

/// <summary>One line of the table: ours against the limit.</summary>
/// <param name="Of">What was measured.</param>
/// <param name="Against">What stood beside it.</param>
/// <param name="Goal">The goal, in words.</param>
/// <param name="Ratio">Ours divided by theirs: the middle of the rounds; none where it was not measured.</param>
/// <param name="Lowest">The lowest round.</param>
/// <param name="Highest">The highest round.</param>
/// <param name="Values">Both values, in words.</param>
/// <param name="IsMet">Whether the goal is met; none where it was not measured or there is no goal.</param>
internal sealed record Figure(string Of, string Against, string Goal, double? Ratio, double? Lowest, double? Highest, string Values, bool? IsMet)
{
    /// <summary>That it was not measured, and why.</summary>
    public static Figure NotMeasured(string of, string against, string goal, string why) => new(of, against, goal, null, null, null, $"not measured: {why}", null);
}
