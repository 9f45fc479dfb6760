using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether those who sit there are officers, and none an elected member.</summary>
internal sealed class OfficersCheck : BodyCheck
{
    public override IReadOnlyList<string> Lists => ["elected"];

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var elected = body.Seats.Where(s => rule.Lists["elected"].Any(e => facts.IsFor(s, e) is true)).Select(s => s.Seat.Name).ToList();
        return elected.Count > 0 ? Found.FallsShort($"Seats of elected members: {elected.Count}", elected)
            : body.Seats.Count > 0 && body.AreAllSeatsNamed && body.Seats.All(s => rule.Lists["elected"].Any(e => facts.IsFor(s, e) is false))
                ? Found.Met($"Seats, none of them of an elected member: {body.Seats.Count}")
            : Found.NotStated($"Whether elected members sit there");
    }
}
