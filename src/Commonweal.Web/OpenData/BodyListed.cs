using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>A board or group, as the list has it.</summary>
/// <param name="Address">The address of its page; its JSON stands at /api/v1 followed by it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">The kind of board or group that it is.</param>
/// <param name="Layer">The layer on which it works.</param>
/// <param name="Within">What it stands within; null where it stands within no other.</param>
/// <param name="StandsAlone">Whether it is linked with the partnership and not owned by it.</param>
/// <param name="StatutoryBasis">The Act or order that asks for it.</param>
/// <param name="Dates">When it was formed and when it ended.</param>
/// <param name="Joined">When it joined the partnership and when it left.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record BodyListed(
    string Address,
    string Name,
    KindNamed? Kind,
    KindNamed? Layer,
    Thing? Within,
    bool? StandsAlone,
    string? StatutoryBasis,
    Dates Dates,
    Dates Joined,
    Citation Citation);
