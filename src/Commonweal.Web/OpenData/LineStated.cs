using Commonweal.Bodies;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>That a body answers to somebody.</summary>
/// <param name="Line">The way in which it answers.</param>
/// <param name="From">The body that answers.</param>
/// <param name="To">The body, organisation or partnership that it answers to.</param>
/// <param name="Others">Others that it answers to, in words or by their post; where this and the one before are null, it is not stated to whom.</param>
/// <param name="Subject">On what it answers.</param>
/// <param name="Dates">When it answered so.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record LineStated(KindNamed Line, Thing From, Thing? To, string? Others, string? Subject, Dates Dates, Citation Citation)
{
    public static LineStated Of(ReportingLine line, Said said, Dates dates) =>
        new(said.Kind!, said.From, said.To, said.Others, line.Subject, dates, line.Citation);
}
