using Commonweal.Bodies.Statements;
using Commonweal.Places;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>The places that boards and groups are for.</summary>
internal sealed class BodyAreasRegister() : CollaborationStatementsRegister<BodyAreaRow, BodyArea>("body-areas", "Places that boards and groups are for")
{
    public override string Act => "State a place that a board or group is for";

    protected override BodyAreaRow Describe(BodyArea covered, RegisterSession session) => new(covered, session);

    protected override void State(BodyAreaRow row, RegisterSession session) =>
        session.Find<Body>(row.Body)!.Cover(session.Find<Area>(row.Area)!, row.Lifetime, row.Citation);
}
