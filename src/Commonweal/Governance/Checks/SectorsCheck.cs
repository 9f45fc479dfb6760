using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether each sector has a seat.</summary>
internal sealed class SectorsCheck : BodyCheck
{
    public override IReadOnlyList<string> Lists => ["sectors"];

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var missing = rule.Lists["sectors"].Where(s => !body.Seats.Any(seat => IsOf(seat.Seat, s, facts))).ToList();
        return missing.Count == 0 ? Found.Met($"Sectors with a seat: {rule.Lists["sectors"].Count}")
            : body.AreAllSeatsStated && facts.IsLiving ? Found.FallsShort($"Sectors without a seat: {missing.Count}", missing.Select(facts.NameOf))
            : Found.NotStated($"Whether each sector has a seat");
    }

    private static bool IsOf(KnownSeat seat, string sector, Facts facts) => facts.CountsAs(sector, seat.SectorId ?? seat.OrganisationSectorId);
}
