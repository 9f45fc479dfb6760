using Commonweal.Bodies.Protocols;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether what was promised in protocols is kept, as far as somebody says.</summary>
internal sealed class CommitmentsCheck : Check
{
    public override IEnumerable<Found> Look(Facts facts, Rule rule)
    {
        var all = facts.Protocols.SelectMany(p => p.Commitments).Where(c => c.Lifetime.Includes(facts.On)).ToList();
        var broken = all.FindAll(c => c.State is CommitmentState.NotKept);
        if (all.Count > 0)
        {
            yield return all.TrueForAll(c => c.State is null)
                ? Found.NotStated($"Whether what was promised is kept")
                : Found.Either(broken.Count == 0, $"Commitments that are not kept: {broken.Count}", broken.Select(c => c.Text));
        }
    }
}
