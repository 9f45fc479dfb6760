using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Web.Pages.Public.Bodies;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData.Popolo;

/// <summary>One partnership as Popolo asks (popoloproject.com): what stands within what, and who holds what in it.</summary>
internal static class ShowPopolo
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/{p}/popolo.json", AnswerAsync)
        .WithName("ShowPopolo").WithSummary("One partnership in the shape of Popolo")
        .WithDescription(
            "All of a partnership as at a day, as Popolo asks: its organisations, its boards and groups, who sits on them, posts and areas. Each id is the address " +
            "of a page, except those of people and posts, which are ids only. A person is there only where the name is published. x_deputies is no part of Popolo.");

    private static async Task<PopoloDocument> AnswerAsync([AsParameters] AskedOf asked, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var bodies = db.Bodies().Of(found.Id, found.On);
        var kinds = await KindsShown.OfAsync(db, found.Id);
        var nest = await Nest.OfAsync(db, found.Id, found.On, kinds, []);
        var sitting = await db.SittingAsync(bodies, found.On);
        var posts = await PostRead.OfAsync(db, found, bodies);
        var named = Members.Named(sitting, posts);
        var names = db.PersonNames().InForce(found.On).LatestFirst(found.On);
        var people = await db.People().Where(p => EF.Parameter(named).Contains(p.Id)).OrderBy(p => p.Slug).Select(p => new { p.Id, p.Slug, Name = names.Where(n => n.PersonId == p.Id).Select(n => n.Name).FirstOrDefault() ?? p.Name }).ToListAsync();
        var organisations = await OrganisationsAsync(db, found, bodies);
        var places = await PlacesAsync(db, found, bodies);
        var ids = people.Select(p => (p.Id, Address: $"/{found.Slug}/people/{p.Slug}"))
            .Concat(organisations.Select(o => (o.Id, Address: o.Shown.Id))).Concat(places).ToDictionary(x => x.Id, x => x.Address);
        var members = new Members(found, nest, kinds, sitting, posts) { Ids = ids };
        return new PopoloDocument(
            [.. people.Select(p => new PopoloPerson(ids[p.Id], p.Name))],
            [Partnership(found, kinds), .. nest.Bodies.Values.Select(b => Body(b, found, nest, kinds, ids.GetValueOrDefault(b.Id))), .. organisations.Select(o => o.Shown)],
            [.. posts.Select(p => Post(p, found, p.OrganisationId is { } its ? ids.GetValueOrDefault(its) : null))],
            [.. members.OnSeats(), .. members.InPosts()],
            await AreasAsync(db, found));
    }

    private static PopoloOrganization Partnership(AskedOf.Found found, KindsShown kinds) => new(
        $"/{found.Slug}", found.Name, kinds[found.TierId]?.Name, found.IsIllustrative ? "Illustrative: it is made up, its people and organisations too" : null, ParentId: null, AreaId: null,
        Dates.Stated(found.Lifetime.From), Dates.Stated(found.Lifetime.Until));

    // What stands within no other stands within the partnership, unless it is only linked with it.
    private static PopoloOrganization Body(BodyRow body, AskedOf.Found found, Nest nest, KindsShown kinds, string? place) => new(
        found.AddressOf(body.Slug), body.Name, kinds[body.KindId]?.Name, Abstract: null,
        found.WhatIsAround(body.Id, nest)?.Address ?? (body.IsStandAlone is true ? null : $"/{found.Slug}"), place,
        Dates.Stated(body.Lifetime.From), Dates.Stated(body.Lifetime.Until));

    private static PopoloPost Post(PostRead post, AskedOf.Found found, string? organisation) => new(
        $"/{found.Slug}/posts/{post.Slug}", post.Title, organisation, Dates.Stated(post.Lifetime.From), Dates.Stated(post.Lifetime.Until));

    // Those that the partnership lists, and those that have a seat.
    private static Task<List<Organised>> OrganisationsAsync(CommonwealDb db, AskedOf.Found found, IQueryable<Body> bodies)
    {
        var listed = db.Listings.Where(l => l.PartnershipId == found.Id).Select(l => l.ThingId);
        var inForce = db.Organisations().InForce(found.On);
        return (
            from organisation in db.Organisations()
            where (listed.Any(l => l == organisation.Id) && inForce.Any(o => o.Id == organisation.Id))
                || db.Seats().Any(s => s.OrganisationId == organisation.Id && bodies.Any(b => b.Id == s.BodyId))
            join kind in db.Kinds() on organisation.SectorId equals kind.Id into kinds
            from sector in kinds.DefaultIfEmpty()
            join place in db.Areas() on organisation.AreaId equals place.Id into places
            from area in places.DefaultIfEmpty()
            orderby organisation.Slug
            select new Organised(organisation.Id, new PopoloOrganization(
                "/" + found.Slug + "/organisations/" + organisation.Slug,
                organisation.Name,
                sector == null ? null : sector.Name,
                null,
                organisation.PartOf == null ? null : "/" + found.Slug + "/organisations/" + organisation.PartOf!.Slug,
                area == null ? null : "/places/" + area.Code,
                Dates.Stated(organisation.Lifetime.From),
                Dates.Stated(organisation.Lifetime.Until)))).ToListAsync();
    }

    // A body that is for several places has none that Popolo could name.
    private static async Task<IEnumerable<(Guid Id, string Address)>> PlacesAsync(CommonwealDb db, AskedOf.Found found, IQueryable<Body> bodies)
    {
        var covered = await (
            from place in db.Statements().OfType<BodyArea>().InForce(found.On)
            where bodies.Any(b => b.Id == place.BodyId)
            join area in db.Areas() on place.AreaId equals area.Id
            where db.Listings.Any(l => l.PartnershipId == found.Id && l.ThingId == area.Id)
            select new { place.BodyId, area.Code }).ToListAsync();
        return covered.GroupBy(c => c.BodyId!.Value).Where(c => c.Count() == 1).Select(c => (c.Key, $"/places/{c.Single().Code}"));
    }

    private static Task<List<PopoloArea>> AreasAsync(CommonwealDb db, AskedOf.Found found) => (
        from listing in db.Listings
        where listing.PartnershipId == found.Id
        join area in db.Areas().InForce(found.On) on listing.ThingId equals area.Id
        join its in db.Kinds() on area.KindId equals its.Id into kinds
        from kind in kinds.DefaultIfEmpty()
        orderby area.Code
        select new PopoloArea(
            "/places/" + area.Code,
            area.Name,
            area.Code,
            kind == null ? null : kind.Name,
            area.Within == null ? null : "/places/" + area.Within.Code)).ToListAsync();

    private sealed record Organised(Guid Id, PopoloOrganization Shown);
}
