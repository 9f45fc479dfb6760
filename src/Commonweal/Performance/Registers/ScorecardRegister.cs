using Commonweal.Bodies.Registers;
using Commonweal.Places;
using Commonweal.Platform.OpenData;
using Commonweal.Strategies;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Registers;

/// <summary>The indicators that a partnership watches.</summary>
internal sealed class ScorecardRegister() : Register<ScorecardRow, ScorecardLine>("scorecard", "Scorecard")
{
    public override string Act => "Put an indicator on the scorecard";

    internal override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        var lines = await session.Db.ScorecardLines().Include(l => l.Indicator).Where(l => l.PartnershipId == session.PartnershipId).ToListAsync(stopping);
        lines.ForEach(l => session.Know(l.Indicator.Slug, l));
    }

    protected override IEnumerable<(ScorecardRow Row, ScorecardLine Thing)> Held(RegisterSession session) =>
        session.All<ScorecardLine>().Select(l => (new ScorecardRow(l, session), l));

    protected override void Put(ScorecardRow row, ScorecardLine? held, RegisterSession session)
    {
        if (held is null)
        {
            held = new ScorecardLine(session.ThePartnership(), session.Find<Indicator>(row.Indicator)!);
            session.Db.Add(held);
            session.Know(row.Indicator, held);
        }

        held.Watch(session.Find<Area>(row.Area)!, session.Find<Theme>(row.Theme), row.Order, row.Citation);
    }

    protected override void Remove(ScorecardLine held, RegisterSession session)
    {
        session.Forget<ScorecardLine>(held.Indicator.Slug);
        session.Db.Remove(held);
    }
}
