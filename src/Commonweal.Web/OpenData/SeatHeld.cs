namespace Commonweal.Web.OpenData;

/// <summary>A seat that is an organisation's.</summary>
/// <param name="Body">The body on which it is.</param>
/// <param name="Seat">The seat, with who holds it and who deputises.</param>
internal sealed record SeatHeld(Thing Body, SeatStated Seat);
