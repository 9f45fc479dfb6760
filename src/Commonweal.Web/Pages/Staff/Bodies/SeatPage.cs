using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Term = Commonweal.Bodies.Seats.Term;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>A page on which something is done about a seat; it shows who holds it now, and says so when somebody else was first.</summary>
public abstract class SeatPage(CommonwealDb db, TimeProvider clock, RegimeBook book) : ActPage(db, clock, book), IShowsBoth
{
    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public string B { get; set; } = "";

    [FromRoute(Name = "seat")]
    public string SeatSlug { get; set; } = "";

    /// <summary>How often the seat had been saved when the form was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    public Seat Seat { get; private set; } = null!;

    /// <summary>How it stands with the seat today.</summary>
    public SeatOnADay Now { get; private set; } = null!;

    /// <summary>The terms that go on today.</summary>
    public IReadOnlyList<Term> Going => [.. Seat.Terms.Where(t => t.Lifetime.Includes(Today) && !(t.Lifetime.Until?.Latest <= Today))];

    public bool SomebodyWasFirst { get; private set; }

    public override async Task LoadAsync()
    {
        Seat = await Db.Seats().Include(s => s.Body.Partnership).Include(s => s.ChairOf).Include(s => s.Deputies).ThenInclude(d => d.Person)
            .Include(s => s.Terms).ThenInclude(t => t.Person).Include(s => s.Terms).ThenInclude(t => t.Post).AsSingleQuery()
            .SingleAsync(s => s.Slug == SeatSlug && s.Body.Slug == B && s.Body.Partnership.Slug == P);
        if ((await Db.HiddenFromAsync((await HttpContext.VisitorAsync())!, [Seat.ChairOfId])).Count > 0)
        {
            throw new NotThereException();
        }

        Now = (await Db.SittingAsync(Db.Seats().Where(s => s.Id == Seat.Id), Today)).Seats.Single();
        SomebodyWasFirst = HttpMethods.IsPost(Request.Method) && Version != Seat.Version;
        if (SomebodyWasFirst || HttpMethods.IsGet(Request.Method))
        {
            Version = Seat.Version;
            ModelState.Remove(nameof(Version));
        }

        await LoadMoreAsync();
    }

    protected virtual Task LoadMoreAsync() => Task.CompletedTask;

    protected Task<IActionResult> SaveAsync(DateOnly? from, string done) => SaveAsync(Seat.Body.PartnershipId, from, done, RedirectToPage("Body", new { P, B }));
}
