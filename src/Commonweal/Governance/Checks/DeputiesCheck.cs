using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether each seat has a deputy.</summary>
internal sealed class DeputiesCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && body.Seats.Count > 0;

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var without = body.Seats.Where(s => s.Deputies.Count == 0).Select(s => s.Seat.Name).ToList();
        return without.Count == body.Seats.Count && !(facts.IsLiving && facts.Bodies.SelectMany(b => b.Seats).Any(s => s.Deputies.Count > 0))
            ? Found.NotStated($"Who deputises")
            : Found.Either(without.Count == 0, $"Seats with a deputy: {body.Seats.Count - without.Count} / {body.Seats.Count}", without);
    }
}
