using Commonweal.Bodies;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether each mode of working has functions: what is done in it.</summary>
internal sealed class FunctionsCheck : EachCheck
{
    // Where functions are stated of other modes, a mode without any has none; where of no mode at all, nobody stated them.
    protected override Found? Look(BodyFacts? body, Facts facts, Rule rule)
    {
        var (modes, functions) = (Stated<Mode>(body, facts), Stated<Function>(body, facts));
        var without = modes.Where(m => !functions.Exists(f => f.KindId == m.KindId)).Select(m => facts.Word(m.KindId)).Distinct().ToList();
        return modes.Count == 0 ? null
            : functions.Count == 0 ? Found.NotStated($"What is done in each mode of working")
            : Found.Either(without.Count == 0, $"Modes of working without functions: {without.Count}", without);
    }
}
