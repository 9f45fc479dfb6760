using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>Works out who holds each seat on one day, from all that is known of the seats and of the chairs that they follow.</summary>
internal sealed class Occupancies(DateOnly on, IEnumerable<KnownSeat> known)
{
    private readonly ILookup<Guid, KnownSeat> _chairs = known.Where(s => s.Role is SeatRole.Chair).ToLookup(s => s.BodyId);

    public Occupancy Of(KnownSeat seat) => Of(seat, []);

    private Occupancy Of(KnownSeat seat, IReadOnlyList<Guid> passed) =>
        seat.ChairOfId is not null ? OfTheChair(seat, passed) : OfItsOwn(seat);

    // Standing order of the holders: an appointment, the post that it comes with, one whose term has run out, nobody.
    private Occupancy OfItsOwn(KnownSeat seat)
    {
        var counting = Handover.Counting(seat.Terms, on);
        var holders = counting.FindAll(t => !t.IsVacant);
        if (!seat.IsShared && counting is [var one, ..])
        {
            return one.IsVacant ? Occupancy.Vacant(Vacancy.Stated(one)) : Occupancy.By(Held(one));
        }

        return holders.Count > 0 ? Occupancy.By([.. holders.SelectMany(t => Held(t))])
            : counting is [var vacant, ..] ? Occupancy.Vacant(Vacancy.Stated(vacant))
            : seat.PostId is not null ? ExOfficio(seat)
            : AfterTheLast(seat);
    }

    private IReadOnlyList<Holding> Held(KnownTerm term, ImpreciseDate? ranOut = null) => Holding.Of(term, on, ranOut).ByThose(term.PostHeldBy, on);

    private Occupancy ExOfficio(KnownSeat seat)
    {
        var over = seat.PostHeldBy.Where(h => h.Lifetime.UntilLatest < on).MaxBy(h => h.Lifetime.UntilLatest);
        return over is not null && !seat.PostHeldBy.Any(h => h.Lifetime.Includes(on))
            ? Occupancy.Vacant(new Vacancy(over.Lifetime.Until?.Next, IsStated: false, null, null, over.Citation, seat.Post))
            : Occupancy.By(new Holding(new Holder(null, null, seat.PostId, seat.Post), seat.Lifetime.From, seat.Lifetime.IsAbout(on), null, null, null, null, seat.Citation)
                .ByThose(seat.PostHeldBy, on));
    }

    private Occupancy AfterTheLast(KnownSeat seat)
    {
        var over = Handover.LatestFirst(seat.Terms.Where(t => t.Lifetime.UntilLatest < on));
        var goingOn = over.FindAll(t => t is { HoldsOver: true } && !over.Exists(next => Follows(next, t)));
        return goingOn.Count > 0 ? Occupancy.By([.. goingOn.Take(seat.IsShared ? goingOn.Count : 1).SelectMany(t => Held(t, t.Lifetime.Until))])
            : over is [{ IsVacant: false } last, ..] ? Occupancy.Vacant(Vacancy.After(LastToEnd(over, last)))
            : Occupancy.NotStated;
    }

    private static bool Follows(KnownTerm next, KnownTerm term) =>
        next != term && next.Lifetime.FromEarliest >= term.Lifetime.UntilEarliest && next.Lifetime.FromEarliest > (term.Lifetime.FromEarliest ?? DateOnly.MinValue);

    private static KnownTerm LastToEnd(List<KnownTerm> over, KnownTerm last) =>
        over.Where(t => !t.IsVacant).Aggregate(last, (latest, term) => term.Lifetime.UntilLatest > latest.Lifetime.UntilLatest ? term : latest);

    private Occupancy OfTheChair(KnownSeat seat, IReadOnlyList<Guid> passed)
    {
        var other = seat.ChairOfId!.Value;
        if (passed.Contains(other))
        {
            return Occupancy.NotStated;
        }

        var chairs = Handover.Counting(_chairs[other].Where(c => c.Counts(on)), on).ConvertAll(c => Of(c, [.. passed, other]));
        var holdings = chairs.SelectMany(c => c.Holdings).Select(h => h.NotBefore(seat.Lifetime.From)).ToList();
        return holdings.Count > 0 ? Occupancy.By(holdings)
            : chairs is [{ Vacancy: { } first }, ..] && chairs.TrueForAll(c => c.Vacancy is not null) ? Occupancy.Vacant(first with { BecauseOfTheChairOf = seat.ChairOf })
            : chairs.Count == 0 && Gone(other) is { } gone ? Occupancy.Vacant(gone with { BecauseOfTheChairOf = seat.ChairOf })
            : Occupancy.NotStated;
    }

    // A body that has ended or left has no chair any more.
    private Vacancy? Gone(Guid body) =>
        _chairs[body].FirstOrDefault() is not { } chair ? null
        : chair.IsEndedSometime ? new(Since: null, IsStated: false, null, null, chair.Citation)
        : chair.OfItsBody.UntilLatest < on ? new(chair.OfItsBody.Until?.Next, IsStated: false, null, null, chair.Citation)
        : chair.InThePartnership.UntilLatest < on && !chair.IsInAnother ? new(chair.InThePartnership.Until?.Next, IsStated: false, null, null, chair.Citation)
        : null;
}
