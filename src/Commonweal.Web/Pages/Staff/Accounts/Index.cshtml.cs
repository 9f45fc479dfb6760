using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
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
        var seen = db.Accounts().VisibleTo(visitor, db);
        Paging = new Paging(PageAsked, await seen.CountAsync(), Size);
        Accounts = await Paging.Shown(seen.OrderBy(a => a.Name).ThenBy(a => a.Id))
            .Select(a => new Row(a.Id, a.Name, a.Email!, a.IsClosed, a.TwoFactorEnabled, db.Grants().Where(g => g.AccountId == a.Id).Select(g => g.Role).ToList())).AsSingleQuery().ToListAsync();
        List<Guid> partnerships = [.. visitor.GrantsOf(Permission.ManageAccounts).Select(g => g.PartnershipId).OfType<Guid>()];
        var now = clock.GetUtcNow().UtcDateTime;
        Invitations = await db.Invitations().Where(i => i.Until >= now && i.Email != null)
            .Where(i => IsAdministrator || (i.PartnershipId != null && partnerships.Contains(i.PartnershipId.Value))).OrderBy(i => i.Email).Take(Size).AsNoTracking().ToListAsync();
    }

    public sealed record Row(Guid Id, string Name, string Email, bool IsClosed, bool HasAuthenticator, IReadOnlyList<Role> Roles);
}
