using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>A partnership that is for a place.</summary>
/// <param name="Partnership">The partnership.</param>
/// <param name="Dates">When it was for it.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record CoveredBy(Thing Partnership, Dates Dates, Citation Citation);
