using Commonweal.Bodies.Registers;
using Commonweal.Platform.OpenData;

namespace Commonweal.Strategies.Registers;

/// <summary>The themes under which indicators and targets stand.</summary>
internal sealed class ThemesRegister() : OwnRegister<ThemeRow, Theme>("themes", "Themes")
{
    public override string Act => "Add a theme";

    protected override IQueryable<Theme> Its(RegisterSession session) => session.Db.Themes().Where(t => t.PartnershipId == session.PartnershipId);

    protected override string KeyOf(Theme thing) => thing.Slug;

    protected override ThemeRow Describe(Theme thing, RegisterSession session) => new(thing, session);

    protected override Theme Make(ThemeRow row, RegisterSession session) =>
        new(session.ThePartnership(), row.Theme, row.Name, session.Find<Plan>(row.Plan), row.Order, row.Citation);

    protected override void Change(Theme thing, ThemeRow row, RegisterSession session) =>
        thing.Describe(row.Name, session.Find<Plan>(row.Plan), row.Order, row.Citation);
}
