using Commonweal.Governance.Checks;
using Commonweal.Governance.Duties;
using Commonweal.Platform;
using Commonweal.Platform.Files;

namespace Commonweal.Governance.Regimes;

/// <summary>Reads one regime from its file; docs/how-to/write-the-rules-that-apply.md describes the format.</summary>
internal sealed class RegimeFile
{
    private readonly YamlMap _map;
    private readonly List<Term> _terms = [];
    private readonly List<Rule> _rules = [];

    private RegimeFile(YamlMap map) => _map = map;

    /// <summary>Reads it; throws <see cref="BrokenRuleException"/> with file and line for what is wrong.</summary>
    public static Regime Read(string file, TextReader text) => new RegimeFile(YamlMap.Read(file, text)).Read();

    private Regime Read()
    {
        foreach (var part in _map.Parts("terms"))
        {
            _terms.Add(ReadTerm(part));
        }

        foreach (var part in _map.Parts("rules"))
        {
            _rules.Add(ReadRule(part));
        }

        var regime = new Regime(
            CheckedSlug(_map, "regime"), _map.Text("name"), _map.Text("nation"), _map.Text("source"), _map.Lifetime(), _terms, _rules);
        var (events, duties) = DutyFile.Read(_map, regime.Lifetime);
        _map.RefuseWhatIsLeft();
        return regime with { Events = events, Duties = duties };
    }

    private Term ReadTerm(YamlMap part)
    {
        var term = new Term(CheckedSlug(part, "term"), part.Word<TermOf>("of"), part.Text("name"), part.Texts("called"));
        part.RefuseWhatIsLeft();
        return _terms.Exists(t => t.Slug == term.Slug) ? throw part.WrongAt("term", $"the term \"{term.Slug}\" is there already; give this one another word") : term;
    }

    private Rule ReadRule(YamlMap part)
    {
        var slug = CheckedSlug(part, "rule");
        var check = Check.Named(part.Text("check"))
            ?? throw part.WrongAt("check", $"\"{part.Text("check")}\" is not a check; it must be one of {string.Join(", ", Check.All.Select(c => c.Name))}");
        var rule = new Rule(
            slug,
            check.Name,
            Known(part, "of", part.TextOrNone("of")),
            check.Numbers.Where(n => part.Number(n) is not null).ToDictionary(n => n, n => part.Number(n)!.Value, StringComparer.Ordinal),
            check.Lists.ToDictionary(l => l, l => Known(part, l, part.Texts(l)), StringComparer.Ordinal),
            part.Word<Standing>("standing"),
            part.Text("source"),
            part.Texts("requirements"),
            part.Lifetime(),
            new RuleWords(part.Text("title"), part.Text("advised"), part.Text("why"), part.Text("to-do")));
        part.RefuseWhatIsLeft();
        if (check.WhatIsMissing(rule) is { } missing)
        {
            throw part.WrongAt("check", $"the check \"{check.Name}\" needs {missing}");
        }

        return _rules.Exists(r => r.Slug == rule.Slug) ? throw part.WrongAt("rule", $"the rule \"{slug}\" is there already; give this one another name") : rule;
    }

    private IReadOnlyList<string> Known(YamlMap part, string key, IReadOnlyList<string> terms)
    {
        foreach (var term in terms)
        {
            Known(part, key, term);
        }

        return terms;
    }

    private string? Known(YamlMap part, string key, string? term) => term is null || _terms.Exists(t => t.Slug == term)
        ? term
        : throw part.WrongAt(key, $"\"{term}\" is not one of the terms above; add it to them or correct the spelling");

    internal static string CheckedSlug(YamlMap part, string key) => Slug.IsSlug(part.Text(key))
        ? part.Text(key)
        : throw part.WrongAt(key, $"\"{part.Text(key)}\" must be lower-case letters, digits and single hyphens");
}
