using Commonweal.Bodies.Registers;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>Where the partnership falls short and accepts it, with the reason.</summary>
internal sealed class AcceptedFindingsRegister()
    : CollaborationStatementsRegister<AcceptedFindingRow, AcceptedFinding>("accepted-findings", "Where it falls short and accepts it")
{
    protected override AcceptedFindingRow Describe(AcceptedFinding accepted, RegisterSession session) => new(accepted, session);

    internal override IEnumerable<Reference> References(object row) => base.References(row).Concat(((AcceptedFindingRow)row).AcceptedByWhom.References);

    protected override void State(AcceptedFindingRow row, RegisterSession session) => session.Whose(row.Body)
        .Accept(KnownRules.Rule(row.Rules, row.Rule), row.Reason, row.AcceptedByWhom.Party(session), row.Lifetime, row.Citation);
}
