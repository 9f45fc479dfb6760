using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether each seat but those of observers has a deputy.</summary>
internal sealed class DeputiesCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && Represented(body).Any();

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var seats = Represented(body).ToList();
        var without = seats.FindAll(s => s.Deputies.Count == 0).Select(s => s.Seat.Name).ToList();
        var keeps = facts.IsLiving && facts.Bodies.SelectMany(b => b.Seats).Any(s => s.Deputies.Count > 0);
        return without.Count > 0 && !keeps
            ? Found.NotStated($"Who deputises")
            : Found.Either(without.Count == 0, $"Seats with a deputy: {seats.Count - without.Count} / {seats.Count}", without);
    }

    // HOR-47: all representatives; whoever observes represents nobody in what is decided.
    private static IEnumerable<SeatOnADay> Represented(BodyFacts body) => body.Seats.Where(s => s.Seat.Vote is not Vote.Observes);
}
