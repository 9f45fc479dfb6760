using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A register of one sort of statement about the partnership and its boards and groups.</summary>
internal abstract class CollaborationStatementsRegister<TRow, TStatement>(string name, string title) : StatementsRegister<TRow, TStatement>(name, title)
    where TRow : StatementRow
    where TStatement : CollaborationStatement
{
    protected override IEnumerable<TStatement> All(RegisterSession session) =>
        session.Collaborations().SelectMany(c => c.Statements).OfType<TStatement>();

    internal sealed override bool EndRow(object held, DateOnly last)
    {
        var statement = (TStatement)held;
        ((Collaboration?)statement.Body ?? statement.Partnership!).LayDown(statement, last);
        return true;
    }

    protected sealed override void TakeBack(TStatement held, RegisterSession session) =>
        ((Collaboration?)held.Body ?? held.Partnership!).TakeBack(held);
}
