using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Web.OpenData;

/// <summary>The organisations that a partnership has to do with.</summary>
internal static class ListOrganisations
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/{p}/organisations", AnswerAsync)
        .WithName("ListOrganisations").WithSummary("The organisations that a partnership has to do with")
        .WithDescription("The organisations that the partnership's registers list and that existed on the day, by name, 100 a page.");

    private static async Task<Paged<OrganisationListed>> AnswerAsync([AsParameters] AskedOf asked, [AsParameters] AskedPage page, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var listed = db.Listings.Where(l => l.PartnershipId == found.Id).Select(l => l.ThingId);
        var seen = db.Areas().ListedByAny(db, db.Partnerships().Select(p => p.Id)).Select(a => a.Id);
        return await page.OfAsync(
            from listing in db.Listings
            where listing.PartnershipId == found.Id
            join organisation in db.Organisations().InForce(found.On) on listing.ThingId equals organisation.Id
            join kind in db.Kinds() on organisation.SectorId equals kind.Id into kinds
            from sector in kinds.DefaultIfEmpty()
            join place in db.Areas() on organisation.AreaId equals place.Id into places
            from area in places.DefaultIfEmpty()
            orderby organisation.Name, organisation.Slug
            select new OrganisationListed(
                "/" + found.Slug + "/organisations/" + organisation.Slug,
                organisation.Name,
                sector == null ? null : new KindNamed(sector.Slug, sector.Name),
                found.Organisation(organisation.PartOf!.Slug, organisation.PartOf!.Name, listed.Any(l => l == organisation.PartOfId)),
                area == null ? null : new Thing(seen.Any(a => a == area.Id) ? "/places/" + area.Code : null, area.Name),
                Dates.Of(organisation.Lifetime, found.On),
                organisation.Citation));
    }
}
