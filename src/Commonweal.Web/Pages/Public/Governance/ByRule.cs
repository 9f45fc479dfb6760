using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;

namespace Commonweal.Web.Pages.Public.Governance;

/// <summary>What was found by one rule.</summary>
public sealed record ByRule(Rule Rule, IReadOnlyList<Finding> Findings)
{
    /// <summary>Findings, those of one rule together; a rule with a number that a board set for itself is the same rule.</summary>
    public static IReadOnlyList<ByRule> Of(IEnumerable<Finding> findings) =>
        [.. findings.GroupBy(f => (f.Regime.Slug, f.Rule.Slug)).Select(g => new ByRule(ForAll([.. g]), [.. g]))];

    // The number that a board set for itself is that board's, and not what is advised for all.
    private static Rule ForAll(IReadOnlyList<Finding> findings) =>
        findings.FirstOrDefault(f => f.Settings.All(s => s.BodyId is null))?.Rule ?? findings[0].Regime.Find(findings[0].Rule.Slug)!;
}
