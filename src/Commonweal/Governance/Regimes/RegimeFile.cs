using Commonweal.Governance.Checks;
using Commonweal.Governance.Duties;
using Commonweal.Platform;
using Commonweal.Platform.Files;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Regimes;

/// <summary>Reads one regime from its file; docs/how-to/write-the-rules-that-apply.md describes the format.</summary>
internal sealed class RegimeFile
{
    private readonly YamlPart _all;
    private readonly List<Term> _terms = [];
    private readonly List<Rule> _rules = [];

    private RegimeFile(YamlPart all) => _all = all;

    /// <summary>Reads it; throws <see cref="BrokenRuleException"/> with file and line for each thing that is wrong, all at once.</summary>
    public static Regime Read(string file, TextReader text)
    {
        var faults = new List<Fault>();
        var regime = YamlPart.Read(file, text, faults) is { } all ? new RegimeFile(all).Read() : null;
        return faults.Count == 0 ? regime! : throw new BrokenRuleException(string.Join('\n', faults.OrderBy(f => f.Row ?? 0)));
    }

    private Regime Read()
    {
        var regime = new Regime(_all.SlugOf("regime"), _all.TextOf("name"), _all.TextOf("nation"), _all.TextOf("source"), _all.Lifetime(), _terms, _rules);
        foreach (var part in _all.ItemsOf("terms"))
        {
            Keep(ReadTerm(part), t => t.Slug, _terms, part, "term");
        }

        foreach (var part in _all.ItemsOf("rules"))
        {
            ReadRule(part);
        }

        var (events, duties) = DutyFile.Read(_all, regime.Lifetime);
        _all.RefuseWhatIsLeft();
        return regime with { Events = events, Duties = duties };
    }

    /// <summary>Keeps what was read, unless something of that name is kept already.</summary>
    internal static void Keep<T>(T read, Func<T, string> slug, List<T> kept, YamlPart part, string what)
    {
        part.RefuseWhatIsLeft();
        if (kept.Exists(k => slug(k) == slug(read)))
        {
            part.Refuse(what, $"the {what} \"{slug(read)}\" is there already; give this one another name");
        }
        else
        {
            kept.Add(read);
        }
    }

    private static Term ReadTerm(YamlPart part) => new(part.SlugOf("term"), part.Word<TermOf>("of"), part.TextOf("name"), part.TextsOf("called"));

    private void ReadRule(YamlPart part)
    {
        var before = part.Mistakes;
        var (slug, named) = (part.SlugOf("rule"), part.TextOf("check"));
        if (Check.Named(named) is not { } check)
        {
            if (named.Length > 0)
            {
                part.Refuse("check", $"\"{named}\" is not a check; name one of {string.Join(", ", Check.All.Select(c => c.Name))}");
            }

            return;
        }

        var rule = new Rule(
            slug,
            check.Name,
            part.MaybeText("of") is { } of ? Known(part, "of", of) : null,
            check.Numbers.Select(n => (Name: n, Number: part.Number(n))).Where(n => n.Number is not null).ToDictionary(n => n.Name, n => n.Number!.Value, StringComparer.Ordinal),
            check.Lists.ToDictionary(l => l, l => (IReadOnlyList<string>)[.. part.TextsOf(l).Select(t => Known(part, l, t))], StringComparer.Ordinal),
            part.Word<Standing>("standing"),
            part.TextOf("source"),
            part.TextsOf("requirements"),
            part.Lifetime(),
            new RuleWords(part.TextOf("title"), part.TextOf("advised"), part.TextOf("why"), part.TextOf("to-do")));
        if (part.Mistakes == before && check.WhatIsMissing(rule) is { } missing)
        {
            part.Refuse("check", $"\"{check.Name}\" needs {missing}; add it");
        }

        Keep(rule, r => r.Slug, _rules, part, "rule");
    }

    private string Known(YamlPart part, string key, string term)
    {
        if (!_terms.Exists(t => t.Slug == term))
        {
            part.Refuse(key, $"\"{term}\" is not one of the terms above; add it to them or correct the spelling");
        }

        return term;
    }
}
