using Commonweal.Performance.Targets;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>The values that targets promise for each period, and those planned on the way.</summary>
internal sealed class TargetValuesRegister() : Register<TargetValueRow, TargetValue>("target-values", "Values of targets")
{
    public override string Act => "Promise a value";

    internal override bool IsOfStatements => true;

    // They were loaded with their targets.
    internal override Task LoadAsync(RegisterSession session, CancellationToken stopping) => Task.CompletedTask;

    protected override IEnumerable<(TargetValueRow Row, TargetValue Thing)> Held(RegisterSession session) =>
        session.All<Target>().SelectMany(t => t.Values).Select(v => (new TargetValueRow(v, session), v));

    protected override void Put(TargetValueRow row, TargetValue? held, RegisterSession session)
    {
        if (held is not null)
        {
            Remove(held, session);
        }

        session.Find<Target>(row.Target)!.Promise(row.Period.AsPeriod("period"), row.Value, row.Without, row.OnTheWay is true, row.Citation);
    }

    protected override void Remove(TargetValue held, RegisterSession session)
    {
        session.Db.Remove(held);
        held.Target.Strike(held);
    }
}
