using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether those who deputise are as familiar with the work: briefed at some time, and given the papers.</summary>
internal sealed class BriefingCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && Deputies(body).Any();

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var deputies = Deputies(body).ToList();
        var left = deputies.FindAll(d => d.Deputy.ReceivesPapers is false || (d.Deputy.BriefedOn is null && facts.IsLiving));
        return left.Count == 0 && deputies.TrueForAll(d => d.Deputy.BriefedOn is null && d.Deputy.ReceivesPapers is null)
            ? Found.NotStated($"Whether the deputies are briefed")
            : Found.Either(left.Count == 0, $"Deputies who are briefed and get the papers: {deputies.Count - left.Count} / {deputies.Count}", left.Select(d => d.Seat).Distinct());
    }

    private static IEnumerable<(string Seat, KnownDeputy Deputy)> Deputies(BodyFacts body) =>
        body.Seats.SelectMany(s => s.Deputies.Select(d => (s.Seat.Name, d)));
}
