using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether those who deputise are as familiar with the work: briefed at some time, and given the papers.</summary>
internal sealed class BriefingCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && Deputies(body).Any();

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var keeps = facts.IsLiving && facts.Bodies.SelectMany(Deputies).Any(d => d.Deputy.BriefedOn is not null);
        var deputies = Deputies(body).ToLookup(d => IsReady(d.Deputy, facts.On, keeps), d => d.Seat);
        return !deputies[false].Any() && deputies[null].Any()
            ? Found.NotStated($"Whether the deputies are briefed")
            : Found.Either(!deputies[false].Any(), $"Deputies who are briefed and get the papers: {deputies[true].Count()} / {deputies.Sum(d => d.Count())}", deputies[false].Distinct());
    }

    // That a deputy was never briefed is known only of a partnership that says when others were.
    private static bool? IsReady(KnownDeputy deputy, DateOnly on, bool keepsBriefings) =>
        deputy.ReceivesPapers is false ? false
        : deputy.BriefedOn is { } briefed && briefed.Earliest <= on ? true
        : keepsBriefings ? false
        : null;

    private static IEnumerable<(string Seat, KnownDeputy Deputy)> Deputies(BodyFacts body) =>
        body.Seats.SelectMany(s => s.Deputies.Select(d => (s.Seat.Name, d)));
}
