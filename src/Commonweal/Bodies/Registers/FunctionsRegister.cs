using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of functions.csv.</summary>
internal sealed record FunctionRow : StatementRow
{
    [Column("body", "The board or group that does it; empty for the partnership itself", IsKey = true, RefersTo = "bodies")]
    public string? Body { get; init; }

    [Column("mode", "The mode in which it does it", IsKey = true, RefersTo = "kinds", OnList = "mode")]
    public string Mode { get; init; } = "";

    [Column("order", "Its place among the functions of the mode, counted from 1", IsKey = true)]
    public int Order { get; init; }

    [Column("function", "What it does", MaxLength = 2000)]
    public string Function { get; init; } = "";

    public FunctionRow() { }

    public FunctionRow(Function function, RegisterSession session)
        : base(function) =>
        (Body, Mode, Order, Function) = (session.KeyOf(function.BodyId), session.KindOf(function.ModeId)!, function.Order, function.Text);
}

/// <summary>What the partnership and its boards and groups do in each mode.</summary>
internal sealed class FunctionsRegister() : StatementsRegister<FunctionRow, Function>("functions", "What it does")
{
    protected override IEnumerable<Function> All(RegisterSession session) => session.Collaborations().SelectMany(c => c.Functions);

    protected override FunctionRow Describe(Function function, RegisterSession session) => new(function, session);

    protected override void State(FunctionRow row, RegisterSession session) => session.Whose(row.Body)
        .TakeOn(session.FindKind(KindOf.Mode, row.Mode)!, row.Order, row.Function, row.Lifetime, row.Citation);

    protected override void TakeBack(Function held, RegisterSession session) => session.Whose(session.KeyOf(held.BodyId)).GiveUp(held);
}
