using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether a board or group has terms of reference.</summary>
internal sealed class TermsOfReferenceCheck : BodyCheck
{
    protected override Found Look(BodyFacts body, Facts facts, Rule rule) => body.Terms is { } terms
        ? Found.Met($"Terms of reference: {terms.Version}")
        : facts.Keeps<TermsOfReference>() ? Found.FallsShort($"No terms of reference")
        : Found.NotStated($"Whether it has terms of reference");
}
