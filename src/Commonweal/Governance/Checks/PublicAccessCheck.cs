using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether it is said who may come to the meetings, and why it is so.</summary>
internal sealed class PublicAccessCheck : BodyCheck
{
    protected override Found Look(BodyFacts body, Facts facts, Rule rule) => body.Access is { } access
        ? access.Reason is not null ? Found.Met($"Who may come is stated, with the reason")
            : facts.IsLiving ? Found.FallsShort($"Who may come is stated, and no reason")
            : Found.NotStated($"Why it is so who may come")
        : facts.Keeps<PublicAccess>() ? Found.FallsShort($"It is not said who may come")
        : Found.NotStated($"Who may come");
}
