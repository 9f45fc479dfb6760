using Commonweal.Bodies;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether each mode in which the partnership does something is one in which a board or group works.</summary>
internal sealed class TakenUpCheck : Check
{
    public override IEnumerable<Found> Look(Facts facts, Rule rule)
    {
        var functions = facts.Of<Function>().ToList();
        var left = functions.FindAll(f => !facts.Bodies.Any(b => b.Of<Mode>().Any(m => m.KindId == f.KindId) || b.Of<Function>().Any(g => g.KindId == f.KindId)));
        if (functions.Count > 0)
        {
            yield return left.Count > 0 && !facts.Keeps<Mode>() && !facts.Keeps<Function>()
                ? Found.NotStated($"Which board or group does what the partnership does")
                : Found.Either(left.Count == 0, $"Functions in a mode in which no board or group works: {left.Count}", left.Select(f => f.Text));
        }
    }
}
