using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Contributions;

/// <summary>What one organisation answered in the round that is open, and the calls about it; makes a link for it that can be passed on by hand.</summary>
[Needs(BodiesModule.Ask)]
public sealed class OrganisationModel(CommonwealDb db, TimeProvider clock) : PageModel, ILoads
{
    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public string O { get; set; } = "";

    /// <summary>Whether the links that it had lead nowhere any more.</summary>
    [BindProperty]
    public bool AloneIsGood { get; set; }

    public AskedOrganisation Asked { get; private set; } = null!;

    public IReadOnlyList<Contribution> Said { get; private set; } = [];

    /// <summary>The accounts that logged calls, by their ids.</summary>
    public IReadOnlyDictionary<Guid, string> Officers { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>The link that was made; it is shown this once.</summary>
    public string? Link { get; private set; }

    public bool IsOpen => Asked.Round.TakesAnswers(clock.Today());

    public async Task LoadAsync()
    {
        Asked = await db.AskedOrganisations().Include(a => a.Round.Partnership).Include(a => a.Organisation).Include(a => a.Calls).AsSingleQuery()
            .FirstOrDefaultAsync(a => a.Round.ClosedOn == null && a.Round.Partnership.Slug == P && a.Organisation.Slug == O) ?? throw new NotThereException();
        Said = await db.Contributions().AsNoTracking().Include(c => c.Seat!.Body).Where(c => c.AskedId == Asked.Id).OrderByDescending(c => c.SaidAt).ThenBy(c => c.Id).ToListAsync();
        var by = Asked.Calls.Select(c => c.ById).OfType<Guid>().ToList();
        Officers = await db.Accounts().Where(a => by.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsOpen)
        {
            return this.Wrong("", "No answers are taken any more: a link would lead nowhere");
        }

        if (AloneIsGood)
        {
            db.RemoveRange(await db.AnswerLinks().Where(l => l.AskedId == Asked.Id).ToListAsync());
        }

        var (link, token) = AnswerLink.Make(Asked, clock.Now());
        db.Add(link);
        Asked.PassOnALink(AloneIsGood);
        await db.SaveChangesAsync();
        Link = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/still-right/{token}";
        return Page();
    }
}
