using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>The boards and groups of a partnership as those see it who keep it, drafts too: where seats are vacant, first.</summary>
[Needs(BodiesModule.ReadBodies)]
public sealed class PartnershipModel(CommonwealDb db, TimeProvider clock) : PageModel
{
    private const int Size = 50;

    [FromRoute]
    public string P { get; set; } = "";

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public IReadOnlyList<Row> Bodies { get; private set; } = [];

    public bool MayInvite { get; private set; }

    public bool MayAppoint { get; private set; }

    public bool MayShape { get; private set; }

    public bool MayUpload { get; private set; }

    public bool MayAsk { get; private set; }

    public bool MayReadTheRecord { get; private set; }

    public async Task OnGetAsync()
    {
        var partnership = await db.Partnerships().Where(p => p.Slug == P).Select(p => new { p.Id, p.Name }).SingleAsync();
        var (visitor, here) = ((await HttpContext.VisitorAsync())!, new Scope(partnership.Id));
        (Name, MayInvite, MayReadTheRecord) = (partnership.Name, visitor.May(Permission.ManageAccounts, here), visitor.May(Permission.ReadTheRecord, here));
        (MayAppoint, MayShape, MayUpload) = (visitor.May(BodiesModule.Appoint, here), visitor.May(BodiesModule.Shape, here), visitor.May(BodiesModule.Upload, here));
        MayAsk = visitor.May(BodiesModule.Ask, here);
        var today = clock.Today();
        var bodies = db.Bodies().Where(b => b.PartnershipId == partnership.Id).WhenKnown().InForce(today);
        Paging = new Paging(PageAsked, await bodies.CountAsync(), Size);
        var open = db.Terms().InForce(today).Where(t => t.IsVacant);
        Bodies = await Paging.Shown(bodies
            .OrderByDescending(b => open.Count(t => t.Seat.BodyId == b.Id)).ThenBy(b => b.Name).ThenBy(b => b.Slug))
            .Select(b => new Row(
                b.Slug, b.Name, b.IsPublished, b.Seats.Count,
                open.Count(t => t.Seat.BodyId == b.Id && !t.AwaitsNomination), open.Count(t => t.Seat.BodyId == b.Id && t.AwaitsNomination))).ToListAsync();
    }

    public sealed record Row(string Slug, string Name, bool IsPublished, int Seats, int Vacant, int Awaiting);
}
