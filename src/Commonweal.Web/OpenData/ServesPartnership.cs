namespace Commonweal.Web.OpenData;

/// <summary>A partnership that a joint body serves.</summary>
/// <param name="Partnership">The partnership.</param>
/// <param name="Dates">When it served it.</param>
internal sealed record ServesPartnership(Thing Partnership, Dates Dates);
