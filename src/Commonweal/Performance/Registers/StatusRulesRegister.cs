using System.Globalization;
using Commonweal.Bodies.Registers;
using Commonweal.Performance.Courses;
using Commonweal.Performance.Targets;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Registers;

/// <summary>The partnership's own rules by which a figure is on course, near or off course.</summary>
internal sealed class StatusRulesRegister() : Register<StatusRuleRow, StatusRuleLine>("status-rules", "When a target is on course")
{
    public override string Act => "Add a rule";

    internal override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        var lines = await session.Db.StatusRuleLines().Where(l => l.PartnershipId == session.PartnershipId).ToListAsync(stopping);
        lines.ForEach(l => session.Know(Key(l.Order), l));
    }

    protected override IEnumerable<(StatusRuleRow Row, StatusRuleLine Thing)> Held(RegisterSession session) =>
        session.All<StatusRuleLine>().Select(l => (new StatusRuleRow(l), l));

    protected override void Put(StatusRuleRow row, StatusRuleLine? held, RegisterSession session)
    {
        if (held is null)
        {
            held = new StatusRuleLine(session.ThePartnership(), row.Order, row.Rule, row.Citation);
            session.Db.Add(held);
            session.Know(Key(row.Order), held);
        }
        else
        {
            held.Say(row.Rule, row.Citation);
        }
    }

    protected override void Remove(StatusRuleLine held, RegisterSession session)
    {
        session.Forget<StatusRuleLine>(Key(held.Order));
        session.Db.Remove(held);
    }

    private static string Key(int order) => order.ToString(CultureInfo.InvariantCulture);
}
