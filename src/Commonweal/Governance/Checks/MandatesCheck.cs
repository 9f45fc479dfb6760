using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether it is said of each seat that somebody holds what can be agreed there.</summary>
internal sealed class MandatesCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && body.Seats.Any(s => s.IsFilled);

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var held = body.Seats.Where(s => s.IsFilled).ToList();
        var without = held.FindAll(s => s.Mandate is null);
        return without.Count == held.Count || (without.Count > 0 && !facts.IsLiving)
            ? Found.NotStated($"What those who sit there can agree")
            : Found.Either(without.Count == 0, $"Seats of which it is said what can be agreed: {held.Count - without.Count} / {held.Count}", without.Select(s => s.Seat.Name));
    }
}
