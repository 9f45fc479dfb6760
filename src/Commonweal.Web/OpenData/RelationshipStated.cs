using Commonweal.Bodies.Statements;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>How those who take part in a partnership or body stand to each other.</summary>
/// <param name="Relationship">The kind of relationship that it is.</param>
/// <param name="Evidence">What shows that it is so.</param>
/// <param name="Dates">When it was so.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record RelationshipStated(KindNamed Relationship, string? Evidence, Dates Dates, Citation Citation)
{
    public static RelationshipStated Of(Relationship it, Said said, Dates dates) => new(said.Kind!, it.Evidence, dates, it.Citation);
}
