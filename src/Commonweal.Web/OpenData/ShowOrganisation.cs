using System.ComponentModel;
using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>One organisation, and what it has to do with a partnership.</summary>
internal static class ShowOrganisation
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/{p}/organisations/{o}", AnswerAsync)
        .WithName("ShowOrganisation").WithSummary("One organisation")
        .WithDescription("An organisation as at a day: its sector, its posts, and which boards and groups of the partnership it runs and which answer to it.");

    private static async Task<OrganisationShown> AnswerAsync(
        [AsParameters] AskedOf asked, [FromRoute(Name = "o"), Description("The organisation, as it stands in its address")] string o, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var listed = db.Listings.Where(l => l.PartnershipId == found.Id).Select(l => l.ThingId);
        var id = await db.Organisations().Where(x => x.Slug == o && listed.Contains(x.Id)).Select(x => (Guid?)x.Id).FirstOrDefaultAsync(asked.Stopping)
            ?? throw new NotThereException();
        var lines = db.ReportingLines().Where(l => l.ToOrganisationId == id && l.Body!.PartnershipId == found.Id);
        return await ReadAsync(db, found, id, await LineStated.OfAsync(db, lines, found));
    }

    private static Task<OrganisationShown> ReadAsync(CommonwealDb db, AskedOf.Found found, Guid id, List<LineStated> lines) => (
        from organisation in db.Organisations()
        where organisation.Id == id
        join kind in db.Kinds() on organisation.SectorId equals kind.Id into kinds
        from sector in kinds.DefaultIfEmpty()
        join place in db.Areas() on organisation.AreaId equals place.Id into places
        from area in places.DefaultIfEmpty()
        select new OrganisationShown(
            found.AsAt.Stated.ToString(),
            "/" + found.Slug + "/organisations/" + organisation.Slug,
            organisation.Name,
            db.KnownAs.Where(k => k.ThingId == organisation.Id && k.Slug != organisation.Slug).OrderBy(k => k.UntilEarliest).Select(k => k.Name).ToList(),
            organisation.Lifetime.Includes(found.On),
            sector == null ? null : new KindStated(sector.Slug, sector.Name, sector.Plainly, sector.Meaning, sector.Citation),
            found.Organisation(organisation.PartOf!.Slug, organisation.PartOf.Name),
            area == null ? null : new Thing("/places/" + area.Code, area.Name),
            Dates.Of(organisation.Lifetime, found.On),
            db.Posts().InForce(found.On).Where(p => p.OrganisationId == organisation.Id).OrderBy(p => p.Title).ThenBy(p => p.Slug)
                .Select(p => new PostStated(p.Slug, p.Title, Dates.Of(p.Lifetime, found.On), p.Citation)).ToList(),
            db.Secretariats().InForce(found.On).Where(r => r.ToOrganisationId == organisation.Id && r.Body!.PartnershipId == found.Id).OrderBy(r => r.Body!.Name).ThenBy(r => r.Body!.Slug)
                .Select(r => new Runs(new Thing(found.AddressOf(r.Body!.Slug), r.Body.Name), Dates.Of(r.Lifetime, found.On), r.Citation)).ToList(),
            lines,
            organisation.Citation)).AsSingleQuery().FirstAsync();
}
