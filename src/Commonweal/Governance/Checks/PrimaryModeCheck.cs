using Commonweal.Bodies;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether the partnership and each board or group says how it mainly works.</summary>
internal sealed class PrimaryModeCheck : EachCheck
{
    protected override Found? Look(BodyFacts? body, Facts facts, Rule rule)
    {
        var modes = Stated<Mode>(body, facts);
        return modes.Count == 0 ? facts.Keeps<Mode>() ? Found.FallsShort($"No mode of working") : Found.NotStated($"How it works")
            : modes.Find(m => m.IsPrimary) is { } primary ? Found.Met($"Primary mode: {facts.Word(primary.KindId)}")
            : !facts.IsLiving ? Found.NotStated($"How it mainly works")
            : Found.FallsShort($"Modes of working, none of them the primary one: {modes.Count}", modes.Select(m => facts.Word(m.KindId)));
    }
}
