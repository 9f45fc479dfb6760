using Commonweal.Performance.Registers;
using Commonweal.Performance.Returns;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Search;

namespace Commonweal.Performance;

/// <summary>Indicators and figures: what must get better, and whether it does.</summary>
public sealed class PerformanceModule : Module
{
    public override IReadOnlyList<string> Uses => ["Bodies", "People", "Places", "Strategies"];

    public override IEnumerable<Findable> Finds(CommonwealDb db, IQueryable<Whose> partnerships) =>
        [new(IndicatorsFound.Pages(db, partnerships), IndicatorsFound.Names(db))];

    public override IReadOnlyList<Intake> Intakes { get; } = [new FiguresIntake()];

    public override IReadOnlyList<Register> Registers { get; } =
    [
        new IndicatorsRegister(),
        new DefinitionChangesRegister(),
        new ScorecardRegister(),
        new ComparisonGroupsRegister(),
        new ComparedAreasRegister(),
        new TargetsRegister(),
        new TargetValuesRegister(),
        new TargetBaselinesRegister(),
        new TargetLeadsRegister(),
        new StatusRulesRegister(),
        new FiguresRegister(),
    ];
}
