using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether it is said how those who take part stand to each other.</summary>
internal sealed class RelationshipsCheck : Check
{
    public override IEnumerable<Found> Look(Facts facts, Rule rule)
    {
        var stated = facts.Of<Relationship>().Select(r => facts.Word(r.KindId)).ToList();
        yield return stated.Count > 0 ? Found.Met($"Relationship: {string.Join(", ", stated)}")
            : facts.IsLiving && facts.Bodies.Any(b => b.Of<Relationship>().Any()) ? Found.FallsShort($"It is said of boards and groups, and not of the whole")
            : Found.NotStated($"How those who take part stand to each other");
    }
}
