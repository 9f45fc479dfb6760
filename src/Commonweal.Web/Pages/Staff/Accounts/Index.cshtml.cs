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

namespace Commonweal.Web.Pages.Staff.Accounts;

/// <summary>Who has an account, with what roles, and who is invited.</summary>
[Needs(Permission.ManageAccounts, Somewhere = true)]
public sealed class IndexModel(CommonwealDb db, TimeProvider clock) : PageModel, ILoads
{
    private const int Size = 50;

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging { get; private set; } = null!;

    public bool IsAdministrator { get; private set; }

    public IReadOnlyList<Row> Accounts { get; private set; } = [];

    public IReadOnlyList<Invitation> Invitations { get; private set; } = [];

    public void OnGet() { }

    public async Task LoadAsync()
    {
        var visitor = (await HttpContext.VisitorAsync())!;
        IsAdministrator = visitor.MayEverywhere(Permission.ManageAccounts);
        var theirs = db.Grants().TheirsToGive(visitor, db);
        var seen = db.Accounts().VisibleTo(visitor, db);
        Paging = new Paging(PageAsked, await seen.CountAsync(), Size);
        Accounts = await Paging.Shown(seen.OrderBy(a => a.Name).ThenBy(a => a.Id))
            .Select(a => new Row(a.Id, a.Name, a.Email!, a.IsClosed, a.TwoFactorEnabled, theirs.Where(g => g.AccountId == a.Id).Select(g => g.Role).ToList())).AsSingleQuery().ToListAsync();
        Invitations = await Open(visitor).OrderBy(i => i.Email).Take(Size).AsNoTracking().ToListAsync();
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Guid invitationId)
    {
        var invitation = await Open((await HttpContext.VisitorAsync())!).FirstOrDefaultAsync(i => i.Id == invitationId) ?? throw new NotThereException();
        db.TakeBack([invitation]);
        await db.SaveChangesAsync();
        TempData["Done"] = $"The invitation of {invitation.Email} is taken back: its link leads nowhere";
        return RedirectToPage();
    }

    private IQueryable<Invitation> Open(Visitor visitor)
    {
        var now = clock.Now();
        return db.Invitations().Where(i => i.Until >= now && i.Email != null).TheirsToGive(visitor, db);
    }

    public sealed record Row(Guid Id, string Name, string Email, bool IsClosed, bool HasAuthenticator, IReadOnlyList<Role> Roles);
}
