using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>What the partnership and its boards and groups do in each mode.</summary>
internal sealed class FunctionsRegister() : CollaborationStatementsRegister<FunctionRow, Function>("functions", "What it does")
{
    public override string Act => "Take on a function";

    protected override FunctionRow Describe(Function function, RegisterSession session) => new(function, session);

    protected override void State(FunctionRow row, RegisterSession session) => session.Whose(row.Body)
        .TakeOn(session.FindKind(KindOf.Mode, row.Mode)!, row.Order, row.Function, row.Lifetime, row.Citation);
}
