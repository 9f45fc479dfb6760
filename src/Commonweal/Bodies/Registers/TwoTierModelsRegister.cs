using Commonweal.Bodies.Statements;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>How the work is shared between a county and its districts.</summary>
internal sealed class TwoTierModelsRegister() : CollaborationStatementsRegister<TwoTierModelRow, TwoTierModel>("two-tier-models", "How county and districts share the work")
{
    public override string Act => "State how county and districts share the work";

    protected override TwoTierModelRow Describe(TwoTierModel model, RegisterSession session) => new(model, session);

    protected override void State(TwoTierModelRow row, RegisterSession session) =>
        session.ThePartnership().ShareWorkAs(session.FindKind(KindOf.TwoTier, row.Model)!, row.Lifetime, row.Citation);
}
