using System.ComponentModel.DataAnnotations;
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

/// <summary>
/// Gives somebody a role over what the address names, by a link that is shown once. Whoever has an account takes it up with their
/// password: that an account bears an address does not prove whose it is, and nobody finds out here who has one.
/// </summary>
[Needs(Permission.ManageAccounts, Somewhere = true)]
public sealed class InviteModel(CommonwealDb db, Links links, TimeProvider clock) : PageModel, ILoads
{
    /// <summary>For how long a link is good.</summary>
    public static readonly TimeSpan GoodFor = TimeSpan.FromDays(7);

    [BindProperty(SupportsGet = true)]
    public Role Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? P { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? B { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Seat { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? O { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the e-mail address of whoever is invited")]
    [MaxLength(256, ErrorMessage = "E-mail address must be 256 characters or fewer")]
    [EmailAddress(ErrorMessage = "Enter an e-mail address, like name@example.org")]
    public string? Email { get; set; }

    public GrantShown ToGive { get; private set; } = null!;

    /// <summary>The address to send them, once they are invited.</summary>
    public string? Link { get; private set; }

    private Scope Over { get; set; } = Scope.Installation;

    // What is not theirs to give is not there.
    public async Task LoadAsync()
    {
        var named = new RouteValueDictionary { ["p"] = P, ["b"] = B, ["seat"] = Seat, ["o"] = O };
        Over = await db.ScopeAsync(named, HttpContext.RequestAborted) ?? throw new NotThereException();
        var visitor = (await HttpContext.VisitorAsync())!;
        if (!Grant.CanBeOver(Role, Over) || !visitor.May(Permission.ManageAccounts, Over) || (Role.Reach() is Reach.Installation && !visitor.MayEverywhere(Permission.ManageAccounts)))
        {
            throw new NotThereException();
        }

        var trial = new Grant(new Platform.Access.Account("", ""), Role, Over);
        ToGive = (await GrantShown.OfAsync(db, [trial])).Single();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var invitation = new Invitation(Email!.Trim(), Role, Over, clock.Now() + GoodFor, db.ById);
        db.Add(invitation);
        await db.SaveChangesAsync();
        Link = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/account/invitation/{links.Of(invitation)}";
        return Page();
    }
}
