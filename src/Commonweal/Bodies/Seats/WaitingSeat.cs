using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>A seat about which something is to be done.</summary>
/// <param name="Seat">How it stands with the seat.</param>
/// <param name="What">What is to be done.</param>
/// <param name="When">Since when, or when it ends; none where it is not stated or has no day.</param>
public sealed record WaitingSeat(SeatOnADay Seat, WhatWaits What, ImpreciseDate? When)
{
    /// <summary>Those among the seats, the most urgent first: what is overdue longest, then what ends soonest.</summary>
    /// <param name="seats">How it stands with them on the day.</param>
    /// <param name="until">The last day on which a term that ends is said to end soon.</param>
    public static IReadOnlyList<WaitingSeat> Among(IEnumerable<SeatOnADay> seats, DateOnly until)
    {
        var all = seats.ToList();
        var withDeputies = all.Where(s => s.Deputies.Count > 0).Select(s => s.Seat.BodyId).ToHashSet();
        return
        [
            .. all.SelectMany(s => Of(s, until, withDeputies.Contains(s.Seat.BodyId)))
                .OrderBy(w => w.What).ThenBy(w => w.When?.Earliest ?? DateOnly.MaxValue).ThenBy(w => w.Seat.Seat.BodyName, StringComparer.Ordinal).ThenBy(w => w.Seat.Seat.Name, StringComparer.Ordinal),
        ];
    }

    // A seat that somebody else's chair holds waits where that chair is.
    private static IEnumerable<WaitingSeat> Of(SeatOnADay seat, DateOnly until, bool haveOthersDeputies)
    {
        if (seat.Seat.ChairOfId is not null)
        {
            yield break;
        }

        if (Itself(seat) is { } itself)
        {
            yield return itself;
        }
        else if (seat.Holdings.Select(h => h.Until).OfType<ImpreciseDate>().Where(d => d.Latest <= until).Order().ToList() is [var soonest, ..])
        {
            yield return new WaitingSeat(seat, WhatWaits.TermEnds, soonest);
        }

        if (haveOthersDeputies && seat.IsFilled && seat.Deputies.Count == 0)
        {
            yield return new WaitingSeat(seat, WhatWaits.NoDeputy, null);
        }
    }

    private static WaitingSeat? Itself(SeatOnADay seat) => seat.State switch
    {
        SeatState.HoldingOver => new(seat, WhatWaits.HoldingOver, seat.Holdings.Select(h => h.RanOut).OfType<ImpreciseDate>().Min()),
        SeatState.Vacant => new(seat, WhatWaits.Vacant, seat.Vacancy!.Since),
        SeatState.AwaitingNomination => new(seat, WhatWaits.AwaitingNomination, seat.Vacancy!.Since),
        _ => null,
    };
}
