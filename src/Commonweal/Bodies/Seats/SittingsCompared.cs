namespace Commonweal.Bodies.Seats;

/// <summary>Who sat on one day beside who sat on another.</summary>
/// <param name="before">The first day.</param>
/// <param name="after">The second day.</param>
public sealed class SittingsCompared(Sitting before, Sitting after)
{
    private readonly Dictionary<Guid, SeatOnADay> _before = before.Seats.ToDictionary(s => s.Seat.Id);
    private readonly Dictionary<Guid, SeatOnADay> _after = after.Seats.ToDictionary(s => s.Seat.Id);

    /// <summary>The counts of the first day.</summary>
    public SeatCounts Before => before.Counts;

    /// <summary>The counts of the second day.</summary>
    public SeatCounts After => after.Counts;

    /// <summary>The seats that came, went, or were held otherwise on the second day.</summary>
    public IEnumerable<Pair> Changes =>
        from id in after.Seats.Concat(before.Seats).Select(s => s.Seat.Id).Distinct()
        let then = _before.GetValueOrDefault(id)
        let now = _after.GetValueOrDefault(id)
        where then?.State != now?.State || !Holders(then).SequenceEqual(Holders(now))
        select new Pair((now ?? then)!.Seat, then, now);

    private static IEnumerable<Guid> Holders(SeatOnADay? seat) => seat is null ? [] : seat.Holdings.Select(h => h.Holder.Key).Order();

    /// <summary>A seat on the two days; null where it was not there.</summary>
    public sealed record Pair(KnownSeat Seat, SeatOnADay? Before, SeatOnADay? After);
}
