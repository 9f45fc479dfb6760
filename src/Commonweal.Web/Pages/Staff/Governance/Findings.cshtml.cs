using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Governance;

/// <summary>What falls short in the governance check, published or not, and accepting one of these findings with a reason.</summary>
[Needs(GovernanceModule.AcceptFindings)]
public sealed class FindingsModel(CommonwealDb db, KeptChecks checks, StampReader stamps, TimeProvider clock) : PageModel, ILoads
{
    [FromRoute]
    public string P { get; set; } = "";

    /// <summary>The finding: its regime, its rule and its board or group, as <see cref="Key"/> writes them.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose the finding that is accepted")]
    public string? Which { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter why it is accepted")]
    [MaxLength(2000, ErrorMessage = "Why must be 2,000 characters or fewer")]
    public string? Why { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter who agreed, such as the Board at its meeting of 27 March 2026")]
    [MaxLength(500, ErrorMessage = "Who agreed must be 500 characters or fewer")]
    public string? By { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter from which day, for example 27 3 2026")]
    public DateOnly? From { get; set; }

    public Partnership Partnership { get; private set; } = null!;

    public GovernanceCheck Check { get; private set; } = null!;

    /// <summary>What falls short and can be accepted: that of a board or group which another partnership keeps is that one's.</summary>
    public IReadOnlyList<Finding> FallShort { get; private set; } = [];

    private List<Guid> _ours = [];

    /// <summary>Tells a finding from the others.</summary>
    public static string Key(Finding finding) => $"{finding.Regime.Slug}/{finding.Rule.Slug}/{finding.Body?.Slug}";

    public async Task LoadAsync()
    {
        Partnership = await db.Partnerships().SingleAsync(p => p.Slug == P);
        Check = await checks.WithDraftsAsync(stamps, db, P, Partnership.DescribedOn?.Latest ?? clock.Today(), HttpContext.RequestAborted);
        _ours = await db.Bodies().Where(b => b.PartnershipId == Partnership.Id).Select(b => b.Id).ToListAsync();
        FallShort = [.. Check.Findings.Where(f => f.Verdict is Verdict.FallsShort && (f.Body is null || _ours.Contains(f.Body.Id))).OrderByDescending(f => f.Rule.Standing)];
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (FallShort.FirstOrDefault(f => Key(f) == Which) is not { } finding)
        {
            return this.Wrong(nameof(Which), "Choose the finding once more: it does not fall short any more");
        }

        Collaboration whose = finding.Body is { } body ? await db.Bodies().Include(b => b.Statements).SingleAsync(b => b.Id == body.Id) : Partnership;
        whose.Accept(new RuleNamed(finding.Regime.Slug, finding.Rule.Slug), Why!.Trim(), Party.Of(By!.Trim()), new Lifetime(ImpreciseDate.Day(From!.Value), null), Citation.None);
        await db.SaveChangesAsync();
        TempData["Done"] = "The finding is accepted, with your reason beside it";
        return RedirectToPage(new { P });
    }
}
