using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether each member that the rules require has a seat that somebody holds.</summary>
internal sealed class MembersCheck : BodyCheck
{
    public override IReadOnlyList<string> Lists => ["members"];

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var members = rule.Lists["members"].Select(m => (Name: facts.NameOf(m), Is: State(body, m, facts))).ToList();
        var missing = members.FindAll(m => m.Is is false);
        return missing.Count > 0 ? Found.FallsShort($"Required members that nobody sits for: {missing.Count}", missing.Select(m => m.Name))
            : members.Exists(m => m.Is is null) ? Found.NotStated($"Who sits for each required member")
            : Found.Met($"Required members who sit: {members.Count}");
    }

    // A seat that is said to be vacant, or no seat where all are stated, is known; anything else is not.
    private static bool? State(BodyFacts body, string member, Facts facts)
    {
        var seats = body.Seats.Where(s => facts.CountsAs(member, s.Seat.OrganisationId)).ToList();
        return seats.Exists(s => s.IsFilled) ? true
            : seats.Exists(s => s.Vacancy is not null) ? false
            : seats.Count == 0 && facts.IsLiving && body.AreAllSeatsStated && facts.IsStated(member) ? false
            : null;
    }
}
