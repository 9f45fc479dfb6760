using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Places.Boundaries;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Places;

/// <summary>Do the boundaries match? The area in which each organisation works, held against that of the partnership (CHO-Q14).</summary>
[Public]
public sealed class BoundariesModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : PartnershipPage(db, clock, words)
{
    // A row of the table takes more room on the page than a line of a list.
    private const int Size = 50;

    private readonly IStringLocalizer<Words> _words = words;
    private Matching _matching = null!;

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging { get; private set; } = null!;

    /// <summary>The areas that the partnership is for.</summary>
    public IReadOnlyList<Place> Ours { get; private set; } = [];

    /// <summary>The organisations on this page that work in a stated area.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>How many organisations there are of which no area is stated.</summary>
    public int Unstated { get; private set; }

    /// <summary>What is to become of the areas after the day of which the page speaks.</summary>
    public IReadOnlyList<Pending> Changes { get; private set; } = [];

    public MapDrawing Map { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        var gazetteer = await Gazetteer.OnAsync(Db, Db.Partnerships().Select(p => p.Id), AsAt.On);
        Ours = await (
            from covered in Db.PartnershipAreas().InForce(AsAt.On)
            where covered.PartnershipId == Partnership.Id
            join area in Db.Areas() on covered.AreaId equals area.Id
            orderby area.Name, area.Code
            select new Place(area.Id, area.Code, area.Name)).ToListAsync();
        var organisations = await OrganisationsAsync();
        var stated = organisations.Where(o => o.Area is not null).ToList();
        (Paging, Unstated) = (new Paging(PageAsked, stated.Count, Size), organisations.Count - stated.Count);

        var shown = Paging.Shown(stated).ToList();
        var areas = Ours.Concat(shown.Select(o => o.Area!)).Select(a => a.Id).Distinct().ToList();
        _matching = new Matching(gazetteer, await Db.ShapesAsync([.. areas.SelectMany(gazetteer.KnownBy).Distinct()]));
        Changes = await ChangesAsync(areas);
        Map = new BoundaryMap(_matching, _words).Of(Partnership.Name, Ours, [.. shown.Select(o => o.Area!).DistinctBy(a => a.Id)]);
        Rows = [.. shown.Select(o => o with { Match = Ours.Count == 0 ? null : _matching.Compare([.. Ours.Select(a => a.Id)], o.Area!.Id) })];
    }

    /// <summary>The letter of an area on the map; none where it is not drawn.</summary>
    public string? LetterOf(Place area) => Map.Places.FirstOrDefault(p => p.Name == BoundaryMap.NameOf(area))?.Letter;

    private Task<List<Row>> OrganisationsAsync() => (
        from organisation in Db.Organisations().ListedBy(Db, Partnership.Id).InForce(AsAt.On)
        join place in Db.Areas() on organisation.AreaId equals place.Id into places
        from area in places.DefaultIfEmpty()
        orderby organisation.Name, organisation.Slug
        select new Row(organisation.Slug, organisation.Name, area == null ? null : new Place(area.Id, area.Code, area.Name), organisation.Citation)).ToListAsync();

    private Task<List<Pending>> ChangesAsync(List<Guid> areas) => (
        from succession in Db.AreaSuccessions()
        where areas.Contains(succession.BeforeId) && succession.OnEarliest > AsAt.On
            && Db.Listings.Any(l => l.ThingId == succession.Id && (l.PartnershipId == Owner.Installation || l.PartnershipId == Partnership.Id))
        orderby succession.OnEarliest, succession.Before.Name, succession.After.Name
        select new Pending(
            new Place(succession.BeforeId, succession.Before.Code, succession.Before.Name),
            new Place(succession.AfterId, succession.After.Code, succession.After.Name),
            ImpreciseDate.Between(succession.OnEarliest, succession.OnLatest)!.Value,
            succession.Citation)).ToListAsync();

    /// <summary>An area.</summary>
    public sealed record Place(Guid Id, string Code, string Name);

    /// <summary>An organisation, where it works, and how that matches.</summary>
    public sealed record Row(string Slug, string Name, Place? Area, Citation Citation)
    {
        public BoundaryMatch? Match { get; init; }
    }

    /// <summary>That one area is to come after another.</summary>
    public sealed record Pending(Place Before, Place After, ImpreciseDate On, Citation Citation);
}
