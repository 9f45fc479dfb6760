using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Performance.Registers;

/// <summary>Since when indicators are counted differently.</summary>
internal sealed class DefinitionChangesRegister() : SharedRegister<DefinitionChangeRow, DefinitionChange>("definition-changes", "When indicators were defined anew")
{
    public override string Act => "State that an indicator is counted differently";

    protected override string KeyOf(DefinitionChange change) => $"{change.Indicator.Slug}/{change.On:yyyy-MM-dd}";

    protected override string KeyOf(DefinitionChangeRow row) => $"{row.Indicator}/{row.On}";

    protected override DefinitionChangeRow Describe(DefinitionChange change, RegisterSession session) => new(change);

    protected override DefinitionChange Make(DefinitionChangeRow row, RegisterSession session) =>
        session.Find<Indicator>(row.Indicator)!.DefineAnew(Day(row), row.Why, row.Citation);

    protected override void Change(DefinitionChange change, DefinitionChangeRow row, RegisterSession session) => change.Describe(row.Why, row.Citation);

    protected override void TakeApart(DefinitionChange change) => change.Indicator.TakeBack(change);

    private static DateOnly Day(DefinitionChangeRow row) => row.On.Precision is Precision.Day
        ? row.On.Earliest
        : throw new BrokenRuleException($"\"{row.On}\" is not a day; enter the first day on which it was counted anew, such as 2008-04-01") { About = "on" };
}
