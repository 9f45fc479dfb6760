using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Accounts;

/// <summary>Who has an account, with what roles, and who is invited.</summary>
[Needs(Permission.ManageAccounts, Somewhere = true)]
public sealed class IndexModel(CommonwealDb db, TimeProvider clock) : PageModel
{
    private const int Size = 50;

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging { get; private set; } = null!;

    public bool IsAdministrator { get; private set; }

    public IReadOnlyList<Row> Accounts { get; private set; } = [];

    public IReadOnlyList<Invitation> Invitations { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var visitor = (await HttpContext.VisitorAsync())!;
        IsAdministrator = visitor.MayEverywhere(Permission.ManageAccounts);
        List<Guid> partnerships = Theirs(visitor);
        var seen = db.Accounts().VisibleTo(visitor, db);
        Paging = new Paging(PageAsked, await seen.CountAsync(), Size);
        Accounts = await Paging.Shown(seen.OrderBy(a => a.Name).ThenBy(a => a.Id))
            .Select(a => new Row(a.Id, a.Name, a.Email!, a.IsClosed, a.TwoFactorEnabled, db.Grants().Where(g => g.AccountId == a.Id && (IsAdministrator || (g.PartnershipId != null && partnerships.Contains(g.PartnershipId.Value)))).Select(g => g.Role).ToList())).AsSingleQuery().ToListAsync();
        Invitations = await Open(visitor).OrderBy(i => i.Email).Take(Size).AsNoTracking().ToListAsync();
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Guid invitationId)
    {
        var invitation = await Open((await HttpContext.VisitorAsync())!).FirstOrDefaultAsync(i => i.Id == invitationId) ?? throw new NotThereException();
        invitation.TakeBack();
        db.Remove(invitation);
        await db.SaveChangesAsync();
        TempData["Done"] = $"The invitation of {invitation.Email} is taken back: its link leads nowhere";
        return RedirectToPage();
    }

    private IQueryable<Invitation> Open(Visitor visitor)
    {
        var (now, all, partnerships) = (clock.Now(), visitor.MayEverywhere(Permission.ManageAccounts), Theirs(visitor));
        return db.Invitations().Where(i => i.Until >= now && i.Email != null).Where(i => all || (i.PartnershipId != null && partnerships.Contains(i.PartnershipId.Value)));
    }

    private static List<Guid> Theirs(Visitor visitor) => [.. visitor.GrantsOf(Permission.ManageAccounts).Select(g => g.PartnershipId).OfType<Guid>()];

    public sealed record Row(Guid Id, string Name, string Email, bool IsClosed, bool HasAuthenticator, IReadOnlyList<Role> Roles);
}
