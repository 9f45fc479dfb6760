using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Accounts;

/// <summary>Somebody's account: its roles, a new link for who cannot sign in, and its end.</summary>
[Needs(Permission.ManageAccounts, Somewhere = true)]
public sealed class AccountModel(CommonwealDb db, Links links, TimeProvider clock) : PageModel, ILoads
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid GrantId { get; set; }

    public Platform.Access.Account Account { get; private set; } = null!;

    public IReadOnlyList<GrantShown> Grants { get; private set; } = [];

    /// <summary>The address by which they choose a new password, once.</summary>
    public string? Link { get; private set; }

    public Visitor Visitor { get; private set; } = null!;

    public bool MayLetIn { get; private set; }

    public bool MayClose => Visitor.MayEverywhere(Permission.ManageAccounts) && Visitor.AccountId != Id;

    public async Task LoadAsync()
    {
        Visitor = (await HttpContext.VisitorAsync())!;
        Account = await db.Accounts().VisibleTo(Visitor, db).FirstOrDefaultAsync(a => a.Id == Id) ?? throw new NotThereException();
        var grants = await db.Grants().Where(g => g.AccountId == Id).OrderBy(g => g.Id).ToListAsync();
        MayLetIn = Visitor.MayLetIn(grants);
        Grants = await GrantShown.OfAsync(db, grants.FindAll(Visitor.MayWithdraw));   // what else they are, another partnership knows
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        var shown = Grants.FirstOrDefault(g => g.Grant.Id == GrantId && Visitor.MayWithdraw(g.Grant)) ?? throw new NotThereException();
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
        await db.SaveChangesAsync();
        TempData["Done"] = $"Withdrawn: {shown.Words}";
        return Visitor.MayEverywhere(Permission.ManageAccounts) ? RedirectToPage(new { Id }) : RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostLetInAsync()
    {
        if (!MayLetIn || Account.IsClosed)
        {
            throw new NotThereException();
        }

        await db.TakeBackLinksAsync(Id);
        var invitation = new Invitation(Account, clock.Now() + InviteModel.GoodFor);
        db.Add(invitation);
        await db.SaveChangesAsync();
        Link = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/account/invitation/{links.Of(invitation)}";
        return Page();
    }

    // Its doings stay on the record, and it can be opened again.
    public async Task<IActionResult> OnPostCloseAsync()
    {
        if (!MayClose)
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
            await db.Sessions().Where(s => s.AccountId == Id).ExecuteDeleteAsync();
        }

        await db.SaveChangesAsync();
        TempData["Done"] = Account.IsClosed ? "The account is closed" : "The account is open again";
        return RedirectToPage(new { Id });
    }
}
