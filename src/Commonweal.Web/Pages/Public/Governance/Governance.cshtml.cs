using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Governance;

/// <summary>The governance check of a partnership that publishes it: as a whole, by one rule, or by one board or group.</summary>
[Public]
public sealed class GovernanceModel(CommonwealDb db, KeptChecks checks, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    private const int OnAPage = 25;

    [FromQuery(Name = "rule")]
    public string? RuleAsked { get; set; }

    [FromQuery(Name = "body")]
    public string? BodyAsked { get; set; }

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public GovernanceCheck Check { get; private set; } = null!;

    /// <summary>The one rule that is asked about.</summary>
    public Rule? Rule { get; private set; }

    /// <summary>The one board or group that is asked about.</summary>
    public BodyFacts? Body { get; private set; }

    public bool IsWhole => Rule is null && Body is null;

    /// <summary>The findings on this page: of the whole only what falls short or is accepted, of one rule or body all.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The same, those of one rule together.</summary>
    public IReadOnlyList<ByRule> FoundByRule => ByRule.Of(Findings);

    public Paging Paging { get; private set; } = null!;

    /// <summary>The whole at a glance.</summary>
    public Matrix Matrix => new(Check);

    public async Task OnGetAsync()
    {
        Check = await checks.PublishedAsync(HttpContext, Db, Partnership.Facts, AsAt.On);
        Rule = Asked(RuleAsked, Check.Findings.Select(f => f.Rule).Concat(Check.Rules).FirstOrDefault(r => r.Slug == RuleAsked));
        Body = Asked(BodyAsked, Check.Bodies.FirstOrDefault(b => b.Slug == BodyAsked));
        var shown = Check.Findings.Where(f => (Rule is null || f.Rule.Slug == Rule.Slug) && (Body is null || f.Body?.Id == Body.Id))
            .Where(f => !IsWhole || f.Verdict is Verdict.FallsShort or Verdict.Accepted).OrderBy(f => IsWhole ? Verdict.FallsShort : f.Verdict).ToList();
        Paging = new Paging(PageAsked, shown.Count, OnAPage);
        Findings = [.. Paging.Shown(shown)];
    }

    // What is asked for and not there is not there, be it a slip or a body of another time.
    private static T? Asked<T>(string? slug, T? found)
        where T : class => slug is null ? null : found ?? throw new NotThereException();
}
