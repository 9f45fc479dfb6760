using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether somebody chairs it.</summary>
internal sealed class ChairCheck : BodyCheck
{
    protected override Found Look(BodyFacts body, Facts facts, Rule rule) =>
        body.Chairs.FirstOrDefault(c => c.IsFilled) is { } chair ? Found.Met($"Chair: {chair.Seat.Name}")
        : body.Chairs.FirstOrDefault(c => c.Vacancy is not null) is { } vacant ? Found.FallsShort($"The seat of the chair is vacant", since: vacant.Vacancy!.Since)
        : body.AreAllSeatsNamed && facts.IsLiving && !body.Chairs.Any() ? Found.FallsShort($"No seat of a chair")
        : Found.NotStated($"Who chairs it");
}
