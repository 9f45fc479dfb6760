using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether it is said who may come to the meetings, and why it is so.</summary>
internal sealed class PublicAccessCheck : BodyCheck
{
    protected override Found Look(BodyFacts body, Facts facts, Rule rule) => body.Access is { } access
        ? access.Reason is null ? Found.FallsShort($"Who may come is stated, and no reason") : Found.Met($"Who may come is stated, with the reason")
        : facts.Keeps<PublicAccess>() ? Found.FallsShort($"It is not said who may come")
        : Found.NotStated($"Who may come");
}
