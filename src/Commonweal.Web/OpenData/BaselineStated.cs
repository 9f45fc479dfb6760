using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>From where a target starts.</summary>
/// <param name="Period">The time for which it was found.</param>
/// <param name="Value">The value, in the indicator's unit.</param>
/// <param name="FoundIn">The survey, return or register in which it was found.</param>
/// <param name="AgreedOn">When it was agreed: a day, a month or a year; null where it is not stated.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record BaselineStated(string Period, double Value, string? FoundIn, string? AgreedOn, Citation Citation);
