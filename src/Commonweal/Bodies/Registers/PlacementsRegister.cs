using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>Which board or group stands within which.</summary>
internal sealed class PlacementsRegister() : StatementsRegister<PlacementRow, Placement>("placements", "What stands within what")
{
    public override string Act => "Place a board or group within another";

    protected override IEnumerable<Placement> All(RegisterSession session) => session.All<Body>().SelectMany(b => b.Placements);

    protected override PlacementRow Describe(Placement placement, RegisterSession session) => new(placement, session);

    protected override void State(PlacementRow row, RegisterSession session) =>
        session.Find<Body>(row.Body)!.StandWithin(session.Find<Body>(row.Within)!, row.Lifetime, row.Citation);

    protected override void TakeBack(Placement held, RegisterSession session) => held.Body.StandFree(held);
}
