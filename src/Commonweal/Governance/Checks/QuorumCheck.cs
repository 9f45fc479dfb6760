using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether the quorum that the terms of reference set is all members.</summary>
internal sealed class QuorumCheck : BodyCheck
{
    public override IReadOnlyList<string> Lists => ["members"];

    protected override Found Look(BodyFacts body, Facts facts, Rule rule) => body.Terms?.QuorumNumber is { } quorum
        ? Found.Either(quorum >= rule.Lists["members"].Count, $"Quorum by its terms of reference: {quorum}")
        : Found.NotStated($"How many must be there for it to decide");
}
