using System.Globalization;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Regimes;

/// <summary>One rule of a regime: what is asked or advised, by whom, where that stands, why, and what to do about it.</summary>
/// <param name="Slug">What settings and accepted findings call it.</param>
/// <param name="Check">How it is checked.</param>
/// <param name="Of">The term of those to which it applies; none for the partnership itself or for all.</param>
/// <param name="Numbers">Its numbers by name, such as at-least; a partnership may set its own.</param>
/// <param name="Lists">Its lists of terms or words by name.</param>
/// <param name="Standing">Whether it is law, guidance or advice.</param>
/// <param name="Source">The paper and paragraph, or the Act and section, that say so.</param>
/// <param name="Requirements">The ids of the requirements, such as HOR-44.</param>
/// <param name="Lifetime">When it holds: a repealed duty stops on its day.</param>
/// <param name="Words">What people read of it.</param>
public sealed record Rule(
    string Slug,
    string Check,
    string? Of,
    IReadOnlyDictionary<string, int> Numbers,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Lists,
    Standing Standing,
    string Source,
    IReadOnlyList<string> Requirements,
    Lifetime Lifetime,
    RuleWords Words)
{
    /// <summary>A number that the rule has.</summary>
    public int Number(string name) => Numbers[name];

    /// <summary>A text of the rule with its numbers where their names stand in braces.</summary>
    public string Fill(string text) =>
        Numbers.Aggregate(text, (t, n) => t.Replace($"{{{n.Key}}}", n.Value.ToString(CultureInfo.CurrentCulture), StringComparison.Ordinal));

    /// <summary>A number that the rule may have.</summary>
    public int? NumberOrNone(string name) => Numbers.TryGetValue(name, out var number) ? number : null;
}
