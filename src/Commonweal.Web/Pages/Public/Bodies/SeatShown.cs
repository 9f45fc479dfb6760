using Commonweal.Bodies.Seats;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>A seat on a day, as a page shows it.</summary>
/// <param name="Held">How it stands with it.</param>
/// <param name="AsAt">The day.</param>
/// <param name="Kind">The kind of seat, in the partnership's own word.</param>
/// <param name="Partnership">On the page of its organisation, the partnership whose body it leads to; none on the page of that body itself.</param>
public sealed record SeatShown(SeatOnADay Held, AsAt AsAt, string? Kind = null, string? Partnership = null);
