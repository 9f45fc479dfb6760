using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether each member that the rules require has a seat that somebody holds.</summary>
internal sealed class MembersCheck : BodyCheck
{
    public override IReadOnlyList<string> Lists => ["members"];

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var members = rule.Lists["members"].ToLookup(m => Sits(body, m, facts));
        return members[false].Any() ? Found.Lacks($"Required members that nobody sits for: {members[false].Count()}", members[false].Select(facts.NameOf))
            : members[null].Any() ? Found.NotStated($"Who sits for each required member")
            : Found.Met($"Required members who sit: {members[true].Count()}");
    }

    // A seat that is said to be vacant, or no seat where all are named, is known; anything else is not.
    private static bool? Sits(BodyFacts body, string member, Facts facts)
    {
        var seats = body.Seats.Where(s => facts.IsFor(s, member) is true).ToList();
        return seats.Exists(s => s.IsFilled) ? true
            : seats.Count == 0 ? body.HasSeatFor(member)
            : seats.TrueForAll(s => s.Vacancy is not null) ? false
            : null;
    }
}
