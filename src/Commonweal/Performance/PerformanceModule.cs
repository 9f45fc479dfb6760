using Commonweal.Performance.Registers;
using Commonweal.Performance.Returns;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance;

/// <summary>Indicators and figures: what must get better, and whether it does.</summary>
public sealed class PerformanceModule : Module
{
    public override IReadOnlyList<string> Uses => ["Bodies", "Places"];

    public override IReadOnlyList<Intake> Intakes { get; } = [new FiguresIntake()];

    public override IReadOnlyList<Register> Registers { get; } =
    [
        new IndicatorsRegister(),
        new ScorecardRegister(),
        new ComparisonGroupsRegister(),
        new ComparedAreasRegister(),
    ];
}
