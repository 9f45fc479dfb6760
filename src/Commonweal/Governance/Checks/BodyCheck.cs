using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>A check of each board or group by itself.</summary>
public abstract class BodyCheck : Check
{
    public sealed override IEnumerable<Found> Look(Facts facts, Rule rule) =>
        facts.Bodies.Where(b => Applies(b, rule)).Select(b => Look(b, facts, rule) with { Body = b });

    /// <summary>Whether the rule is about this board or group.</summary>
    protected virtual bool Applies(BodyFacts body, Rule rule) => rule.Of is null || body.Is(rule.Of);

    /// <summary>Holds the rule against one board or group.</summary>
    protected abstract Found Look(BodyFacts body, Facts facts, Rule rule);
}
