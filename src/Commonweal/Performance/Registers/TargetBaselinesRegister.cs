using Commonweal.Performance.Targets;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>From where targets start, each as it was agreed.</summary>
internal sealed class TargetBaselinesRegister() : Register<TargetBaselineRow, TargetBaseline>("target-baselines", "Baselines of targets")
{
    public override string Act => "Agree a baseline";

    internal override bool IsOfStatements => true;

    // They were loaded with their targets.
    internal override Task LoadAsync(RegisterSession session, CancellationToken stopping) => Task.CompletedTask;

    protected override IEnumerable<(TargetBaselineRow Row, TargetBaseline Thing)> Held(RegisterSession session) =>
        session.All<Target>().SelectMany(t => t.Baselines).Select(v => (new TargetBaselineRow(v, session), v));

    protected override void Put(TargetBaselineRow row, TargetBaseline? held, RegisterSession session)
    {
        if (held is not null)
        {
            Remove(held, session);
        }

        session.Find<Target>(row.Target)!.StartFrom(row.Period.AsPeriod("period"), row.Value, row.FoundIn, row.AgreedOn, row.Citation);
    }

    protected override void Remove(TargetBaseline held, RegisterSession session)
    {
        session.Db.Remove(held);
        held.Target.Strike(held);
    }
}
