using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether terms of reference say what they should: who sits, how it decides, how many must be there.</summary>
internal sealed class TermsPartsCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && body.Terms is not null;

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var missing = Parts(body.Terms!).Where(p => p.Text is null).Select(p => p.Name).ToList();
        return missing.Count > 0 && !facts.IsLiving
            ? Found.NotStated($"All that the terms of reference say")
            : Found.Either(missing.Count == 0, $"Parts that the terms of reference lack: {missing.Count}", missing);
    }

    private static IEnumerable<(string Name, string? Text)> Parts(TermsOfReference terms) =>
    [
        ("Purpose", terms.Purpose), ("Remit", terms.Remit), ("Members", terms.Membership), ("How it decides", terms.DecisionRule),
        ("Quorum", terms.Quorum), ("Deputies", terms.Deputies), ("How often it meets", terms.Frequency), ("To whom it reports", terms.Reporting),
        ("How the terms are reviewed", terms.Review ?? terms.NextReview?.ToString()),
    ];
}
