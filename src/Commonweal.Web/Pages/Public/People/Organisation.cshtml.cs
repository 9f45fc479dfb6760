using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
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

namespace Commonweal.Web.Pages.Public.People;

/// <summary>One organisation that a partnership lists: what it is, what came before and after it, its posts, the seats that it holds, and what it runs.</summary>
[Public]
public sealed class OrganisationModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    // A seat takes more room on the page than a line of a list.
    private const int SeatsOnAPage = 50;

    /// <summary>The organisation's slug.</summary>
    [FromRoute]
    public string O { get; set; } = "";

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public OrganisationShown Organisation { get; private set; } = null!;

    public IReadOnlyList<PostShown> Posts { get; private set; } = [];

    /// <summary>Its seats on boards and groups of this partnership, by the names of these.</summary>
    public IReadOnlyList<SeatOnADay> Seats { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    /// <summary>The boards and groups that it runs.</summary>
    public IReadOnlyList<Run> Runs { get; private set; } = [];

    /// <summary>Others of nearly the same name.</summary>
    public IReadOnlyList<OtherOrganisation> Alike { get; private set; } = [];

    private IQueryable<Organisation> Listed => Db.Organisations().ListedBy(Db, Partnership.Id);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await OrganisationShown.FindAsync(Db, Listed, Partnership.Id, O) is not { } organisation)
        {
            var now = await Listed.NowCalledAsync(Db, O.ToLowerInvariant()) ?? throw new NotThereException();
            return MovedTo($"/{P}/organisations/{now}");
        }

        Organisation = organisation;
        Posts = await PostShown.OfAsync(Db, Partnership.Id, organisation.Id, AsAt.On);
        var seats = await SeatsAsync();
        Paging = new Paging(PageAsked, seats.Count, SeatsOnAPage);
        Seats = [.. Paging.Shown(seats)];
        Runs = await RunsAsync();
        Alike = await AlikeAsync();
        return Page();
    }

    private async Task<List<SeatOnADay>> SeatsAsync()
    {
        var bodies = Db.Bodies().Of(Partnership.Id, AsAt.On);
        var sitting = await Db.SittingAsync(Db.Seats().Where(s => s.OrganisationId == Organisation.Id && bodies.Any(b => b.Id == s.BodyId)), AsAt.On);
        return [.. sitting.Seats.OrderBy(s => s.Seat.BodyName).ThenBy(s => s.Seat.BodySlug)];
    }

    private Task<List<Run>> RunsAsync() => (
        from secretariat in Db.Secretariats().InForce(AsAt.On)
        where secretariat.ToOrganisationId == Organisation.Id
        join body in Db.Bodies().Of(Partnership.Id, AsAt.On) on secretariat.BodyId equals body.Id
        orderby body.Name
        select new Run(body.Slug, body.Name, secretariat.Citation)).ToListAsync();

    private async Task<List<OtherOrganisation>> AlikeAsync()
    {
        var others = await (
            from other in Listed
            where other.Id != Organisation.Id
            join place in Db.Areas() on other.AreaId equals place.Id into places
            from area in places.DefaultIfEmpty()
            orderby other.Name, other.Slug
            select new { other.Slug, other.Name, PartOf = other.PartOf == null ? null : other.PartOf.Name, Area = area == null ? null : area.Name }).ToListAsync();
        return [.. others.Where(o => NearlyTheSame.Are(o.Name, Organisation.Name))
            .Select(o => new OtherOrganisation(o.Slug, o.Name) { Apart = string.Join(" · ", new[] { o.PartOf, o.Area }.OfType<string>()) })];
    }

    public sealed record Run(string Slug, string Name, Citation Citation);
}
