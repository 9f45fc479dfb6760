using System.ComponentModel.DataAnnotations;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Accounts;

/// <summary>Somebody's account: its roles, a new link for who cannot sign in, and its end.</summary>
[Needs(Permission.ManageAccounts, Somewhere = true)]
public sealed class AccountModel(CommonwealDb db, Links links, UserManager<Platform.Access.Account> accounts, TimeProvider clock) : PageModel, ILoads
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid GrantId { get; set; }

    /// <summary>Whether a new link takes their app, recovery codes, passkeys and linked sign-in away too.</summary>
    [BindProperty]
    public bool BeginsAfresh { get; set; }

    /// <summary>Why it is erased.</summary>
    [BindProperty]
    [MaxLength(500, ErrorMessage = "Why must be 500 characters or fewer")]
    public string? Why { get; set; }

    public Platform.Access.Account Account { get; private set; } = null!;

    public IReadOnlyList<GrantShown> Grants { get; private set; } = [];

    /// <summary>The address by which they choose a new password, once.</summary>
    public string? Link { get; private set; }

    public Visitor Visitor { get; private set; } = null!;

    public bool MayLetIn { get; private set; }

    /// <summary>Whether they may take somebody's app and passkeys away: of those who keep accounts themselves only an administrator may.</summary>
    public bool MayBeginAfresh { get; private set; }

    /// <summary>The password of whoever makes a link: a screen that was left open makes none.</summary>
    [BindProperty]
    public string? Password { get; set; }

    public bool MayClose => Visitor.MayEverywhere(Permission.ManageAccounts) && Visitor.AccountId != Id;

    public bool MayErase => MayClose && Account is { IsClosed: true, IsErased: false };

    /// <summary>Once it is erased: where the name still stands in words that somebody wrote.</summary>
    public IReadOnlyList<StillNamed>? StillNamed { get; private set; }

    public async Task LoadAsync()
    {
        Visitor = (await HttpContext.VisitorAsync())!;
        Account = await db.Accounts().VisibleTo(Visitor, db).FirstOrDefaultAsync(a => a.Id == Id) ?? throw new NotThereException();
        // What else they are, another partnership knows.
        var theirs = await db.Grants().Where(g => g.AccountId == Id).TheirsToGive(Visitor, db).OrderBy(g => g.Id).ToListAsync();
        MayLetIn = !Account.IsClosed && Visitor.AccountId != Id && await db.MayLetInAsync(Visitor, Id);
        MayBeginAfresh = Visitor.MayEverywhere(Permission.ManageAccounts) || !theirs.Exists(g => PermissionTable.Of(Permission.ManageAccounts).IsOf(g.Role));
        Grants = await GrantShown.OfAsync(db, theirs);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        var shown = Grants.FirstOrDefault(g => g.Grant.Id == GrantId) ?? throw new NotThereException();
        if (shown.Grant.Role is Role.Administrator && !await db.Grants().AnyAsync(g => g.Role == Role.Administrator && g.AccountId != Id && db.Accounts().Any(a => a.Id == g.AccountId && !a.IsClosed)))
        {
            throw new BrokenRuleException("This is the last administrator: make somebody else one first");
        }

        foreach (var like in Grants.Select(g => g.Grant).Where(shown.Grant.IsLike))
        {
            like.Withdraw();
            db.Remove(like);
        }

        await db.TakeBackLinksAsync(Id);
        await TakeBackAsync((await db.Grants().Where(g => g.AccountId == Id).ToListAsync()).FindAll(g => !shown.Grant.IsLike(g)));
        await db.SaveChangesAsync();
        TempData["Done"] = $"Withdrawn: {shown.Words}";
        return Visitor.MayEverywhere(Permission.ManageAccounts) ? RedirectToPage(new { Id }) : RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostLetInAsync()
    {
        if (!MayLetIn)
        {
            throw new NotThereException();
        }

        var own = await db.Accounts().SingleAsync(a => a.Id == Visitor.AccountId);
        if (own.PasswordHash is not null && !await accounts.IsPasswordOfAsync(own, Password))
        {
            return this.Wrong(nameof(Password), "That is not your password");
        }

        await db.TakeBackLinksAsync(Id);
        var invitation = new Invitation(Account, clock.Now() + InviteModel.GoodFor, Visitor.AccountId, BeginsAfresh && MayBeginAfresh);
        db.Add(invitation);
        await db.SaveChangesAsync();
        Link = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/account/invitation/{links.Of(invitation)}";
        return Page();
    }

    // Its doings stay on the record, and it can be opened again.
    public async Task<IActionResult> OnPostCloseAsync()
    {
        if (!MayClose || Account.IsErased)
        {
            throw new NotThereException();
        }

        if (Account.IsClosed)
        {
            Account.Open();
        }
        else
        {
            Account.Close();
            await db.TakeBackLinksAsync(Id);
            await TakeBackAsync([]);
            await db.EndSessionsAsync(Id);
        }

        await db.SaveChangesAsync();
        TempData["Done"] = Account.IsClosed ? "The account is closed" : "The account is open again";
        return RedirectToPage(new { Id });
    }

    // What they gave that what they may still do does not cover.
    private Task TakeBackAsync(IReadOnlyList<Grant> rest)
    {
        var still = db.Invitations().TheirsToGive(new Visitor(Id, Account.Name, Account.Email!, default, rest), db).Select(i => i.Id);
        return db.TakeBackAsync(db.Invitations().Where(i => i.GivenById == Id && !still.Contains(i.Id)));
    }

    // Closed first, so that nobody erases in one press somebody who still works here.
    public async Task<IActionResult> OnPostEraseAsync()
    {
        if (!MayErase)
        {
            throw new NotThereException();
        }

        StillNamed = await new EraseAccount(db).RunAsync(Account, string.IsNullOrWhiteSpace(Why) ? null : Why.Trim(), HttpContext.RequestAborted);
        return Page();
    }
}
