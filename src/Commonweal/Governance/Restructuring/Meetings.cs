using Commonweal.Governance.Checks;

namespace Commonweal.Governance.Restructuring;

/// <summary>Meetings a year, by what the terms of reference of each board or group say of how often it meets; what they do not say is counted and never guessed.</summary>
/// <param name="AYear">How many, where it is stated.</param>
/// <param name="NotStated">Of how many boards and groups it is not stated.</param>
public sealed record Meetings(int AYear, int NotStated)
{
    internal static Meetings Of(IEnumerable<BodyFacts> bodies) => bodies.ToList() is var all
        ? new(all.Sum(b => b.Terms?.MeetingsAYear ?? 0), all.Count(b => b.Terms?.MeetingsAYear is null)) : null!;
}
