using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether it is said of each seat what whoever sits there brings.</summary>
internal sealed class BringsCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && body.Seats.Count > 0;

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var without = body.Seats.Where(s => s.Seat.Brings is null).Select(s => s.Seat.Name).ToList();
        return without.Count == body.Seats.Count || (without.Count > 0 && !facts.IsLiving)
            ? Found.NotStated($"What each seat brings")
            : Found.Either(without.Count == 0, $"Seats of which it is said what they bring: {body.Seats.Count - without.Count} / {body.Seats.Count}", without);
    }
}
