using Commonweal.Bodies.Statements;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>An area that a partnership or body is for.</summary>
/// <param name="Area">The area.</param>
/// <param name="Dates">When it was for it.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record AreaCovered(Thing Area, Dates Dates, Citation Citation)
{
    public static AreaCovered Of(BodyArea area, Said said, Dates dates) => new(said.Place!, dates, area.Citation);
}
