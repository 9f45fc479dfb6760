using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
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
        .WithDescription("What a partnership is for, the areas that it covers, how it works, who leads and supports it, how it stands to others, and the boards and groups that are counted and not named.");

    private static async Task<PartnershipShown> AnswerAsync([AsParameters] AskedOf asked, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var (id, at) = (found.Id, found.AsAt);
        var kinds = await KindsShown.OfAsync(db, id);
        var said = await Said.OfAsync(db, db.Statements().Where(s => s.PartnershipId == id || (s is PartnershipLink && s.ToPartnershipId == id)), found);
        var counted = await CountedAsync(db, found, kinds);
        var own = said.From(id);
        var seen = db.Areas().ListedByAny(db, db.Partnerships().Select(x => x.Id)).Select(a => a.Id);
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
            p.IsIllustrative,
            Dates.Of(p.Lifetime, at.On),
            (from covered in db.PartnershipAreas().InForce(at.On)
             where covered.PartnershipId == p.Id
             join area in db.Areas() on covered.AreaId equals area.Id
             orderby area.Name, area.Code
             select new AreaCovered(new Thing(seen.Any(a => a == area.Id) ? "/places/" + area.Code : null, area.Name), Dates.Of(covered.Lifetime, at.On), covered.Citation)).ToList(),
            own.Modes(kinds),
            counted,
            own.Each<PartnershipRole, RoleStated>(RoleStated.Of),
            own.Each<PartnershipLink, LinkStated>(LinkStated.Of),
            said.To(id).Each<PartnershipLink, LinkStated>(LinkStated.Of),
            own.Each<TwoTierModel, TwoTierStated>(TwoTierStated.Of),
            own.Each<Relationship, RelationshipStated>(RelationshipStated.Of),
            own.Each<SupportInKind, SupportStated>(SupportStated.Of),
            p.Citation)).FirstAsync(asked.Stopping);
    }

    private static Task<List<UnnamedCounted>> CountedAsync(CommonwealDb db, AskedOf.Found found, KindsShown kinds) => db.UnnamedBodies()
        .InForce(found.On).Where(u => u.PartnershipId == found.Id).OrderBy(u => u.Name).ThenBy(u => u.Slug)
        .Select(u => new UnnamedCounted(
            u.Name,
            u.Number,
            KindNamed.Of(kinds[u.KindId]),
            KindNamed.Of(kinds[u.LayerId]),
            u.Within == null ? null : found.Body(
                u.Within.Slug, u.Within.Name, db.Bodies().EverOf(found.Id).Any(b => b.Id == u.WithinId), u.Within.Partnership.Slug),
            Dates.Of(u.Lifetime, found.On),
            u.Citation)).ToListAsync();
}
