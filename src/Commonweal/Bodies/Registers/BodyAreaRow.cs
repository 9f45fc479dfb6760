using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of body-areas.csv.</summary>
internal sealed record BodyAreaRow : StatementRow
{
    [Column("body", "The board or group", IsKey = true, RefersTo = "bodies")]
    public string Body { get; init; } = "";

    [Column("area", "A place that it is for", IsKey = true, RefersTo = "areas")]
    public string Area { get; init; } = "";

    public BodyAreaRow() { }

    public BodyAreaRow(BodyArea covered, RegisterSession session)
        : base(covered) =>
        (Body, Area) = (session.KeyOf(covered.BodyId)!, session.KeyOf(covered.AreaId)!);
}
