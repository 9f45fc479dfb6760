using System.Globalization;
using Commonweal.Bodies.Registers;
using Commonweal.Performance.Courses;
using Commonweal.Performance.Targets;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>The partnership's own rules by which a figure is on course, near or off course.</summary>
internal sealed class StatusRulesRegister() : OwnRegister<StatusRuleRow, StatusRuleLine>("status-rules", "When a target is on course")
{
    public override string Act => "Add a rule";

    protected override IQueryable<StatusRuleLine> Its(RegisterSession session) => session.Db.StatusRuleLines().Where(l => l.PartnershipId == session.PartnershipId);

    protected override string KeyOf(StatusRuleLine thing) => thing.Order.ToString(CultureInfo.InvariantCulture);

    protected override StatusRuleRow Describe(StatusRuleLine thing, RegisterSession session) => new(thing);

    protected override StatusRuleLine Make(StatusRuleRow row, RegisterSession session) => new(session.ThePartnership(), row.Order, row.Rule, row.Citation);

    protected override void Change(StatusRuleLine thing, StatusRuleRow row, RegisterSession session) => thing.Say(row.Rule, row.Citation);
}
