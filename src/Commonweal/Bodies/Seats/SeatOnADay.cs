namespace Commonweal.Bodies.Seats;

/// <summary>How it stands with a seat on one day: who holds it, who deputises, and what can be agreed there.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Holdings">Who holds it; several where it is shared.</param>
/// <param name="Vacancy">That nobody holds it; none where somebody does, and where it is not stated.</param>
/// <param name="Deputies">Who deputises, in their order.</param>
/// <param name="Mandate">What can be agreed; none where it is not stated.</param>
public sealed record SeatOnADay(
    KnownSeat Seat,
    IReadOnlyList<Holding> Holdings,
    Vacancy? Vacancy,
    IReadOnlyList<KnownDeputy> Deputies,
    KnownMandate? Mandate)
{
    public SeatState State =>
        Holdings.Count == 0 ? Vacancy is null ? SeatState.NotStated : Vacancy.AwaitsNomination ? SeatState.AwaitingNomination : SeatState.Vacant
        : Holdings.All(h => h.RanOut is not null) ? SeatState.HoldingOver : SeatState.Held;

    /// <summary>Whether somebody holds it, be it only until somebody follows.</summary>
    public bool IsFilled => Holdings.Count > 0;

    /// <summary>Whether several hold it together.</summary>
    public bool IsHeldJointly => Holdings.Count > 1;
}
