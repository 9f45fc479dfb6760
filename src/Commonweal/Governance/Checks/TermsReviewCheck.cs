using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether terms of reference were looked at again when they should be.</summary>
internal sealed class TermsReviewCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && body.Terms is not null;

    protected override Found Look(BodyFacts body, Facts facts, Rule rule) => body.Terms!.NextReview is { } due
        ? Found.Either(facts.On <= due.Latest, $"Next review of the terms of reference: {due}", since: due)
        : Found.NotStated($"When the terms of reference are to be reviewed");
}
