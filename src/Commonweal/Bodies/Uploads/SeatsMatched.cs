using Commonweal.Bodies.Seats;
using Commonweal.Platform.Search;

namespace Commonweal.Bodies.Uploads;

/// <summary>
/// Finds which seat of the register a row of a workbook speaks of: first by who holds it, so that a row that was moved is no other
/// seat; then by its name, the vacant ones first.
/// </summary>
internal sealed class SeatsMatched(IReadOnlyList<PlannedSeat> coming, IReadOnlyList<Seat> held, DateOnly on)
{
    private readonly HashSet<Seat> _taken = [];

    public void Match()
    {
        var byHolder = held.SelectMany(s => s.Terms.Where(t => t.Person is not null).Select(t => (t.Person!.Slug, Seat: s))).ToLookup(t => t.Slug, t => t.Seat, StringComparer.Ordinal);
        var byName = held.ToLookup(s => Alone(s.Name), StringComparer.Ordinal);
        Take(seat => seat.Holders.Where(h => h.Slug is not null).SelectMany(h => byHolder[h.Slug!]).Where(s => IsHeldBy(s, seat, on)).OrderByDescending(s => Alone(s.Name) == Alone(seat.Name)).ThenBy(s => s.Role != seat.Read.Role));
        Take(seat => seat.Holders.Count == 0 ? byName[Alone(seat.Name)].Where(s => s.Role == seat.Read.Role && !Going(s, on).Exists(t => !t.IsVacant)) : []);
        Take(seat => byName[Alone(seat.Name)].Where(s => s.Role == seat.Read.Role));
    }

    /// <summary>What is stated of who holds the seat on the day.</summary>
    public static List<Term> Going(Seat seat, DateOnly on) => [.. seat.Terms.Where(t => t.Lifetime.Includes(on) && !(t.Lifetime.UntilLatest <= on))];

    /// <summary>Whether all whom the row names hold the seat already: on the day, or for the time that the row states.</summary>
    public static bool IsHeldBy(Seat seat, PlannedSeat planned, DateOnly on) => planned.Holders.All(h => h.Slug is not null && seat.Terms.Any(t =>
        t.Person?.Slug == h.Slug && (planned.Read.Until is { } until ? t.Lifetime.Until == until : t.Lifetime.Includes(on) || t.Lifetime.From == planned.Read.From)));

    // "Northgate Borough Council 2" is a seat of the same name.
    private static string Alone(string name) => Folding.Fold(name).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd();

    private void Take(Func<PlannedSeat, IEnumerable<Seat>> among)
    {
        foreach (var seat in coming.Where(s => s.Held is null))
        {
            if (among(seat).FirstOrDefault(s => !_taken.Contains(s)) is { } found)
            {
                seat.Held = found;
                _taken.Add(found);
            }
        }
    }
}
