using Commonweal.Bodies;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Hosting.Access.Outside;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Account;

/// <summary>One's own account: how one signs in, what one may do, and where one is signed in.</summary>
[Needs(Permission.ComeIn, Somewhere = true)]
public sealed class IndexModel(CommonwealDb db, Provider provider, TimeProvider clock) : PageModel, ILoads
{
    [BindProperty]
    public Guid SessionId { get; set; }

    public Visitor Visitor { get; private set; } = null!;

    public bool HasAuthenticator { get; private set; }

    public bool HasPassword { get; private set; }

    /// <summary>Whether they have a letter each week in which something waits for them.</summary>
    public bool HasWeeklyLetter { get; private set; }

    /// <summary>Whether a letter tells what waits for them: whoever looks after a partnership, or a board or group.</summary>
    public bool MayHaveWeeklyLetter => Visitor.GrantsOf(BodiesModule.Appoint).Any(g => g.PartnershipId is not null);

    public Provider Provider => provider;

    /// <summary>Whether they come in by the outside provider.</summary>
    public bool IsLinked { get; private set; }

    public int Passkeys { get; private set; }

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    public async Task LoadAsync()
    {
        Visitor = (await HttpContext.VisitorAsync())!;
        (HasAuthenticator, HasPassword, HasWeeklyLetter) = await db.Accounts().Where(a => a.Id == Visitor.AccountId).Select(a => new ValueTuple<bool, bool, bool>(a.TwoFactorEnabled, a.PasswordHash != null, a.HasWeeklyLetter)).SingleAsync();
        IsLinked = (await db.LinkedSignIns().Where(l => l.AccountId == Visitor.AccountId).Select(l => l.Issuer).ToListAsync()).Exists(provider.IsCalled);
        Passkeys = await db.Set<IdentityUserPasskey<Guid>>().CountAsync(p => p.UserId == Visitor.AccountId);
        Sessions = await db.Sessions().Going(clock.Now()).Where(s => s.AccountId == Visitor.AccountId).OrderByDescending(s => s.LastSeenAt).AsNoTracking().ToListAsync();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostWeeklyAsync()
    {
        var account = await db.Accounts().SingleAsync(a => a.Id == Visitor.AccountId);
        account.HaveWeeklyLetter(!account.HasWeeklyLetter);
        await db.SaveChangesAsync();
        TempData["Done"] = account.HasWeeklyLetter ? "You have a letter on Mondays on which something waits for you" : "You have no weekly letter any more";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        await db.Sessions().Where(s => s.Id == SessionId && s.AccountId == Visitor.AccountId).ExecuteDeleteAsync();
        TempData["Done"] = "That session is ended";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndOthersAsync()
    {
        await db.Sessions().Where(s => s.AccountId == Visitor.AccountId && s.Id != Visitor.SessionId).ExecuteDeleteAsync();
        TempData["Done"] = "Your other sessions are ended";
        return RedirectToPage();
    }
}
