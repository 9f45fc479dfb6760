using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>Who sits on one body or on several, or on some seats of theirs, on one day.</summary>
public sealed class Sitting
{
    private readonly ILookup<Guid, SeatOnADay> _ofBody;

    /// <summary>Puts it together from all that is known of their seats, and of the chairs' seats that these follow.</summary>
    /// <param name="on">The day.</param>
    /// <param name="known">The seats, those of other bodies among them.</param>
    /// <param name="isAsked">Whether a seat is one of those that were asked for.</param>
    public Sitting(DateOnly on, IReadOnlyCollection<KnownSeat> known, Func<KnownSeat, bool> isAsked)
    {
        Known = known;
        var occupancies = new Occupancies(on, known);
        Seats = [.. known.Where(s => isAsked(s) && s.Counts(on))
            .OrderBy(s => s.Role is SeatRole.Member).ThenBy(s => s.Role).ThenBy(s => s.Name).ThenBy(s => s.Slug)
            .Select(s => On(s, occupancies.Of(s), on))];
        _ofBody = Seats.ToLookup(s => s.Seat.BodyId);
    }

    /// <summary>The seats that count on the day: chairs first, then vice-chairs, then the others by name.</summary>
    public IReadOnlyList<SeatOnADay> Seats { get; }

    /// <summary>All that it was put together from.</summary>
    internal IReadOnlyCollection<KnownSeat> Known { get; }

    /// <summary>How many sit, in all.</summary>
    public SeatCounts Counts => SeatCounts.Of(Seats);

    /// <summary>The seats of one body.</summary>
    public IEnumerable<SeatOnADay> Of(Guid body) => _ofBody[body];

    private static SeatOnADay On(KnownSeat seat, Occupancy held, DateOnly on) => new(
        seat,
        held.Holdings,
        held.Vacancy,
        [.. seat.Deputies.Where(d => d.Lifetime.Includes(on)).Select(d => d.On(on)).OrderBy(d => d.Order ?? int.MaxValue).ThenBy(d => d.Person ?? d.Post)],
        Handover.Counting(seat.Mandates, on).FirstOrDefault());
}
