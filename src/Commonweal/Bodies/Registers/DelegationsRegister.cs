using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>What each board or group has handed to others.</summary>
internal sealed class DelegationsRegister() : PartyStatementsRegister<DelegationRow, Delegation>("delegations", "What is delegated to whom")
{
    public override string Act => "Delegate";

    protected override DelegationRow Describe(Delegation delegation, RegisterSession session) => new(delegation, session);

    protected override void State(DelegationRow row, RegisterSession session) => session.Find<Body>(row.Body)!
        .Delegate(row.Whom.Party(session), new DelegationWords(row.Scope, row.Limit, row.Conditions, row.NextReview), row.Lifetime, row.Citation);
}
