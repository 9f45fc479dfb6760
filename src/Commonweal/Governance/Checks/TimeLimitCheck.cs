using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether a group that was set up for a task has an end.</summary>
internal sealed class TimeLimitCheck : BodyCheck
{
    protected override Found Look(BodyFacts body, Facts facts, Rule rule) => body.Lifetime.Until is { } until
        ? Found.Met($"Ends: {until}")
        : facts.IsLiving && body.Lifetime.From is not null ? Found.FallsShort($"No end is set", since: body.Lifetime.From)
        : Found.NotStated($"When it ends");
}
