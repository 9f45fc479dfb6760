using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether somebody on it can speak with authority on what goes on in the county; of a partnership that is in a county's.</summary>
internal sealed class CountyVoiceCheck : BodyCheck
{
    protected override Found Look(BodyFacts body, Facts facts, Rule rule) =>
        body.Seats.FirstOrDefault(s => s.Seat.IsCountyVoice) is { } seat ? Found.Met($"Speaks for the county: {seat.Seat.Name}")
        : facts.IsLiving && IsInACounty(facts) && body.AreAllSeatsNamed ? Found.FallsShort($"No seat speaks for the county")
        : Found.NotStated($"Whether anybody speaks for the county");

    private static bool IsInACounty(Facts facts) => facts.Of<PartnershipLink>().Any(l => l.Link is PartnershipLinkKind.InTheCountyOf);
}
