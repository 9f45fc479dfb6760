using Commonweal.People;
using Commonweal.Performance.Targets;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>Who agreed to lead on each target, from and until.</summary>
internal sealed class TargetLeadsRegister() : StatementsRegister<TargetLeadRow, TargetLead>("target-leads", "Who leads on targets")
{
    public override string Act => "State who leads on a target";

    protected override IEnumerable<TargetLead> All(RegisterSession session) => session.All<Target>().SelectMany(t => t.Leads);

    protected override TargetLeadRow Describe(TargetLead lead, RegisterSession session) => new(lead, session);

    protected override void State(TargetLeadRow row, RegisterSession session) =>
        session.Find<Target>(row.Target)!.Lead(session.Find<Organisation>(row.Organisation)!, row.Lifetime, row.Citation);

    protected override void TakeBack(TargetLead held, RegisterSession session) => held.Target.Strike(held);
}
