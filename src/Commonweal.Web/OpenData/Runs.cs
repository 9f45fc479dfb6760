using Commonweal.Bodies;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>A body that an organisation runs.</summary>
/// <param name="Body">The board or group.</param>
/// <param name="Dates">When it ran it.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record Runs(Thing Body, Dates Dates, Citation Citation)
{
    public static Runs Of(Secretariat secretariat, Said said, Dates dates) => new(said.From, dates, secretariat.Citation);
}
