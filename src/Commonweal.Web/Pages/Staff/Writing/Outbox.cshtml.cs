using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Letters;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Writing;

/// <summary>Which letters wait, which were sent, and what became of the others; the newest first. A manager sees those of their partnerships.</summary>
[Needs(Permission.ReadTheOutbox, Somewhere = true)]
public sealed class OutboxModel(CommonwealDb db, TimeProvider clock, MailServer server) : PageModel, ILoads
{
    private const int Size = 50;

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    /// <summary>The letter that is to be tried again.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Say which letter")]
    public Guid? Id { get; set; }

    public bool IsSent => server.IsNamed;

    public DateTime Now => clock.Now();

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<Row> Letters { get; private set; } = [];

    private IQueryable<Platform.Letters.Letter> Mine { get; set; } = null!;

    public async Task LoadAsync()
    {
        var visitor = (await HttpContext.VisitorAsync())!;
        var everywhere = visitor.MayEverywhere(Permission.ReadTheOutbox);
        List<Guid> partnerships = [.. visitor.GrantsOf(Permission.ReadTheOutbox).Select(g => g.PartnershipId).OfType<Guid>()];
        Mine = db.Letters().Where(l => everywhere || partnerships.Contains(l.PartnershipId));
        Paging = new Paging(PageAsked, await Mine.CountAsync(), Size);
        Letters = await Paging.Shown(Mine.OrderByDescending(l => l.WrittenAt).ThenByDescending(l => l.Id)).AsNoTracking()
            .Select(l => new Row(
                l, db.People().Where(p => p.Id == l.ToId).Select(p => p.Name).FirstOrDefault() ?? db.Organisations().Where(o => o.Id == l.ToId).Select(o => o.Name).FirstOrDefault() ?? db.Accounts().Where(a => a.Id == l.ToId).Select(a => a.Name).FirstOrDefault(),
                db.Bodies().Where(b => b.Id == l.AboutId).Select(b => b.Name).FirstOrDefault(), db.Accounts().Where(a => a.Id == l.ById).Select(a => a.Name).FirstOrDefault()))
            .ToListAsync();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Mine.AnyAsync(l => l.Id == Id))
        {
            throw new NotThereException();
        }

        if (!await db.TryAgainAsync(Id!.Value, clock.Now(), HttpContext.RequestAborted))
        {
            return this.Wrong("", "That letter was sent, dropped or begun meanwhile: look at what is there now");
        }

        TempData["Done"] = "The letter is tried again";
        return RedirectToPage();
    }

    public sealed record Row(Platform.Letters.Letter Letter, string? To, string? About, string? By);
}
