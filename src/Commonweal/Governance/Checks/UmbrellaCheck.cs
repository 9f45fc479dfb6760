using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether the representative of an umbrella organisation sits there: somebody who speaks for many that cannot all sit.</summary>
internal sealed class UmbrellaCheck : BodyCheck
{
    protected override Found Look(BodyFacts body, Facts facts, Rule rule) =>
        body.Seats.FirstOrDefault(s => s.Seat.SpeaksFor is not null) is { } seat ? Found.Met($"Speaks for many: {seat.Seat.Name}")
        : facts.IsLiving && body.AreAllSeatsNamed && facts.Bodies.SelectMany(b => b.Seats).Any(s => s.Seat.SpeaksFor is not null)
            ? Found.FallsShort($"No seat of an umbrella organisation")
        : Found.NotStated($"Whether an umbrella organisation sits there");
}
