using Commonweal.Bodies;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>A check of the partnership itself and of each board or group.</summary>
public abstract class EachCheck : Check
{
    public sealed override IEnumerable<Found> Look(Facts facts, Rule rule)
    {
        foreach (var body in facts.Bodies.Prepend<BodyFacts?>(null))
        {
            if (Look(body, facts, rule) is { } found)
            {
                yield return found with { Body = body };
            }
        }
    }

    /// <summary>Holds the rule against a board or group, or against the partnership where none is given; none where it does not apply.</summary>
    protected abstract Found? Look(BodyFacts? body, Facts facts, Rule rule);

    /// <summary>What is stated of it and holds on the day.</summary>
    protected static List<T> Stated<T>(BodyFacts? body, Facts facts)
        where T : CollaborationStatement => [.. body?.Of<T>() ?? facts.Of<T>()];
}
