using Commonweal.Bodies.Protocols;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>Something that the parties to a protocol have promised.</summary>
/// <param name="Order">Its place in the protocol, counted from 1.</param>
/// <param name="Text">What they promise.</param>
/// <param name="Evidence">What shows whether it is kept.</param>
/// <param name="State">How far it is kept, as they themselves judge it; null where nobody has said.</param>
/// <param name="JudgedOn">The time as at which that was so.</param>
/// <param name="Dates">When it was promised so.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record CommitmentStated(
    int Order, string Text, string? Evidence, CommitmentState? State, string? JudgedOn, Dates Dates, Citation Citation)
{
    public static CommitmentStated Of(Commitment it, DateOnly on) =>
        new(it.Order, it.Text, it.Evidence, it.State, Dates.Stated(it.JudgedOn), Dates.Of(it.Lifetime, on), it.Citation);
}
