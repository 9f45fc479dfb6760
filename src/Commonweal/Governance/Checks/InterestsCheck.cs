using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether each interest has a seat: a level of post, a kind of seat, a sector or an organisation.</summary>
internal sealed class InterestsCheck : BodyCheck
{
    public override IReadOnlyList<string> Lists => ["interests"];

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var interests = rule.Lists["interests"].ToLookup(body.HasSeatFor);
        return interests[false].Any() ? Found.Lacks($"Interests without a seat: {interests[false].Count()}", interests[false].Select(facts.NameOf))
            : interests[null].Any() ? Found.NotStated($"Whether each interest has a seat")
            : Found.Met($"Interests with a seat: {interests[true].Count()}");
    }
}
