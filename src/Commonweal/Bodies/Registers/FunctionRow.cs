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
        (Body, Mode, Order, Function) = (session.KeyOf(function.BodyId), session.KindOf(function.KindId)!, function.Order, function.Text);
}
