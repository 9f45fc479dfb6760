using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>An area that a partnership is for.</summary>
/// <param name="Area">The area.</param>
/// <param name="Dates">When the partnership was for it.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record AreaCovered(Thing Area, Dates Dates, Citation Citation);
