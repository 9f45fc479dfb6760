using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of relationships.csv.</summary>
internal sealed record RelationshipRow : StatementRow
{
    [Column("body", "The board or group; empty for the partnership itself", IsKey = true, RefersTo = "bodies")]
    public string? Body { get; init; }

    [Column("relationship", "How those who take part stand to each other", IsKey = true, RefersTo = "kinds", OnList = "relationship")]
    public string Relationship { get; init; } = "";

    [Column("evidence", "What shows that it is so", MaxLength = 2000)]
    public string? Evidence { get; init; }

    public RelationshipRow() { }

    public RelationshipRow(Relationship relationship, RegisterSession session)
        : base(relationship) =>
        (Body, Relationship, Evidence) = (session.KeyOf(relationship.BodyId), session.KindOf(relationship.KindId)!, relationship.Evidence);
}
