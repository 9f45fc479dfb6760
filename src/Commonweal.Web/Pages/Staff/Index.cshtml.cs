using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff;

/// <summary>Where somebody who signed in arrives: what is theirs.</summary>
[Needs(Permission.ComeIn, Somewhere = true)]
public sealed class IndexModel(CommonwealDb db) : PageModel
{
    private const int Most = 100;

    public IReadOnlyList<Row> Partnerships { get; private set; } = [];

    public IReadOnlyList<Row> Bodies { get; private set; } = [];

    public IReadOnlyList<Row> Organisations { get; private set; } = [];

    public IReadOnlyList<Row> Seats { get; private set; } = [];

    public bool MayFound { get; private set; }

    public async Task OnGetAsync()
    {
        var visitor = (await HttpContext.VisitorAsync())!;
        var all = visitor.MayEverywhere(BodiesModule.ReadBodies);
        MayFound = visitor.MayEverywhere(BodiesModule.Found);
        var (partnerships, bodies, organisations, seats) = (Ids(visitor, g => g.Role.Reach() is Reach.Partnership ? g.PartnershipId : null), Ids(visitor, g => g.Role.Reach() is Reach.Body ? g.BodyId : null), Ids(visitor, g => g.OrganisationId), Ids(visitor, g => g.SeatId));
        var shown = await db.Partnerships().Where(p => all || partnerships.Contains(p.Id)).OrderBy(p => p.Name).ThenBy(p => p.Slug).Take(Most).Select(p => new { p.Id, p.Name, p.Slug }).ToListAsync();
        Partnerships = shown.ConvertAll(p => new Row(p.Name, $"/staff/{p.Slug}{(visitor.May(BodiesModule.ReadBodies, new Scope(p.Id)) ? "" : "/record")}", null));
        Bodies = await db.Bodies().Where(b => bodies.Contains(b.Id)).OrderBy(b => b.Name).ThenBy(b => b.Slug).Take(Most)
            .Select(b => new Row(b.Name, $"/staff/{b.Partnership.Slug}/bodies/{b.Slug}", b.Partnership.Name)).ToListAsync();
        Organisations = await db.Organisations().Where(o => organisations.Contains(o.Id)).OrderBy(o => o.Name).Take(Most)
            .Select(o => new Row(o.Name, $"/staff/organisations/{o.Slug}/ours", null)).ToListAsync();
        Seats = await db.Seats().Where(s => seats.Contains(s.Id)).OrderBy(s => s.Body.Name).ThenBy(s => s.Name).Take(Most)
            .Select(s => new Row(s.Name, $"/{s.Body.Partnership.Slug}/bodies/{s.Body.Slug}", s.Body.Name)).ToListAsync();
    }

    private static List<Guid> Ids(Visitor visitor, Func<Grant, Guid?> of) => [.. visitor.Grants.Select(of).OfType<Guid>()];

    public sealed record Row(string Name, string Address, string? In);
}
