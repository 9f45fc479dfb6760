using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of placements.csv.</summary>
internal sealed record PlacementRow : StatementRow
{
    [Column("body", "The board or group", IsKey = true, RefersTo = "bodies")]
    public string Body { get; init; } = "";

    [Column("within", "The board or group that it stands within", IsKey = true, RefersTo = "bodies")]
    public string Within { get; init; } = "";

    public PlacementRow() { }

    public PlacementRow(Placement placement, RegisterSession session)
        : base(placement) => (Body, Within) = (session.KeyOf(placement.BodyId)!, session.KeyOf(placement.WithinId)!);
}
