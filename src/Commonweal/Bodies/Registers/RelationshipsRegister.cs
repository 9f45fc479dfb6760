using Commonweal.Bodies.Statements;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>How those who take part in the partnership or a board or group stand to each other.</summary>
internal sealed class RelationshipsRegister() : CollaborationStatementsRegister<RelationshipRow, Relationship>("relationships", "How those who take part stand to each other")
{
    public override string Act => "State how those who take part stand to each other";

    protected override RelationshipRow Describe(Relationship relationship, RegisterSession session) => new(relationship, session);

    protected override void State(RelationshipRow row, RegisterSession session) => session.Whose(row.Body)
        .RelateAs(session.FindKind(KindOf.Relationship, row.Relationship)!, row.Evidence, row.Lifetime, row.Citation);
}
