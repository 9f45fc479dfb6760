using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether each layer has a board or group that works in it.</summary>
internal sealed class LayersCheck : Check
{
    public override IReadOnlyList<string> Lists => ["layers"];

    public override IEnumerable<Found> Look(Facts facts, Rule rule)
    {
        var missing = rule.Lists["layers"].Where(l => !facts.Bodies.Any(b => b.Is(l))).ToList();
        yield return missing.Count == 0 ? Found.Met($"Layers with a board or group: {rule.Lists["layers"].Count}")
            : facts.IsLiving && AreUnderstood(facts) ? Found.Lacks($"Layers without a board or group: {missing.Count}", missing.Select(facts.NameOf))
            : Found.NotStated($"In which layer each board or group works");
    }

    // Where a layer has a name that the rules do not know, it may be the one that seems to be missing.
    private static bool AreUnderstood(Facts facts) => facts.Bodies.Any(b => b.HasLayer) && facts.Bodies.Where(b => b.HasLayer).All(b => facts.IsUnderstood(b.LayerId));
}
