using Commonweal.Bodies.Registers;
using Commonweal.People;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Strategies.Registers;

/// <summary>The plans under which targets stand.</summary>
internal sealed class PlansRegister() : OwnRegister<PlanRow, Plan>("plans", "Plans")
{
    public override string Act => "Name a plan";

    protected override IQueryable<Plan> Its(RegisterSession session) => session.Db.Plans().Where(p => p.PartnershipId == session.PartnershipId);

    protected override string KeyOf(Plan thing) => thing.Slug;

    protected override PlanRow Describe(Plan thing, RegisterSession session) => new(thing, session);

    protected override Plan Make(PlanRow row, RegisterSession session) =>
        new(session.ThePartnership(), row.Plan, row.Name, session.FindKind(KindOf.Plan, row.Kind), session.Find<Organisation>(row.Whose), row.Lifetime, row.Citation);

    protected override void Change(Plan thing, PlanRow row, RegisterSession session) =>
        thing.Describe(row.Name, session.FindKind(KindOf.Plan, row.Kind), session.Find<Organisation>(row.Whose), row.Lifetime, row.Citation);
}
