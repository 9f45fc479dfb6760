using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether each sector has a seat.</summary>
internal sealed class SectorsCheck : BodyCheck
{
    public override IReadOnlyList<string> Lists => ["sectors"];

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var sectors = rule.Lists["sectors"].ToLookup(body.HasSeatFor);
        return sectors[false].Any() ? Found.Lacks($"Sectors without a seat: {sectors[false].Count()}", sectors[false].Select(facts.NameOf))
            : sectors[null].Any() ? Found.NotStated($"Whether each sector has a seat")
            : Found.Met($"Sectors with a seat: {sectors[true].Count()}");
    }
}
