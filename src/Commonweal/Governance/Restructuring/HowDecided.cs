using Commonweal.Platform.Time;

namespace Commonweal.Governance.Restructuring;

/// <summary>By whom and when it was decided that a proposal becomes so.</summary>
/// <param name="By">Who decided, in words: "the Board".</param>
/// <param name="On">The day of the decision.</param>
/// <param name="Reference">Where it is written down: a minute, a paper.</param>
public sealed record HowDecided(string By, DateOnly On, string? Reference)
{
    /// <summary>The decision in words, as the history gives it for each act.</summary>
    public string Words => $"Decided by {By} on {ImpreciseDate.Day(On).Words()}{(Reference is null ? "" : $": {Reference}")}";
}
