using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>The indicators that a partnership's registers speak of.</summary>
internal sealed class IndicatorsRegister() : SharedRegister<IndicatorRow, Indicator>("indicators", "Indicators")
{
    public override string Act => "Add an indicator";

    protected override string KeyOf(Indicator indicator) => indicator.Slug;

    protected override string KeyOf(IndicatorRow row) => row.Indicator;

    protected override IndicatorRow Describe(Indicator indicator, RegisterSession session) => new(indicator, session);

    protected override Indicator Make(IndicatorRow row, RegisterSession session)
    {
        if (session.Db.KnownAs.Find(Owner.Installation, "indicators", row.Indicator) is { } known)
        {
            throw new BrokenRuleException($"\"{row.Indicator}\" is a former address of \"{known.Name}\" and leads there for ever; write the one that it has now, or choose another");
        }

        return new(row.Indicator, row.Words, session.FindKind(KindOf.Area, row.Level), row.Lifetime, row.Citation);
    }

    protected override void Change(Indicator indicator, IndicatorRow row, RegisterSession session) =>
        indicator.Describe(row.Words, session.FindKind(KindOf.Area, row.Level), row.Lifetime, row.Citation);
}
