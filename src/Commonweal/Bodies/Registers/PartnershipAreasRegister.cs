using Commonweal.Places;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>The areas that the partnership is for.</summary>
internal sealed class PartnershipAreasRegister() : StatementsRegister<PartnershipAreaRow, PartnershipArea>("partnership-areas", "Areas that the partnership is for")
{
    public override string Act => "State an area that the partnership is for";

    protected override IEnumerable<PartnershipArea> All(RegisterSession session) => session.All<Partnership>().SelectMany(p => p.Areas);

    protected override PartnershipAreaRow Describe(PartnershipArea covered, RegisterSession session) => new(covered, session);

    protected override void State(PartnershipAreaRow row, RegisterSession session) =>
        session.ThePartnership().Cover(session.Find<Area>(row.Area)!, row.Lifetime, row.Citation);

    protected override void TakeBack(PartnershipArea held, RegisterSession session) => session.ThePartnership().Uncover(held);
}
