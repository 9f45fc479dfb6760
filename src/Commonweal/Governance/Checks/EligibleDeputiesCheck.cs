using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether those who deputise may, where the rules say who may sit in whose place: for a leader only another member of the executive.</summary>
internal sealed class EligibleDeputiesCheck : BodyCheck
{
    public override IReadOnlyList<string> Lists => ["whose", "by"];

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var deputies = body.Seats.Where(s => rule.Lists["whose"].Any(w => facts.IsFor(s, w) is true))
            .SelectMany(s => s.Deputies.Select(d => (Seat: s.Seat.Name, Deputy: d)))
            .ToLookup(d => May(d.Deputy, facts, rule.Lists["by"]), d => d.Seat);
        return deputies[false].Any() ? Found.FallsShort($"Deputies who may not deputise there: {deputies[false].Count()}", deputies[false].Distinct())
            : deputies[null].Any() || !deputies[true].Any() ? Found.NotStated($"Who deputises where the rules say who may")
            : Found.Met($"Deputies who may deputise there: {deputies[true].Count()}");
    }

    // Of a post whose level is not stated, or is called by a word that the rules do not know, nobody can tell.
    private static bool? May(KnownDeputy deputy, Facts facts, IReadOnlyList<string> by) =>
        by.Any(t => facts.CountsAs(t, deputy.PostLevelId)) ? true : facts.IsUnderstood(deputy.PostLevelId) ? false : null;
}
