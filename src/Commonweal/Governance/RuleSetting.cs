using Commonweal.Bodies;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Governance;

/// <summary>A number of a rule that a partnership set for itself, or for one of its boards and groups; from and until.</summary>
public sealed class RuleSetting : CollaborationStatement
{
    private RuleSetting() { }   // for EF

    internal RuleSetting(Collaboration whose, RuleNamed rule, string setting, int number, Lifetime lifetime, Citation citation)
        : base(whose, kind: null, Party.NotStated, lifetime, citation) =>
        (Regime, Rule, Setting, Number) = (rule.Regime, rule.Rule, setting, number);

    /// <summary>The slug of the regime.</summary>
    public string Regime { get; private set; } = "";

    /// <summary>The slug of the rule.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>Which of its numbers: "at-least".</summary>
    public string Setting { get; private set; } = "";

    public int Number { get; private set; }

    /// <summary>Those that count, one for each number: what is set for one board or group before what is set for all, the later before the earlier.</summary>
    internal static IReadOnlyList<RuleSetting> Counting(IEnumerable<RuleSetting> settings) =>
    [
        .. settings.OrderBy(s => s.BodyId is null).ThenByDescending(s => s.Lifetime.From?.Earliest ?? DateOnly.MinValue)
            .DistinctBy(s => s.Setting).OrderBy(s => s.Setting, StringComparer.Ordinal),
    ];

    /// <summary>The rule with the numbers that were set.</summary>
    internal static Rule Set(Rule rule, IReadOnlyCollection<RuleSetting> counting)
    {
        var numbers = new Dictionary<string, int>(rule.Numbers, StringComparer.Ordinal);
        foreach (var setting in counting)
        {
            numbers[setting.Setting] = setting.Number;
        }

        return counting.Count == 0 ? rule : rule with { Numbers = numbers };
    }
}
