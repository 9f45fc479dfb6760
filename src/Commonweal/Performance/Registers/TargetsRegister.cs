using Commonweal.Bodies.Registers;
using Commonweal.Performance.Targets;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Registers;

/// <summary>What plans promise to reach by when.</summary>
internal sealed class TargetsRegister() : OwnRegister<TargetRow, Target>("targets", "Targets")
{
    public override string Act => "Set a target";

    protected override IQueryable<Target> Its(RegisterSession session) => session.Db.Targets().Where(t => t.PartnershipId == session.PartnershipId)
        .Include(t => t.Values).Include(t => t.Baselines).Include(t => t.Leads).ThenInclude(l => l.Organisation).AsSplitQuery();

    protected override string KeyOf(Target thing) => thing.Slug;

    protected override TargetRow Describe(Target thing, RegisterSession session) => new(thing, session);

    protected override Target Make(TargetRow row, RegisterSession session) =>
        new(session.ThePartnership(), row.Target, row.Words(session), row.Lifetime, row.Citation);

    protected override void Change(Target thing, TargetRow row, RegisterSession session) =>
        thing.Describe(row.Words(session), row.Lifetime, row.Citation);
}
