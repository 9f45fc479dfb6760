using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>That an organisation agreed to lead on a target.</summary>
/// <param name="Organisation">What the organisation is called.</param>
/// <param name="Dates">From and until.</param>
/// <param name="Citation">Where it was found; its note says why it ended.</param>
internal sealed record LeadStated(string Organisation, Dates Dates, Citation Citation);
