using Commonweal.Governance.Checks;
using Commonweal.Governance.Reviews;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Governance;

/// <summary>One governance review: who commissioned and made it, what it concluded, what came of it, and what the governance check says of the same.</summary>
[Public]
public sealed class ReviewModel(CommonwealDb db, KeptChecks checks, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    /// <summary>The slug of the review.</summary>
    [FromRoute]
    public string R { get; set; } = "";

    public GovernanceReview Review { get; private set; } = null!;

    /// <summary>To whom it was reported by the day, in order.</summary>
    public IReadOnlyList<StageOfReview> Stages { get; private set; } = [];

    /// <summary>What it concluded, as it reads on the day, by kind.</summary>
    public ILookup<ConclusionKind, Conclusion> Conclusions { get; private set; } = null!;

    /// <summary>The governance check; none where the partnership does not publish it.</summary>
    public GovernanceCheck? Check { get; private set; }

    /// <summary>Where the check finds that the partnership falls short, and the review says nothing of it.</summary>
    public IEnumerable<IGrouping<string, Finding>> NotSpokenOf => (Check?.Findings ?? [])
        .Where(f => f.Verdict is Verdict.FallsShort && !Conclusions.SelectMany(c => c).Any(c => IsAbout(c, f)))
        .GroupBy(f => $"{f.Regime.Slug}/{f.Rule.Slug}");

    public async Task OnGetAsync()
    {
        Review = await Db.Reviews().Of(Partnership.Id, AsAt.On).Where(r => r.Slug == R)
            .Include(r => r.Body).Include(r => r.Conclusions).ThenInclude(c => c.Body).Include(r => r.Stages).ThenInclude(s => s.Body)
            .AsSingleQuery().AsNoTrackingWithIdentityResolution().FirstOrDefaultAsync() ?? throw new NotThereException();
        Stages = [.. Review.Stages.Where(s => s.Lifetime.From is not { } from || from.Earliest <= AsAt.On).OrderBy(s => s.Order)];
        Conclusions = Review.Conclusions.Where(c => c.Lifetime.Includes(AsAt.On)).OrderBy(c => c.Order).ToLookup(c => c.Kind);
        Check = Partnership.ShowsItsCheck(AsAt.On)
            ? await checks.CheckAsync(HttpContext, Db, Partnership.Facts, AsAt.On)
            : null;
    }

    /// <summary>What the check found by the rule that says the same, of the board or group that the conclusion is about or of all.</summary>
    public IReadOnlyList<Finding> Beside(Conclusion conclusion) => [.. (Check?.Findings ?? []).Where(f => IsAbout(conclusion, f))];

    private static bool IsAbout(Conclusion conclusion, Finding finding) =>
        conclusion.Regime == finding.Regime.Slug && conclusion.Rule == finding.Rule.Slug && (conclusion.BodyId is null || conclusion.BodyId == finding.Body?.Id);
}
