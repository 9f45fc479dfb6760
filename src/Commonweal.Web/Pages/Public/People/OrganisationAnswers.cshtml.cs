using Commonweal.Bodies;
using Commonweal.Bodies.Answering;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing;
using Commonweal.Web.Hosting;
using Commonweal.Web.Pages.Public.Bodies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.People;

/// <summary>The accountability map of one organisation: home to its own governing body, and through its seats to the partnership and beyond (CHO-28).</summary>
[Public]
public sealed class OrganisationAnswersModel(CommonwealDb db, RegimeBook book, TimeProvider clock, IStringLocalizer<Words> words) : AnswersPage(db, book, clock, words)
{
    /// <summary>The most boards and groups on a page: each comes with all above it.</summary>
    public const int OnAPage = 25;

    /// <summary>The organisation's slug.</summary>
    [FromRoute]
    public string O { get; set; } = "";

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Answerable Organisation { get; private set; } = null!;

    /// <summary>Those on this page of the boards and groups on which it has a seat, and to whom each answers.</summary>
    public IReadOnlyList<BySeat> Through { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    /// <summary>The same as a picture.</summary>
    public StructureDrawing Draw() => Draw(Organisation, Through, T["It has a seat there"]);

    public async Task<IActionResult> OnGetAsync()
    {
        var listed = Db.Organisations().ListedBy(Db, Partnership.Id);
        var found = await listed.Where(o => o.Slug == O).Select(o => new { o.Id, o.Name, o.Slug, o.GoverningBody }).FirstOrDefaultAsync();
        if (found is null)
        {
            var now = await listed.NowCalledAsync(Db, O.ToLowerInvariant()) ?? throw new NotThereException();
            return MovedTo($"/{P}/organisations/{now}/answers");
        }

        Organisation = Answerable.Organisation(found.Id, found.Name, found.Slug, P) with { GoverningBody = found.GoverningBody };
        var answers = await AnswersAsync(Organisation);
        var through = answers.Through(await Db.SeatsOfAsync(Db.Seats().HeldBy(Db, found.Id, Partnership.Id, AsAt.On), AsAt.On, P));
        Paging = new Paging(PageAsked, through.Count, OnAPage);
        Through = [.. Paging.Shown(through)];
        return Page();
    }
}
