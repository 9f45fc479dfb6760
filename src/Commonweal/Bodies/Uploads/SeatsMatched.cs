using Commonweal.Bodies.Seats;
using Commonweal.Platform.Search;

namespace Commonweal.Bodies.Uploads;

/// <summary>
/// Finds which seat of the register a row of a workbook speaks of: first by who holds it, so that a row that was moved is no other
/// seat; then by its name, the vacant ones first; and last by its name with a number that tells seats of one organisation apart.
/// </summary>
internal sealed class SeatsMatched(IReadOnlyList<PlannedSeat> coming, IReadOnlyList<Seat> held, DateOnly on)
{
    private readonly HashSet<Seat> _taken = [];

    public void Match()
    {
        var byHolder = held.SelectMany(s => s.Terms.Where(t => t.Person is not null).Select(t => (t.Person!.Slug, Seat: s))).ToLookup(t => t.Slug, t => t.Seat, StringComparer.Ordinal);
        var byName = held.ToLookup(s => Folding.Fold(s.Name), StringComparer.Ordinal);
        var byAlone = held.ToLookup(s => Alone(s.Name), StringComparer.Ordinal);
        Take(seat => seat.Holders.Where(h => h.Slug is not null).SelectMany(h => byHolder[h.Slug!]).Where(s => seat.Holders.All(h => TermsOf(h, s, seat, on).Any())).OrderByDescending(s => Folding.Fold(s.Name) == Folding.Fold(seat.Name)).ThenByDescending(s => IsNumbered(s, seat)).ThenBy(s => s.Role != seat.Read.Role));
        Take(seat => seat.Holders.Count == 0 ? Named(seat).Where(s => !IsFilled(s)) : []);
        Take(seat => seat.Holders.Count == 0 ? Numbered(seat).Where(s => !IsFilled(s)) : []);
        Take(Named);
        Take(Numbered);

        IEnumerable<Seat> Named(PlannedSeat seat) => byName[Folding.Fold(seat.Name)].Where(s => s.Role == seat.Read.Role);

        IEnumerable<Seat> Numbered(PlannedSeat seat) => byAlone[Alone(seat.Name)].Concat(byAlone[Folding.Fold(seat.Name)]).Where(s => s.Role == seat.Read.Role && IsNumbered(s, seat));
    }

    /// <summary>What is stated of who holds the seat on the day.</summary>
    public static List<Term> Going(Seat seat, DateOnly on) => [.. seat.Terms.Where(t => t.Lifetime.Includes(on) && !(t.Lifetime.UntilLatest <= on))];

    /// <summary>Whether all whom the row names hold the seat already, until when the row says: on the day, or for the time that the row states.</summary>
    public static bool IsHeldBy(Seat seat, PlannedSeat planned, DateOnly on) => planned.Holders.All(h => TermsOf(h, seat, planned, on).Any(t => planned.Read.Until is not { } until || t.Lifetime.Until == until));

    private static IEnumerable<Term> TermsOf(Named holder, Seat seat, PlannedSeat planned, DateOnly on) => seat.Terms.Where(t =>
        t.Person is { } person && person.Slug == holder.Slug && (t.Lifetime.Includes(on) || t.Lifetime.From == planned.Read.From || (planned.Read.Until is { } until && t.Lifetime.Until == until)));

    // "Northgate Borough Council 2" is another seat of Northgate Borough Council; "Primary Care Network 2" is none of Primary Care Network 1.
    private static bool IsNumbered(Seat seat, PlannedSeat planned)
    {
        var isOurs = Alone(seat.Name) == Folding.Fold(planned.Name);
        return seat.Organisation is null || planned.Organisation is null ? isOurs
            : seat.Organisation.Slug == planned.Organisation.Slug && (isOurs || Alone(seat.Name) == Alone(planned.Name));
    }

    private bool IsFilled(Seat seat) => Going(seat, on).Exists(t => !t.IsVacant);

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
