using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>Somebody who holds a post.</summary>
/// <param name="Person">The name that the person had on the day; null where it is not published or nobody says who it is.</param>
/// <param name="Dates">When the post was held so.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record PostHolder(string? Person, Dates Dates, Citation Citation);
