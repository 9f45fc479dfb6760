using Commonweal.Bodies.Registers;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform.OpenData;
using Commonweal.Strategies;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Registers;

/// <summary>The indicators that a partnership watches.</summary>
internal sealed class ScorecardRegister() : OwnRegister<ScorecardRow, ScorecardLine>("scorecard", "Scorecard")
{
    public override string Act => "Put an indicator on the scorecard";

    protected override IQueryable<ScorecardLine> Its(RegisterSession session) => session.Db.ScorecardLines().Include(l => l.Indicator).Where(l => l.PartnershipId == session.PartnershipId);

    protected override string KeyOf(ScorecardLine thing) => thing.Indicator.Slug;

    protected override ScorecardRow Describe(ScorecardLine thing, RegisterSession session) => new(thing, session);

    protected override ScorecardLine Make(ScorecardRow row, RegisterSession session) =>
        Watch(new ScorecardLine(session.ThePartnership(), session.Find<Indicator>(row.Indicator)!), row, session);

    protected override void Change(ScorecardLine thing, ScorecardRow row, RegisterSession session) => Watch(thing, row, session);

    private static ScorecardLine Watch(ScorecardLine line, ScorecardRow row, RegisterSession session)
    {
        line.Watch(session.Find<Area>(row.Area)!, session.Find<Theme>(row.Theme), session.Find<Organisation>(row.Owner), row.Order, row.Citation);
        return line;
    }
}
