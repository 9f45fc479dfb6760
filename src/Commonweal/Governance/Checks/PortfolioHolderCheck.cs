using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether a portfolio holder of the Cabinet sits there.</summary>
internal sealed class PortfolioHolderCheck : BodyCheck
{
    protected override Found Look(BodyFacts body, Facts facts, Rule rule) =>
        body.Seats.FirstOrDefault(s => s.Seat.IsPortfolioHolder) is { } seat ? Found.Met($"Portfolio holder: {seat.Seat.Name}")
        : facts.IsLiving && body.Seats.Count > 0 && facts.Bodies.SelectMany(b => b.Seats).Any(s => s.Seat.IsPortfolioHolder) ? Found.FallsShort($"No seat for a portfolio holder")
        : Found.NotStated($"Whether a portfolio holder sits there");
}
