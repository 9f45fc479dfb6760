using Commonweal.Bodies;
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
        .WithDescription("All of a partnership as at a day: its organisations, its boards and groups, posts and areas, as Popolo asks. Each id is the address of a page.");

    private static async Task<PopoloDocument> AnswerAsync([AsParameters] AskedOf asked, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var kinds = await KindsShown.OfAsync(db, found.Id);
        var nest = await Nest.OfAsync(db, found.Id, found.On, kinds, []);
        var organisations = await OrganisationsAsync(db, found);
        return new PopoloDocument(
            [],
            [Partnership(found, kinds), .. nest.Bodies.Values.Select(b => Body(b, found, nest, kinds)), .. organisations],
            await PostsAsync(db, found),
            [],
            await AreasAsync(db, found));
    }

    private static PopoloOrganization Partnership(AskedOf.Found found, KindsShown kinds) => new(
        $"/{found.Slug}", found.Name, kinds[found.TierId]?.Name, ParentId: null, AreaId: null,
        Dates.Stated(found.Lifetime.From), Dates.Stated(found.Lifetime.Until));

    // What stands within no other stands within the partnership, unless it is only linked with it.
    private static PopoloOrganization Body(BodyRow body, AskedOf.Found found, Nest nest, KindsShown kinds) => new(
        found.AddressOf(body.Slug), body.Name, kinds[body.KindId]?.Name,
        found.WhatIsAround(body.Id, nest)?.Address ?? (body.IsStandAlone is true ? null : $"/{found.Slug}"), AreaId: null,
        Dates.Stated(body.Lifetime.From), Dates.Stated(body.Lifetime.Until));

    private static Task<List<PopoloOrganization>> OrganisationsAsync(CommonwealDb db, AskedOf.Found found) => (
        from listing in db.Listings
        where listing.PartnershipId == found.Id
        join organisation in db.Organisations().InForce(found.On) on listing.ThingId equals organisation.Id
        join kind in db.Kinds() on organisation.SectorId equals kind.Id into kinds
        from sector in kinds.DefaultIfEmpty()
        join place in db.Areas() on organisation.AreaId equals place.Id into places
        from area in places.DefaultIfEmpty()
        orderby organisation.Slug
        select new PopoloOrganization(
            "/" + found.Slug + "/organisations/" + organisation.Slug,
            organisation.Name,
            sector == null ? null : sector.Name,
            organisation.PartOf == null ? null : "/" + found.Slug + "/organisations/" + organisation.PartOf!.Slug,
            area == null ? null : "/places/" + area.Code,
            Dates.Stated(organisation.Lifetime.From),
            Dates.Stated(organisation.Lifetime.Until))).ToListAsync();

    private static Task<List<PopoloPost>> PostsAsync(CommonwealDb db, AskedOf.Found found) => (
        from listing in db.Listings
        where listing.PartnershipId == found.Id
        join post in db.Posts().InForce(found.On) on listing.ThingId equals post.Id
        join its in db.Organisations() on post.OrganisationId equals its.Id into organisations
        from organisation in organisations.DefaultIfEmpty()
        orderby post.Slug
        select new PopoloPost(
            "/" + found.Slug + "/posts/" + post.Slug,
            post.Title,
            organisation == null ? null : "/" + found.Slug + "/organisations/" + organisation!.Slug,
            Dates.Stated(post.Lifetime.From),
            Dates.Stated(post.Lifetime.Until))).ToListAsync();

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
}
