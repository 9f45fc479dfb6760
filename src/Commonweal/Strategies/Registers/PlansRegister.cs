using Commonweal.Bodies.Registers;
using Commonweal.People;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Strategies.Registers;

/// <summary>The plans under which targets stand.</summary>
internal sealed class PlansRegister() : Register<PlanRow, Plan>("plans", "Plans")
{
    public override string Act => "Name a plan";

    internal override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        var held = await session.Db.Plans().Where(p => p.PartnershipId == session.PartnershipId).ToListAsync(stopping);
        held.ForEach(h => session.Know(h.Slug, h));
    }

    protected override IEnumerable<(PlanRow Row, Plan Thing)> Held(RegisterSession session) => session.All<Plan>().Select(h => (new PlanRow(h, session), h));

    protected override void Put(PlanRow row, Plan? held, RegisterSession session)
    {
        if (held is null)
        {
            held = new Plan(session.ThePartnership(), row.Plan, row.Name, session.FindKind(KindOf.Plan, row.Kind), session.Find<Organisation>(row.Whose), row.Lifetime, row.Citation);
            session.Db.Add(held);
            session.Know(row.Plan, held);
        }
        else
        {
            held.Describe(row.Name, session.FindKind(KindOf.Plan, row.Kind), session.Find<Organisation>(row.Whose), row.Lifetime, row.Citation);
        }
    }

    protected override void Remove(Plan held, RegisterSession session)
    {
        session.Forget<Plan>(held.Slug);
        session.Db.Remove(held);
    }
}
