using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Places;

/// <summary>One place: where it lies, what lies within it, what came before and after it, and who works there. Only a place that a published partnership lists is there.</summary>
[Public]
public sealed class PlaceModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : DatedPage(clock, words)
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public PlaceShown Place { get; private set; } = null!;

    /// <summary>Leads through what lies within it and who works there alike.</summary>
    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<PlaceShown.Other> Inside { get; private set; } = [];

    public IReadOnlyList<Works> WhoWorksThere { get; private set; } = [];

    public IReadOnlyList<For> Partnerships { get; private set; } = [];

    private IQueryable<Guid> Published => db.Partnerships().Select(p => p.Id);

    private IQueryable<Area> Seen => db.Areas().ListedByAny(db, Published);

    protected override async Task<IActionResult?> FindOrLeadOnAsync()
    {
        if (await PlaceShown.FindAsync(db, Seen, Code) is not { } place)
        {
            return await WhereItStandsAsync();
        }

        Place = place;
        return null;
    }

    public async Task OnGetAsync()
    {
        var inside = await Seen.InForce(AsAt.On).Where(a => a.WithinId == Place.Id).OrderBy(a => a.Name).ThenBy(a => a.Code)
            .Select(a => new PlaceShown.Other(a.Code, a.Name)).ToListAsync();
        var works = await WorksAsync();
        Paging = new Paging(PageAsked, Math.Max(inside.Count, works.Count));
        (Inside, WhoWorksThere) = ([.. Paging.Shown(inside)], [.. Paging.Shown(works)]);
        Partnerships = await (
            from covered in db.PartnershipAreas().InForce(AsAt.On)
            where covered.AreaId == Place.Id
            join partnership in db.Partnerships() on covered.PartnershipId equals partnership.Id
            orderby partnership.Name
            select new For(partnership.Slug, partnership.Name, covered.Citation)).ToListAsync();
    }

    // Others know it by another code, and somebody whom the public may read said so.
    private async Task<IActionResult> WhereItStandsAsync()
    {
        var capitals = Code.ToUpperInvariant();
        var code = await (
            from further in db.AreaCodes().ListedByAny(db, Published)
            where further.Code == Code || further.Code == capitals
            join area in Seen on further.AreaId equals area.Id
            select area.Code).FirstOrDefaultAsync() ?? throw new NotThereException();
        return LocalRedirectPermanent(Request.PathBase.Add(new PathString($"/places/{code}")).ToUriComponent() + Request.QueryString.ToUriComponent());
    }

    // Each by way of one partnership that lists it, and that the public may see.
    private Task<List<Works>> WorksAsync() => (
        from organisation in db.Organisations().InForce(AsAt.On)
        where organisation.AreaId == Place.Id
        let partnership = db.Partnerships()
            .Where(p => db.Listings.Any(l => l.PartnershipId == p.Id && l.ThingId == organisation.Id))
            .OrderBy(p => p.Slug).Select(p => p.Slug).FirstOrDefault()
        where partnership != null
        orderby organisation.Name, organisation.Slug
        select new Works(partnership, organisation.Slug, organisation.Name)).ToListAsync();

    /// <summary>An organisation that works there.</summary>
    public sealed record Works(string Partnership, string Slug, string Name);

    /// <summary>A partnership for the place.</summary>
    public sealed record For(string Slug, string Name, Citation Citation);
}
