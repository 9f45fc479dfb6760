namespace Commonweal.Performance.Rewards;

/// <summary>Who is to have how many parts of a reward: the county's partnership ten, each of ten districts' one (NHP-26).</summary>
/// <param name="To">The partnership, district or body.</param>
/// <param name="Parts">How many parts of the sum of all; not negative.</param>
public sealed record RewardShare(string To, decimal Parts);
