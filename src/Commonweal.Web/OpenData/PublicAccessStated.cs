using Commonweal.Bodies.Statements;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>Whether the public can come to a body's meetings, and what they may do there; null where it is not stated.</summary>
/// <param name="MayAttend">Whether they may come.</param>
/// <param name="MaySpeak">Whether they may speak.</param>
/// <param name="MayAsk">Whether they may ask questions.</param>
/// <param name="Reason">Why it is so.</param>
/// <param name="Dates">When it was so.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record PublicAccessStated(bool? MayAttend, bool? MaySpeak, bool? MayAsk, string? Reason, Dates Dates, Citation Citation)
{
    public static PublicAccessStated Of(PublicAccess it, Said said, Dates dates) =>
        new(it.MayAttend, it.MaySpeak, it.MayAsk, it.Reason, dates, it.Citation);
}
