using Commonweal.Bodies;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>That an organisation runs a body.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="PartOf">The larger organisation of which it is a part.</param>
/// <param name="Dates">When it ran it.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record RunBy(Thing Organisation, Thing? PartOf, Dates Dates, Citation Citation)
{
    public static RunBy Of(Secretariat secretariat, Said said, Dates dates) => new(said.To!, said.PartOf, dates, secretariat.Citation);
}
