using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>That one organisation came before or after another.</summary>
/// <param name="Organisation">The other organisation.</param>
/// <param name="On">When the one took over from the other.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record SucceededBy(Thing Organisation, string? On, Citation Citation);
