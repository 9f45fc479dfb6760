using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether it is said for which place a board or group is.</summary>
internal sealed class PlacesCheck : BodyCheck
{
    protected override Found Look(BodyFacts body, Facts facts, Rule rule) =>
        body.Of<BodyArea>().Count() is > 0 and var places ? Found.Met($"Places that it is for: {places}")
        : facts.Keeps<BodyArea>() ? Found.FallsShort($"It is not said for which place it is")
        : Found.NotStated($"For which place it is");
}
