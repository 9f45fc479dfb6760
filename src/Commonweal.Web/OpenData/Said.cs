using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>Something stated of a partnership or body, with what it names as an answer names it.</summary>
/// <param name="What">What is stated.</param>
/// <param name="Kind">Of which kind it is.</param>
/// <param name="From">The body or partnership of which it is stated.</param>
/// <param name="To">The body, partnership or organisation that it leads to.</param>
/// <param name="Others">Others that it leads to, in words or by their post.</param>
/// <param name="PartOf">The larger organisation of which that organisation is a part.</param>
/// <param name="Host">The organisation that houses what is given.</param>
/// <param name="Place">The place that it is about.</param>
internal sealed record Said(
    CollaborationStatement What, KindNamed? Kind, Thing From, Thing? To, string? Others, Thing? PartOf, Thing? Host, Thing? Place)
{
    /// <summary>Reads statements of every sort in one query. A body has its address in the partnership that is asked about, where it is one of its own.</summary>
    public static async Task<SaidOnADay> OfAsync(CommonwealDb db, IQueryable<CollaborationStatement> statements, AskedOf.Found found)
    {
        var listed = db.Listings.Where(l => l.PartnershipId == found.Id).Select(l => l.ThingId);
        var seen = db.Areas().ListedByAny(db, db.Partnerships().Select(p => p.Id)).Select(a => a.Id);
        var ours = db.Bodies().EverOf(found.Id).Select(b => b.Id);
        return new SaidOnADay(found.On, await (
            from what in statements.AsNoTracking()
            join its in db.Kinds() on what.KindId equals its.Id into kinds
            from kind in kinds.DefaultIfEmpty()
            from host in db.Organisations().Where(o => o.Id == ((SupportInKind)what).HostId).DefaultIfEmpty()
            from place in db.Areas().Where(a => a.Id == ((BodyArea)what).AreaId).DefaultIfEmpty()
            orderby kind == null, kind!.Order, what.Id
            select new Said(
                what,
                kind == null ? null : new KindNamed(kind.Slug, kind.Name),
                what.Body == null ? new Thing("/" + what.Partnership!.Slug, what.Partnership!.Name)
                    : found.Body(what.Body!.Slug, what.Body!.Name, ours.Any(o => o == what.BodyId), what.Body!.Partnership.Slug),
                what.ToBody != null ? found.Body(what.ToBody!.Slug, what.ToBody!.Name, ours.Any(o => o == what.ToBodyId), what.ToBody!.Partnership.Slug)
                    : what.ToPartnership != null ? new Thing("/" + what.ToPartnership!.Slug, what.ToPartnership!.Name)
                    : found.Organisation(what.ToOrganisation!.Slug, what.ToOrganisation!.Name, listed.Any(l => l == what.ToOrganisationId)),
                what.ToOthers ?? what.ToPost!.Title,
                found.Organisation(what.ToOrganisation!.PartOf!.Slug, what.ToOrganisation!.PartOf!.Name, listed.Any(l => l == what.ToOrganisation!.PartOfId)),
                host == null ? null : found.Organisation(host.Slug, host.Name, listed.Any(l => l == host.Id)),
                place == null ? null : new Thing(seen.Any(a => a == place.Id) ? "/places/" + place.Code : null, place.Name))).ToListAsync());
    }
}
