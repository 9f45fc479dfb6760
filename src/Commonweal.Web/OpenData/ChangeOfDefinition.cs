using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>That an indicator is counted differently from a day on: what was found before is not compared with what was found after.</summary>
/// <param name="On">The first day on which it was counted anew.</param>
/// <param name="Why">What was changed.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record ChangeOfDefinition(DateOnly On, string? Why, Citation Citation);
