using Commonweal.Bodies;
using Commonweal.Places;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Web.Pages.Public.Bodies;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>One partnership: what it is for, where, and how it works.</summary>
internal static class ShowPartnership
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/{p}", AnswerAsync)
        .WithName("ShowPartnership").WithSummary("One partnership")
        .WithDescription("What a partnership is for, the areas that it covers, how it works, and the boards and groups that are counted and not named.");

    private static async Task<PartnershipShown> AnswerAsync([AsParameters] AskedOf asked, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var (id, at) = (found.Id, found.AsAt);
        var kinds = await KindsShown.OfAsync(db, id);
        var modes = await ModesAsync(db, id, at.On, kinds);
        var counted = await CountedAsync(db, id, at.On, kinds);
        return await db.Partnerships().Where(p => p.Id == id).Select(p => new PartnershipShown(
            at.Stated.ToString(),
            "/" + p.Slug,
            p.Name,
            p.ShortName,
            p.Purpose,
            KindStated.Of(kinds[p.TierId]),
            KindStated.Of(kinds[p.LegalFormId]),
            Dates.Stated(ImpreciseDate.Between(p.DescribedEarliest, p.DescribedLatest)),
            p.DescribedIn,
            Dates.Of(p.Lifetime, at.On),
            (from covered in db.PartnershipAreas().InForce(at.On)
             where covered.PartnershipId == p.Id
             join area in db.Areas() on covered.AreaId equals area.Id
             orderby area.Name, area.Code
             select new AreaCovered(new Thing("/places/" + area.Code, area.Name), Dates.Of(covered.Lifetime, at.On), covered.Citation)).ToList(),
            modes,
            counted,
            p.Citation)).FirstAsync(asked.Stopping);
    }

    private static async Task<IReadOnlyList<ModeStated>> ModesAsync(CommonwealDb db, Guid partnership, DateOnly on, KindsShown kinds)
    {
        var modes = await db.Modes().InForce(on).Where(m => m.PartnershipId == partnership)
            .Select(m => new Working.Row(m.KindId!.Value, m.IsPrimary, new ModeWords(m.Purpose, m.Membership, m.Support, m.Methods, m.Reporting), m.Lifetime, m.Citation)).ToListAsync();
        var functions = await db.Functions().InForce(on).Where(f => f.PartnershipId == partnership)
            .Select(f => new Working.Does(f.KindId!.Value, f.Order, f.Text, f.Lifetime, f.Citation)).ToListAsync();
        return [.. Working.InOrder(modes, functions, kinds).Select(w => ModeStated.Of(w, on))];
    }

    private static Task<List<UnnamedCounted>> CountedAsync(CommonwealDb db, Guid partnership, DateOnly on, KindsShown kinds) => db.UnnamedBodies()
        .InForce(on).Where(u => u.PartnershipId == partnership).OrderBy(u => u.Name).ThenBy(u => u.Slug)
        .Select(u => new UnnamedCounted(
            u.Name,
            u.Number,
            KindNamed.Of(kinds[u.KindId]),
            KindNamed.Of(kinds[u.LayerId]),
            u.Within == null ? null : new Thing("/" + u.Within.Partnership.Slug + "/bodies/" + u.Within.Slug, u.Within.Name),
            Dates.Of(u.Lifetime, on),
            u.Citation)).ToListAsync();
}
