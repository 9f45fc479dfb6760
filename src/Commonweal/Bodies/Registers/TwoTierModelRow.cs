using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of two-tier-models.csv.</summary>
internal sealed record TwoTierModelRow : StatementRow
{
    [Column("model", "How the work is shared between a county and its districts", IsKey = true, RefersTo = "kinds", OnList = "two-tier")]
    public string Model { get; init; } = "";

    public TwoTierModelRow() { }

    public TwoTierModelRow(TwoTierModel model, RegisterSession session)
        : base(model) => Model = session.KindOf(model.KindId)!;
}
