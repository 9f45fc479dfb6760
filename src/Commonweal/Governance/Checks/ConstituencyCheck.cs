using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether it is said of each seat of a sector for whom it speaks.</summary>
internal sealed class ConstituencyCheck : BodyCheck
{
    public override IReadOnlyList<string> Lists => ["sectors"];

    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && body.Seats.Any(s => rule.Lists["sectors"].Any(t => body.IsFor(s, t)));

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var seats = body.Seats.Where(s => rule.Lists["sectors"].Any(t => body.IsFor(s, t))).ToList();
        var without = seats.FindAll(s => s.Seat.SpeaksFor is null);
        var keeps = facts.IsLiving && facts.Bodies.SelectMany(b => b.Seats).Any(s => s.Seat.SpeaksFor is not null);
        return without.Count > 0 && !keeps
            ? Found.NotStated($"For whom those of the sectors speak")
            : Found.Either(without.Count == 0, $"Seats of which it is said for whom they speak: {seats.Count - without.Count} / {seats.Count}", without.Select(s => s.Seat.Name));
    }
}
