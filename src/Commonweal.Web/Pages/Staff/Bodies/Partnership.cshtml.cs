using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Governance;
using Commonweal.People;
using Commonweal.Performance;
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

    /// <summary>What can be done here, by what it is about: only what is theirs to do.</summary>
    public IReadOnlyList<(string About, IReadOnlyList<(string To, string Words)> Ways)> Ways { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var partnership = await db.Partnerships().Where(p => p.Slug == P).Select(p => new { p.Id, p.Name }).SingleAsync();
        var (visitor, here) = ((await HttpContext.VisitorAsync())!, new Scope(partnership.Id));
        (Name, Ways) = (partnership.Name, WaysOf(permission => visitor.May(permission, here)));
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

    private List<(string About, IReadOnlyList<(string To, string Words)> Ways)> WaysOf(Func<string, bool> may)
    {
        (string About, (string? Needs, string To, string Words)[] Ways)[] all =
        [
            ("Who sits where", [
                (BodiesModule.Appoint, $"~/staff/work?p={P}", "What waits here"),
                (BodiesModule.Appoint, $"~/staff/{P}/who-sits-where", "Who sits where"),
                (BodiesModule.Ask, $"~/staff/{P}/still-right", "Still right? Ask every partner"),
                (BodiesModule.Ask, $"~/staff/{P}/contributions", "What partners said"),
                (PeopleModule.KeepAddresses, $"~/staff/{P}/addresses", "Copy addresses"),
            ]),
            ("Boards and groups", [
                (BodiesModule.Shape, $"~/staff/{P}/form", "Form a board or group"),
                (BodiesModule.Shape, $"~/staff/{P}/proposals", "Proposals"),
                (GovernanceModule.AcceptFindings, $"~/staff/{P}/findings", "Findings of the governance check"),
                (BodiesModule.Shape, $"~/staff/{P}/publish", "What the public sees"),
                (null, $"~/{P}", "As the public sees it"),
            ]),
            ("Figures", [
                (PerformanceModule.HandIn, $"~/staff/{P}/figures", "Figures due, and hand them in"),
                (Permission.ReadRegisters, $"~/staff/{P}/registers/targets", "Targets"),
                (Permission.KeepRegisters, $"~/staff/{P}/on-course", "When a target is on course"),
            ]),
            ("All that is stated", [
                (BodiesModule.Upload, $"~/staff/{P}/upload", "Upload your membership workbook"),
                (BodiesModule.Upload, $"~/staff/{P}/workbooks", "Registers in Excel"),
                (Permission.ReadRegisters, $"~/staff/{P}/registers", "Registers, row by row"),
                (Permission.ReadTheRecord, $"~/staff/{P}/record", "What was changed, by whom and when"),
            ]),
            ("Who may come in", [
                (Permission.ManageAccounts, $"~/staff/accounts/invite?role=PartnershipManager&p={P}", "Invite a partnership manager"),
                (Permission.ManageAccounts, $"~/staff/accounts/invite?role=ScrutinyOfficer&p={P}", "Invite a scrutiny officer"),
            ]),
        ];
        return [.. all.Select(a => (a.About, Ways: (IReadOnlyList<(string, string)>)[.. a.Ways.Where(w => w.Needs is null || may(w.Needs)).Select(w => (w.To, w.Words))])).Where(a => a.Ways.Count > 0)];
    }

    public sealed record Row(string Slug, string Name, bool IsPublished, int Seats, int Vacant, int Awaiting);
}
