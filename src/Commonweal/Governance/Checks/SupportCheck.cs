using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether support that somebody gave has ended with nothing in its place, or ends within so many months.</summary>
internal sealed class SupportCheck : EachCheck
{
    public override IReadOnlyList<string> Numbers => ["months"];

    protected override Found? Look(BodyFacts? body, Facts facts, Rule rule)
    {
        var support = (body?.Ever<SupportInKind>() ?? facts.Ever<SupportInKind>()).Where(s => HasBegun(s, facts)).ToList();
        return support.Count == 0 ? null : Look(support, facts, rule);
    }

    private static Found Look(List<SupportInKind> support, Facts facts, Rule rule)
    {
        var running = support.FindAll(s => !HasEnded(s, facts));
        var ended = support.FindAll(s => HasEnded(s, facts) && !running.Exists(r => IsInPlaceOf(r, s)));
        var ending = running.FindAll(s => s.Lifetime.Until is { } until && until.Earliest <= facts.On.AddMonths(rule.Number("months")));
        return ended.Count > 0 ? Found.FallsShort($"Support that has ended: {ended.Count}", ended.Select(s => s.Text), ended.Min(s => s.Lifetime.Until))
            : ending.Count > 0 ? Found.FallsShort($"Support that ends soon: {ending.Count}", ending.Select(s => s.Text))
            : Found.Met($"Support that goes on: {running.Count}");
    }

    private static bool HasBegun(SupportInKind support, Facts facts) => !(facts.On < support.Lifetime.From?.Earliest);

    // That it has ended is stated as what is so today; before a stated last day it went on all the same.
    private static bool HasEnded(SupportInKind support, Facts facts) =>
        support.Lifetime.Until is { } until ? facts.On > until.Latest : support.HasEnded;

    private static bool IsInPlaceOf(SupportInKind running, SupportInKind ended) =>
        running.KindId == ended.KindId && (running.KindId is not null || string.Equals(running.Text, ended.Text, StringComparison.OrdinalIgnoreCase));
}
