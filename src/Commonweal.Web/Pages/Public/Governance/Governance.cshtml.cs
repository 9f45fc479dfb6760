using Commonweal.Governance;
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
public sealed class GovernanceModel(CommonwealDb db, RegimeBook book, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    /// <summary>The most boards and groups that the table by board or group holds.</summary>
    public const int MostBodies = 40;

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
    public IEnumerable<IGrouping<Rule, Finding>> FoundByRule => Together(Findings);

    public Paging Paging { get; private set; } = null!;

    /// <summary>How it stands by each rule.</summary>
    public IEnumerable<IGrouping<Rule, Finding>> ByRule => Together(Check.Findings);

    /// <summary>How it stands with each board and group, those that fall short most often first.</summary>
    public IEnumerable<IGrouping<BodyFacts, Finding>> ByBody => Check.Findings.Where(f => f.Body is not null).GroupBy(f => f.Body!)
        .OrderByDescending(g => g.Count(f => f.Verdict is Verdict.FallsShort)).ThenBy(g => g.Key.Name, StringComparer.CurrentCulture);

    public async Task OnGetAsync()
    {
        Check = await Db.PublishedCheckAsync(book, Partnership.Facts, AsAt.On);
        Rule = Asked(RuleAsked, Check.Findings.Select(f => f.Rule).FirstOrDefault(r => r.Slug == RuleAsked));
        Body = Asked(BodyAsked, Check.Bodies.FirstOrDefault(b => b.Slug == BodyAsked));
        var shown = Check.Findings.Where(f => (Rule is null || f.Rule.Slug == Rule.Slug) && (Body is null || f.Body?.Id == Body.Id))
            .Where(f => !IsWhole || f.Verdict is Verdict.FallsShort or Verdict.Accepted).OrderBy(f => IsWhole ? Verdict.FallsShort : f.Verdict).ToList();
        Paging = new Paging(PageAsked, shown.Count, OnAPage);
        Findings = [.. Paging.Shown(shown)];
    }

    // What is asked for and not there is not there, be it a slip or a body of another time.
    private static T? Asked<T>(string? slug, T? found)
        where T : class => slug is null ? null : found ?? throw new NotThereException();

    // A rule with a number that a board set for itself is the same rule.
    private static IEnumerable<IGrouping<Rule, Finding>> Together(IEnumerable<Finding> findings) =>
        findings.GroupBy(f => (f.Regime.Slug, f.Rule.Slug)).Select(g => new Of<Rule>(g.First().Rule, g));

    private sealed class Of<T>(T key, IEnumerable<Finding> findings) : List<Finding>(findings), IGrouping<T, Finding>
    {
        public T Key => key;
    }
}
