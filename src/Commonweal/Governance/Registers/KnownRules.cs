using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>What rows name of the rules that are known here, refused where they are not.</summary>
internal static class KnownRules
{
    public static Regime Regime(this string slug, string column) => RegimeBook.Shipped.Find(slug)
        ?? throw new BrokenRuleException(
            $"\"{Column.Shown(slug)}\" is not known; it must be one of {string.Join(", ", RegimeBook.Shipped.All.Select(r => r.Slug))}")
        { About = column };

    public static RuleNamed Rule(string regime, string rule) => new(
        regime.Regime("rules").Slug,
        (regime.Regime("rules").Find(rule) ?? throw new BrokenRuleException($"\"{Column.Shown(rule)}\" is not one of the rules \"{regime}\"; correct the spelling") { About = "rule" }).Slug);

    public static string Setting(this RuleNamed named, string setting)
    {
        var numbers = Check.Named(RegimeBook.Shipped.Find(named.Regime)!.Find(named.Rule)!.Check)!.Numbers;
        return numbers.Contains(setting) ? setting : throw new BrokenRuleException(numbers.Count == 0
            ? $"The rule \"{named.Rule}\" has no number that could be set; take the row out"
            : $"\"{Column.Shown(setting)}\" is not a number of the rule \"{named.Rule}\"; it must be one of {string.Join(", ", numbers)}")
        { About = "setting" };
    }

    public static Term Term(string regime, string term) => regime.Regime("rules").Terms.FirstOrDefault(t => t.Slug == term)
        ?? throw new BrokenRuleException(
            $"\"{Column.Shown(term)}\" is not a term of the rules \"{regime}\"; it must be one of {string.Join(", ", regime.Regime("rules").Terms.Select(t => t.Slug))}")
        { About = "counts-as" };
}
