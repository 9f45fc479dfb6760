using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether terms of reference say what they should: who sits, how it decides, how many must be there.</summary>
internal sealed class TermsPartsCheck : BodyCheck
{
    private static readonly (string Name, Func<TermsOfReference, string?> Says)[] s_parts =
    [
        ("Purpose", t => t.Purpose), ("Remit", t => t.Remit), ("Members", t => t.Membership), ("How it decides", t => t.DecisionRule),
        ("Quorum", t => t.Quorum), ("Deputies", t => t.Deputies), ("How often it meets", t => t.Frequency), ("To whom it reports", t => t.Reporting),
        ("How the terms are reviewed", t => t.Review ?? t.NextReview?.ToString()),
    ];

    /// <summary>What people call the parts, in English; the pages translate it.</summary>
    public static IEnumerable<string> Parts => s_parts.Select(p => p.Name);

    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && body.Terms is not null;

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var missing = s_parts.Where(p => p.Says(body.Terms!) is null).Select(p => p.Name).ToList();
        return missing.Count == 0 ? Found.Met($"Parts that the terms of reference lack: {missing.Count}")
            : facts.IsLiving ? Found.Lacks($"Parts that the terms of reference lack: {missing.Count}", missing)
            : Found.NotStated($"All that the terms of reference say");
    }
}
