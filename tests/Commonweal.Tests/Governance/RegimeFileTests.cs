using System.Text.RegularExpressions;
using Commonweal.Bodies;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Whole;

namespace Commonweal.Tests.Governance;

/// <summary>A regime is read from its file; what is wrong is said with the file and the line, and what to do.</summary>
public sealed class RegimeFileTests
{
    private const string Right = """
        regime: advice
        name: Advice
        nation: England
        source: A paper
        terms:
          - {term: board, of: body, name: Board, called: [board]}
        rules:
          - rule: size
            check: size
            of: board
            at-least: 12
            at-most: 15
            standing: advice
            source: Paper 004
            requirements: [HOR-44]
            from: 2009
            until: 2015-05-26
            title: Size
            advised: Between {at-least} and {at-most}
            why: Because
            to-do: Ask
        """;

    [Fact]
    public void A_right_file_is_read_whole()
    {
        var regime = ALaw.Read(Right);
        var rule = Assert.Single(regime.Rules);

        Assert.Equal(("advice", "Advice", "England", "A paper"), (regime.Slug, regime.Name, regime.Nation, regime.Source));
        Assert.Equal(("board", TermOf.Body, "Board", "board"), (regime.Terms[0].Slug, regime.Terms[0].Of, regime.Terms[0].Name, regime.Terms[0].Called[0]));
        Assert.Equal(("size", "size", "board", Standing.Advice, "Paper 004", "HOR-44"), (rule.Slug, rule.Check, rule.Of, rule.Standing, rule.Source, rule.Requirements[0]));
        Assert.Equal((12, 15, "2009", "2015-05-26"), (rule.Number("at-least"), rule.Number("at-most"), rule.Lifetime.From?.ToString(), rule.Lifetime.Until?.ToString()));
        Assert.Equal(("Size", "Between {at-least} and {at-most}", "Because", "Ask"), (rule.Words.Title, rule.Words.Advised, rule.Words.Why, rule.Words.ToDo));
    }

    [Theory]
    [InlineData("2008-12-31", 0)]
    [InlineData("2009-01-01", 1)]
    [InlineData("2015-05-26", 1)]
    [InlineData("2015-05-27", 0)]
    public void A_rule_holds_from_its_first_day_to_its_last(string on, int rules) => Assert.Equal(rules, ALaw.Read(Right).On(DateOnly.Parse(on)).Count());

    [Theory]
    [InlineData("name: Advice", "nome: Advice", "1:name: is missing; add it")]
    [InlineData("regime: advice", "regime: Our advice", "1:regime: \"Our advice\" is not a name for registers; write lower-case letters, digits and single hyphens")]
    [InlineData("source: A paper", "source: A paper\npaper: 4", "5:paper: is not known here; remove it, or write one of regime, name, nation, source, from, until, terms, rules, events, duties")]
    [InlineData("of: body", "of: boards", "6:of: \"boards\" is not known; write one of body, layer, line, mode, sector, level, seat, organisation")]
    [InlineData("called: [board]", "called: board", "6:called: is not a list; write one, such as [one, two]")]
    [InlineData("called: [board]}", "called: [board]}\n  - {term: board, of: layer, name: Board, called: []}", "7:term: the term \"board\" is there already; give this one another name")]
    [InlineData("check: size", "check: length", "9:check: \"length\" is not a check; name one of *")]
    [InlineData("check: size", "check: frequencies", "9:check: \"frequencies\" is not a check; name one of *")]
    [InlineData("of: board\n", "of: bord\n", "10:of: \"bord\" is not one of the terms above; add it to them or correct the spelling")]
    [InlineData("at-least: 12", "at-least: a dozen", "11:at-least: \"a dozen\" is not a whole number; enter a whole number")]
    [InlineData("at-least: 12\n    ", "", "9:check: \"size\" needs the number \"at-least\"; add it")]
    [InlineData("standing: advice", "standing: wish", "13:standing: \"wish\" is not known; write one of advice, guidance, law")]
    [InlineData("requirements: [HOR-44]", "requirements: HOR-44", "15:requirements: is not a list; write one, such as [one, two]")]
    [InlineData("from: 2009", "from: soon", "16:from: \"soon\" is not a day, a month or a year; write one such as 2015-05-26, 2015-05 or 2015")]
    [InlineData("until: 2015-05-26", "until: 2005", "17:until: It cannot end (2005) before it begins (2009)")]
    [InlineData("why: Because", "why: []", "20:why: is not a text; write one text here")]
    [InlineData("to-do: Ask", "too: Ask", "8:to-do: is missing; add it")]
    [InlineData("to-do: Ask", "to-do: Ask\n    at-last: 3", "22:at-last: is not known here; remove it, or write one of *")]
    [InlineData("name: Advice", "name: \"Advice", "*check the indentation and the quotation marks")]
    public void What_is_wrong_is_said_with_its_line(string right, string wrong, string says)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);

        var message = Assert.Throws<BrokenRuleException>(() => ALaw.Read(Right.Replace(right, wrong, StringComparison.Ordinal))).Message.Split('\n')[0];

        Assert.StartsWith("regimes/law.yaml:", message, StringComparison.Ordinal);
        Assert.Matches($"^{Regex.Escape($"regimes/law.yaml:{says}").Replace("\\*", ".*", StringComparison.Ordinal)}$", message);
    }

    [Fact]
    public void All_that_is_wrong_with_a_file_is_said_at_once_in_the_order_of_its_lines() => Assert.Equal(
        """
        regimes/law.yaml:6:of: "boards" is not known; write one of body, layer, line, mode, sector, level, seat, organisation
        regimes/law.yaml:8:to-do: is missing; add it
        regimes/law.yaml:11:at-least: "a dozen" is not a whole number; enter a whole number
        regimes/law.yaml:13:standing: "wish" is not known; write one of advice, guidance, law
        regimes/law.yaml:23:done-by: "plan" is not one of the events above; add it to them or correct the spelling
        regimes/law.yaml:23:within: "soon" is not a length of time; write one such as 14 months or 1 year
        """,
        Wrong(Right.Replace("of: body", "of: boards", StringComparison.Ordinal).Replace("12", "a dozen", StringComparison.Ordinal)
            .Replace("standing: advice", "standing: wish", StringComparison.Ordinal).Replace("\n    to-do: Ask", "\n    from: 2010", StringComparison.Ordinal).Replace("    from: 2009\n", "", StringComparison.Ordinal)
            + "\nevents: [{event: report, name: Report}]\nduties:\n  - {duty: plan, done-by: plan, after: [report], within: soon, standing: law, source: An Act, title: Plan, advised: Soon}"));

    [Fact]
    public void A_list_that_a_check_needs_must_hold_something_and_only_terms()
    {
        const string Layers = "terms: []\nregime: a\nname: A\nnation: B\nsource: C\nrules:\n  - {rule: l, check: layers, layers: [LIST], standing: law, source: D, title: E, advised: F, why: G, to-do: H}";

        Assert.Equal("regimes/law.yaml:7:check: \"layers\" needs the list \"layers\"; add it", Wrong(Layers.Replace("LIST", "", StringComparison.Ordinal)));
        Assert.Equal("regimes/law.yaml:7:layers: \"low\" is not one of the terms above; add it to them or correct the spelling", Wrong(Layers.Replace("LIST", "low", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_rules_of_one_name_and_two_files_of_one_name_are_refused()
    {
        Assert.Equal("regimes/law.yaml:22:rule: the rule \"size\" is there already; give this one another name", Wrong(Right + Right[Right.IndexOf("\n  - rule", StringComparison.Ordinal)..]));
        Assert.Equal(
            "Two files have rules called \"advice\"; give one of them another name",
            Assert.Throws<BrokenRuleException>(() => new RegimeBook([ALaw.Read(Right), ALaw.Read(Right)])).Message);
    }

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal("regimes/law.yaml: is empty; write what it is to say, or remove it", Wrong(""));

    private static string Wrong(string text) => Assert.Throws<BrokenRuleException>(() => ALaw.Read(text)).Message;
}
