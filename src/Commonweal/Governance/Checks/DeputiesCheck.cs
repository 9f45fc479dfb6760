using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether each seat has a deputy.</summary>
internal sealed class DeputiesCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && body.Seats.Count > 0;

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var without = body.Seats.Where(s => s.Deputies.Count == 0).Select(s => s.Seat.Name).ToList();
        var keeps = facts.IsLiving && facts.Bodies.SelectMany(b => b.Seats).Any(s => s.Deputies.Count > 0);
        return without.Count > 0 && !keeps
            ? Found.NotStated($"Who deputises")
            : Found.Either(without.Count == 0, $"Seats with a deputy: {body.Seats.Count - without.Count} / {body.Seats.Count}", without);
    }
}
