namespace Commonweal.Performance.Rewards;

/// <summary>A target for which a reward is promised, with its sub-targets; one without sub-targets has one, which is itself.</summary>
public sealed record RewardedTarget(string Name, IReadOnlyList<RewardedPart> Parts);

/// <summary>A sub-target: its stretch, the value that is expected of it, and whether its interim target was hit.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Stretch">What the agreement asks beyond what would happen anyway.</param>
/// <param name="Expected">The value reached or expected, in the indicator's unit; null where there is none yet.</param>
/// <param name="InterimHit">Whether the value that was agreed for the time between was reached; null where none was agreed, or nothing is known.</param>
public sealed record RewardedPart(string Name, Stretch Stretch, double? Expected, bool? InterimHit = null)
{
    /// <summary>The value reached or expected, in the indicator's unit; null where there is none yet.</summary>
    public double? Expected { get; init; } = Finite.Value(Expected);
}
