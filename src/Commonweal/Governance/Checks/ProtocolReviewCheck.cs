using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether protocols, compacts and agreements were looked at again when they should be.</summary>
internal sealed class ProtocolReviewCheck : Check
{
    public override IEnumerable<Found> Look(Facts facts, Rule rule)
    {
        var due = facts.Protocols.Where(p => p.NextReview is not null).ToList();
        var late = due.FindAll(p => p.NextReview!.Value.Latest < facts.On);
        if (facts.Protocols.Count > 0)
        {
            yield return due.Count == 0
                ? Found.NotStated($"When what was agreed in writing is to be reviewed")
                : Found.Either(late.Count == 0, $"Agreements whose review is overdue: {late.Count}", late.Select(p => p.Title), late.Min(p => p.NextReview));
        }
    }
}
