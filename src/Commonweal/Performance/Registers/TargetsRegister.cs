using Commonweal.Bodies.Registers;
using Commonweal.Performance.Targets;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Registers;

/// <summary>What plans promise to reach by when.</summary>
internal sealed class TargetsRegister() : Register<TargetRow, Target>("targets", "Targets")
{
    public override string Act => "Set a target";

    internal override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        var held = await session.Db.Targets().Where(t => t.PartnershipId == session.PartnershipId)
            .Include(t => t.Values).Include(t => t.Baselines).Include(t => t.Leads).ThenInclude(l => l.Organisation).AsSplitQuery().ToListAsync(stopping);
        held.ForEach(h => session.Know(h.Slug, h));
    }

    protected override IEnumerable<(TargetRow Row, Target Thing)> Held(RegisterSession session) => session.All<Target>().Select(h => (new TargetRow(h, session), h));

    protected override void Put(TargetRow row, Target? held, RegisterSession session)
    {
        if (held is null)
        {
            held = new Target(session.ThePartnership(), row.Target, row.Words(session), row.Lifetime, row.Citation);
            session.Db.Add(held);
            session.Know(row.Target, held);
        }
        else
        {
            held.Describe(row.Words(session), row.Lifetime, row.Citation);
        }
    }

    protected override void Remove(Target held, RegisterSession session)
    {
        session.Forget<Target>(held.Slug);
        session.Db.Remove(held);
    }
}
