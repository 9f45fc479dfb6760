using Commonweal.Platform;

namespace Commonweal.Performance;

/// <summary>Indicators, figures and targets: what must get better, and whether it does.</summary>
public sealed class PerformanceModule : Module
{
    public override IReadOnlyList<string> Uses => ["Bodies", "People", "Places"];
}
