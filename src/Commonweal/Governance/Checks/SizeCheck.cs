using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>How many sit on a board or group: at least so many, at most so many.</summary>
internal sealed class SizeCheck : BodyCheck
{
    public override IReadOnlyList<string> Numbers => ["at-least", "at-most"];

    protected override Found Look(BodyFacts body, Facts facts, Rule rule) =>
        body.SitAtLeast > rule.Number("at-most") ? Found.FallsShort($"Seats: {body.SitAtLeast}")
        : body.AreAllSeatsStated ? Found.Either(body.SitAtLeast >= rule.Number("at-least"), $"Seats: {body.SitAtLeast}")
        : Found.NotStated($"How many seats there are in all");
}
