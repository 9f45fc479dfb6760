namespace Commonweal.Web.OpenData;

/// <summary>A page that shows what was found.</summary>
/// <param name="Address">Its address, as at a day on which it shows that; its JSON stands at /api/v1 followed by it.</param>
/// <param name="Name">What the page is of: for a person, the board or group or the organisation.</param>
/// <param name="Partnership">The partnership whose page it is; none for a place that is everybody's.</param>
internal sealed record PageFound(string Address, string Name, Thing? Partnership);
