using Commonweal.Bodies.Registers;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>Where the partnership falls short and accepts it, with the reason.</summary>
internal sealed class AcceptedFindingsRegister()
    : CollaborationStatementsRegister<AcceptedFindingRow, AcceptedFinding>("accepted-findings", "Where it falls short and accepts it")
{
    public override string Act => "Accept a finding, with a reason";

    // As public as the check that they are about: no chair has it published unasked that the partnership falls short.
    protected override IEnumerable<AcceptedFinding> All(RegisterSession session) =>
        session.Changes || session.Db.ShowsDrafts || session.ThePartnership().ShowsItsCheck() ? base.All(session) : [];

    protected override AcceptedFindingRow Describe(AcceptedFinding accepted, RegisterSession session) => new(accepted, session);

    internal override IEnumerable<Reference> References(object row) => base.References(row).Concat(((AcceptedFindingRow)row).AcceptedByWhom.References);

    protected override void State(AcceptedFindingRow row, RegisterSession session) => session.Whose(row.Body)
        .Accept(KnownRules.Rule(row.Rules, row.Rule), row.Reason, row.AcceptedByWhom.Party(session), row.Lifetime, row.Citation);
}
