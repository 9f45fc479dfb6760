using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>Boards or groups that are counted and not named.</summary>
/// <param name="Name">What the paper calls them.</param>
/// <param name="Number">How many; null where it is not stated.</param>
/// <param name="Kind">The kind of board or group that they are.</param>
/// <param name="Layer">The layer on which they work.</param>
/// <param name="Within">What they stand within.</param>
/// <param name="Dates">When there were so many.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record UnnamedCounted(string Name, int? Number, KindNamed? Kind, KindNamed? Layer, Thing? Within, Dates Dates, Citation Citation);
