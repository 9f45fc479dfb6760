using System.Security.Cryptography;
using System.Text;
using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>A page on which something is done to what a partnership is made of; what that changes in the governance check is shown before it is saved.</summary>
public abstract class ActPage(CommonwealDb db, TimeProvider clock, RegimeBook book) : PageModel, ILoads
{
    /// <summary>The mark of the answers whose effect was shown: these are saved, and others are shown theirs first.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    /// <summary>What the answers would change in the governance check; none until that was looked at, and where it is nothing.</summary>
    public Effect? Effect { get; private set; }

    /// <summary>What else is to be known before it is saved, such as what would be left without an owner.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    protected CommonwealDb Db => db;

    protected DateOnly Today => clock.Today();

    protected DateTime At => clock.Now();

    public abstract Task LoadAsync();

    /// <summary>Says what is to be known before it is saved.</summary>
    protected void Warn(IEnumerable<string> warnings) => Warnings = [.. warnings];

    /// <summary>Saves what was done and goes on; where it changes the governance check it first shows how, with nothing saved.</summary>
    /// <param name="partnership">Whose check it is.</param>
    /// <param name="from">From when it is so, so that what is to come is looked at as it will be.</param>
    /// <param name="done">What is said when it is done.</param>
    /// <param name="next">Where to go then.</param>
    protected async Task<IActionResult> SaveAsync(Guid partnership, DateOnly? from, string done, IActionResult next)
    {
        var answers = Answers();
        if (Seen == answers || await IsSavedAsync(partnership, from > Today ? from.Value : Today))
        {
            await db.SaveChangesAsync();
            TempData["Done"] = done;
            return next;
        }

        Seen = answers;
        ModelState.Remove(nameof(Seen));
        await LoadAsync();
        return Page();
    }

    private async Task<bool> IsSavedAsync(Guid partnership, DateOnly on)
    {
        var facts = await db.Partnerships().Where(p => p.Id == partnership).Facts().SingleAsync();
        var before = await BeforeAsync(facts, on);
        if (before.Applied.Count == 0 && Warnings.Count == 0)
        {
            return true;
        }

        var visitor = (await HttpContext.VisitorAsync())!;
        return await db.SaveIfAsync(async () =>
        {
            Effect = new Effect(new ChecksCompared(before, await db.CheckAsync(book, facts, on)), visitor);
            return Effect.IsNone && Warnings.Count == 0;
        });
    }

    // Read apart: what is being done stands in the things that are tracked here already.
    private async Task<GovernanceCheck> BeforeAsync(PartnershipFacts facts, DateOnly on)
    {
        await using var apart = HttpContext.RequestServices.CreateAsyncScope();
        var other = apart.ServiceProvider.GetRequiredService<CommonwealDb>();
        other.ShowsDrafts = true;
        return await other.CheckAsync(book, facts, on);
    }

    private string Answers() => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Request.Form
        .Where(f => f.Key is not (nameof(Seen) or "__RequestVerificationToken")).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}={f.Value}")))));
}
