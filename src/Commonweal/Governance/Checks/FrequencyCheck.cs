using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>How often a board or group meets by its own terms of reference: at least so many times a year, at most so many.</summary>
internal sealed class FrequencyCheck : BodyCheck
{
    public override IReadOnlyList<string> Numbers => ["at-least", "at-most"];

    public override string? WhatIsMissing(Rule rule) => rule.Numbers.Count == 0 ? "the number \"at-least\" or \"at-most\"" : null;

    protected override Found Look(BodyFacts body, Facts facts, Rule rule) => body.Terms?.MeetingsAYear is { } meetings
        ? Found.Either(
            meetings >= (rule.NumberOrNone("at-least") ?? 0) && meetings <= (rule.NumberOrNone("at-most") ?? int.MaxValue),
            $"Meetings a year by its terms of reference: {meetings}")
        : Found.NotStated($"How often it meets");
}
