using Commonweal.Bodies.Protocols;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether all that was promised in protocols is kept, by the word of somebody.</summary>
internal sealed class CommitmentsCheck : Check
{
    public override IEnumerable<Found> Look(Facts facts, Rule rule)
    {
        var all = facts.Protocols.SelectMany(p => p.Commitments).Where(c => c.Lifetime.Includes(facts.On)).ToList();
        var broken = all.FindAll(c => c.State is CommitmentState.NotKept or CommitmentState.PartlyKept);
        if (all.Count > 0)
        {
            yield return broken.Count > 0 ? Found.FallsShort($"Commitments that are not kept, or in part only: {broken.Count}", broken.Select(c => c.Text))
                : all.Exists(c => c.State is null) ? Found.NotStated($"Whether what was promised is kept")
                : Found.Met($"Commitments that are kept: {all.Count}");
        }
    }
}
