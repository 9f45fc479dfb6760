using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>What became of boards and groups that changed or ended.</summary>
internal sealed class WhatBecameRegister() : PartyStatementsRegister<WhatBecameRow, WhatBecame>("what-became", "What became of boards and groups")
{
    public override string Act => "State what became of a board or group";

    protected override WhatBecameRow Describe(WhatBecame became, RegisterSession session) => new(became, session);

    protected override void State(WhatBecameRow row, RegisterSession session) =>
        session.Find<Body>(row.Body)!.PassOn(row.What, row.How, row.Whom.Party(session), row.Lifetime, row.Citation);
}
