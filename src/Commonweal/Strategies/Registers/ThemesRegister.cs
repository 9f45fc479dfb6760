using Commonweal.Bodies.Registers;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Strategies.Registers;

/// <summary>The themes under which indicators and targets stand.</summary>
internal sealed class ThemesRegister() : Register<ThemeRow, Theme>("themes", "Themes")
{
    public override string Act => "Add a theme";

    internal override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        var held = await session.Db.Themes().Where(t => t.PartnershipId == session.PartnershipId).ToListAsync(stopping);
        held.ForEach(h => session.Know(h.Slug, h));
    }

    protected override IEnumerable<(ThemeRow Row, Theme Thing)> Held(RegisterSession session) => session.All<Theme>().Select(h => (new ThemeRow(h, session), h));

    protected override void Put(ThemeRow row, Theme? held, RegisterSession session)
    {
        if (held is null)
        {
            held = new Theme(session.ThePartnership(), row.Theme, row.Name, session.Find<Plan>(row.Plan), row.Order, row.Citation);
            session.Db.Add(held);
            session.Know(row.Theme, held);
        }
        else
        {
            held.Describe(row.Name, session.Find<Plan>(row.Plan), row.Order, row.Citation);
        }
    }

    protected override void Remove(Theme held, RegisterSession session)
    {
        session.Forget<Theme>(held.Slug);
        session.Db.Remove(held);
    }
}
