using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A register of statements that lead to another party.</summary>
internal abstract class PartyStatementsRegister<TRow, TStatement>(string name, string title) : CollaborationStatementsRegister<TRow, TStatement>(name, title)
    where TRow : PartyRow
    where TStatement : CollaborationStatement
{
    internal sealed override IEnumerable<Reference> References(object row) => base.References(row).Concat(((TRow)row).Whom.References);
}
