using System.Globalization;
using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Waiting;
using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Performance;
using Commonweal.Performance.Returns;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>What waits for whoever looks after seats: the most urgent first, over all the boards and groups that are theirs.</summary>
[Needs(BodiesModule.Appoint, Somewhere = true)]
public sealed class WorkModel(CommonwealDb db, TimeProvider clock, KeptChecks checks, StampReader stamps) : PageModel
{
    private const int Size = 50;
    private const int Usual = 3;

    /// <summary>How many partnerships there are to choose from at the most; of others, their own page leads to what waits there.</summary>
    public const int MostPartnerships = 200;

    /// <summary>What is meant by soon, in months.</summary>
    public static readonly IReadOnlyList<int> Choices = [1, 3, 6, 12];

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    /// <summary>The partnership whose work it is; whoever has them all chooses one.</summary>
    [FromQuery(Name = "p")]
    public string? P { get; set; }

    /// <summary>Only what waits in this way.</summary>
    [FromQuery(Name = "what")]
    public string? What { get; set; }

    /// <summary>Within how many months a term ends that ends soon.</summary>
    [FromQuery(Name = "months")]
    public string? MonthsAsked { get; set; }

    public int Months => int.TryParse(MonthsAsked, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && Choices.Contains(months) ? months : Usual;

    /// <summary>Which partnerships there are to choose from.</summary>
    public IReadOnlyList<Partner> Partnerships { get; private set; } = [];

    /// <summary>Whether one must be chosen first.</summary>
    public bool MustChoose { get; private set; }

    public IReadOnlyDictionary<WhatWaits, int> Counts { get; private set; } = new Dictionary<WhatWaits, int>();

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<WaitingSeat> Seats { get; private set; } = [];

    /// <summary>Terms of reference that are to be looked at again, the most overdue first.</summary>
    public IReadOnlyList<DueTerms> Terms { get; private set; } = [];

    /// <summary>Boards and groups that the public does not see yet.</summary>
    public IReadOnlyList<Draft> Drafts { get; private set; } = [];

    /// <summary>What partners said and nobody decided yet, where it is theirs to decide.</summary>
    public IReadOnlyList<Partner> Contributions => [.. Partnerships.Where(p => p.Said > 0 && (string.IsNullOrEmpty(P) || p.Slug == P))];

    /// <summary>How many findings of the governance check fall short and are not accepted, where one partnership is in view and they are theirs to answer.</summary>
    public int Findings { get; private set; }

    /// <summary>How many figures are due and late, where one partnership is in view and they are theirs to hand in.</summary>
    public DueCount Figures { get; private set; } = new(0, 0);

    /// <summary>The one partnership that is in view; none where there are several.</summary>
    public Partner? One => Partnerships is [var only] ? only : Partnerships.FirstOrDefault(p => p.Slug == P);

    /// <summary>Whether anything waits at all.</summary>
    public bool IsNothing => Seats.Count + Terms.Count + Drafts.Count + Contributions.Count + Findings + Figures.Due + Figures.Late == 0;

    private Dictionary<Guid, Partner> PartnershipOf { get; set; } = [];

    public Partner In(WaitingSeat seat) => PartnershipOf[seat.Seat.Seat.BodyId];

    public Partner In(DueTerms terms) => PartnershipOf[terms.BodyId];

    public async Task OnGetAsync()
    {
        var visitor = (await HttpContext.VisitorAsync())!;
        var grants = visitor.GrantsOf(BodiesModule.Appoint).ToList();
        var everywhere = visitor.MayEverywhere(BodiesModule.Appoint);
        List<Guid> whole = [.. grants.Where(g => g.Role.Reach() is Reach.Partnership).Select(g => g.PartnershipId!.Value)], single = [.. grants.Select(g => g.BodyId).OfType<Guid>()];
        var mine = db.Bodies().Where(b => everywhere || whole.Contains(b.PartnershipId) || single.Contains(b.Id));
        var partnerships = db.Partnerships().Where(p => everywhere || whole.Contains(p.Id) || mine.Any(b => b.PartnershipId == p.Id));
        var decides = visitor.MayEverywhere(BodiesModule.Approve);
        List<Guid> theirs = [.. visitor.GrantsOf(BodiesModule.Approve).Select(g => g.PartnershipId).OfType<Guid>()];
        var said = db.Contributions().Waiting().Where(c => decides || theirs.Contains(c.PartnershipId));
        Partnerships = await partnerships.OrderBy(p => p.Name).ThenBy(p => p.Slug).Take(MostPartnerships).Select(p => new Partner(p.Id, p.Slug, p.Name, said.Count(c => c.PartnershipId == p.Id)) { DescribedOn = p.DescribedOn }).ToListAsync();
        if (!string.IsNullOrEmpty(P) && Partnerships.All(p => p.Slug != P) && (Partnerships.Count < MostPartnerships || !await partnerships.AnyAsync(p => p.Slug == P)))
        {
            throw new NotThereException();
        }

        MustChoose = everywhere && string.IsNullOrEmpty(P) && Partnerships.Count > 1;
        if (!MustChoose)
        {
            await SeeAsync(string.IsNullOrEmpty(P) ? mine : mine.Where(b => b.Partnership.Slug == P));
        }
    }

    private async Task SeeAsync(IQueryable<Body> bodies)
    {
        var today = clock.Today();
        var drafts = bodies.WhenKnown().InForce(today).Where(b => !b.IsPublished).Select(b => b.Id);
        var theirs = await bodies.Select(b => new { b.Id, b.PartnershipId, b.Partnership.Slug, b.Partnership.Name, Body = b.Slug, BodyName = b.Name, IsDraft = drafts.Contains(b.Id) }).ToListAsync();
        PartnershipOf = theirs.ToDictionary(b => b.Id, b => new Partner(b.PartnershipId, b.Slug, b.Name, 0));
        var seats = (await db.SittingAsync(bodies, today)).Seats;
        var waiting = WaitingSeat.Among(seats, today.AddMonths(Months));
        Counts = waiting.CountBy(w => w.What).ToDictionary();
        var shown = Enum.TryParse<WhatWaits>(What, out var what) ? [.. waiting.Where(w => w.What == what)] : waiting;
        Paging = new Paging(PageAsked, shown.Count, Size);
        Seats = [.. Paging.Shown(shown)];
        if (string.IsNullOrEmpty(What) && Paging.Page == 1)
        {
            Drafts = [.. theirs.Where(b => b.IsDraft).OrderBy(b => b.BodyName, StringComparer.CurrentCulture).ThenBy(b => b.Body, StringComparer.Ordinal).Take(Size).Select(b => new Draft(b.Slug, b.Body, b.BodyName))];
            Terms = [.. (await db.TermsDueAsync(bodies, today, today.AddMonths(Months))).Take(Size)];
            await SeeFindingsAsync();
            await SeeFiguresAsync(today);
        }
    }

    // The check looks at a partnership as a whole, and so they are for whoever keeps the whole.
    private async Task SeeFindingsAsync()
    {
        if (One is { } one && (await HttpContext.VisitorAsync())!.May(GovernanceModule.AcceptFindings, new Scope(one.Id)))
        {
            var check = await checks.WithDraftsAsync(stamps, db, one.Slug, one.DescribedOn?.Latest ?? clock.Today(), HttpContext.RequestAborted);
            Findings = check.Findings.Count(f => f.Verdict is Verdict.FallsShort && (f.Body is null || PartnershipOf.ContainsKey(f.Body.Id)));
        }
    }

    private async Task SeeFiguresAsync(DateOnly today)
    {
        if (One is { } one && (await HttpContext.VisitorAsync())!.May(PerformanceModule.HandIn, new Scope(one.Id)))
        {
            Figures = await DueCount.OfAsync(db, one.Id, today, HttpContext.RequestAborted);
        }
    }

    /// <summary>A partnership, with how much partners said that waits to be decided by whoever looks.</summary>
    public sealed record Partner(Guid Id, string Slug, string Name, int Said)
    {
        /// <summary>The time of which a paper speaks; none of a living partnership.</summary>
        public ImpreciseDate? DescribedOn { get; init; }
    }

    /// <summary>A board or group that the public does not see.</summary>
    public sealed record Draft(string Partnership, string Slug, string Name);
}
