using Commonweal.Platform.OpenData;

namespace Commonweal.Places;

/// <summary>Which area came after which.</summary>
internal sealed class AreaSuccessionsRegister() : SharedRegister<AreaSuccessionRow, AreaSuccession>("area-successions", "Which place came after which")
{
    public override string Act => "State which place came after which";

    // The areas were loaded before, so that each succession finds its two.
    protected override string KeyOf(AreaSuccession succession) => $"{succession.Before.Code}/{succession.After.Code}";

    protected override string KeyOf(AreaSuccessionRow row) => $"{row.Before}/{row.After}";

    protected override AreaSuccessionRow Describe(AreaSuccession succession, RegisterSession session) => new(succession);

    protected override AreaSuccession Make(AreaSuccessionRow row, RegisterSession session) =>
        session.Find<Area>(row.Before)!.BeSucceededBy(session.Find<Area>(row.After)!, row.On, row.Citation);

    protected override void Change(AreaSuccession succession, AreaSuccessionRow row, RegisterSession session) => succession.Describe(row.On, row.Citation);

    protected override void TakeApart(AreaSuccession succession) => succession.Before.TakeBack(succession);
}
