using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether what was delegated was looked at again when it should be.</summary>
internal sealed class DelegationReviewCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && body.Of<Delegation>().Any();

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var due = body.Of<Delegation>().Where(d => d.NextReview is not null).ToList();
        var late = due.FindAll(d => d.NextReview!.Value.Latest < facts.On);
        return due.Count == 0 ? Found.NotStated($"When what was delegated is to be reviewed")
            : Found.Either(late.Count == 0, $"Delegations whose review is overdue: {late.Count}", late.Select(d => d.Scope), late.Min(d => d.NextReview));
    }
}
