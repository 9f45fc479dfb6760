using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>What a target has for one time.</summary>
/// <param name="Period">The time.</param>
/// <param name="Value">The value, in the indicator's unit.</param>
/// <param name="Without">What would be reached without the agreement; null where it is not stated.</param>
/// <param name="OnTheWay">Whether it is planned on the way, and not itself promised.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record PromisedValue(string Period, double Value, double? Without, bool OnTheWay, Citation Citation);
