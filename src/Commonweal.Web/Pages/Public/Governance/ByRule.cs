using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;

namespace Commonweal.Web.Pages.Public.Governance;

/// <summary>What was found by one rule.</summary>
public sealed record ByRule(Rule Rule, IReadOnlyList<Finding> Findings)
{
    /// <summary>Findings, those of one rule together; a rule with a number that a board set for itself is the same rule.</summary>
    public static IReadOnlyList<ByRule> Of(IEnumerable<Finding> findings) =>
        [.. findings.GroupBy(f => (f.Regime.Slug, f.Rule.Slug)).Select(g => new ByRule(g.First().Rule, [.. g]))];
}
