using Commonweal.Platform.OpenData;

namespace Commonweal.People.Registers;

/// <summary>Which organisation came after which.</summary>
internal sealed class SuccessionsRegister() : SharedRegister<SuccessionRow, Succession>("successions", "Which organisation came after which")
{
    public override string Act => "State which organisation came after which";

    // The organisations were loaded before, so that each succession finds its two.
    protected override string KeyOf(Succession succession) => $"{succession.Before.Slug}/{succession.After.Slug}";

    protected override string KeyOf(SuccessionRow row) => $"{row.Before}/{row.After}";

    protected override SuccessionRow Describe(Succession succession, RegisterSession session) => new(succession);

    protected override Succession Make(SuccessionRow row, RegisterSession session) =>
        session.Find<Organisation>(row.Before)!.BeSucceededBy(session.Find<Organisation>(row.After)!, row.On, row.Citation);

    protected override void Change(Succession succession, SuccessionRow row, RegisterSession session) => succession.Describe(row.On, row.Citation);

    protected override void TakeApart(Succession succession) => succession.Before.TakeBack(succession);
}
