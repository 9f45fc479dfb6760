using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>Something that a partnership or body does in one of its modes.</summary>
/// <param name="Text">What it does.</param>
/// <param name="Dates">When it did so.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record FunctionStated(string Text, Dates Dates, Citation Citation);
