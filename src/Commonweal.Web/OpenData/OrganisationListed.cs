using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>An organisation, as the list has it.</summary>
/// <param name="Address">The address of its page; its JSON stands at /api/v1 followed by it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Sector">The kind of organisation that it is.</param>
/// <param name="PartOf">The larger organisation of which it is a part.</param>
/// <param name="Area">The area in which it works.</param>
/// <param name="Dates">When it began and when it ended.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record OrganisationListed(
    string Address,
    string Name,
    KindNamed? Sector,
    Thing? PartOf,
    Thing? Area,
    Dates Dates,
    Citation Citation);
