using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Tests.Whole;

namespace Commonweal.Tests.Governance;

/// <summary>Each rule that is shipped says where it stands and which requirement it answers, and its texts make sense.</summary>
public sealed class ShippedRulesTests
{
    public static TheoryData<string> Regimes => [.. RegimeBook.Shipped.All.Select(r => r.Slug)];

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Each_rule_has_its_source_and_its_requirement(string regime) =>
        Assert.All(RegimeBook.Shipped.Find(regime)!.Rules, r => Assert.True(r.Source.Length > 0 && r.Requirements.Count > 0, r.Slug));

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Each_number_in_a_text_is_one_of_its_rule(string regime) =>
        Assert.All(RegimeBook.Shipped.Find(regime)!.Rules, r => Assert.DoesNotContain('{', string.Concat(Texts(r).Select(t => Filled(t, r)))));

    [Theory]
    [InlineData("size", "HOR-44")]
    [InlineData("sectors", "HUN-5")]
    [InlineData("terms-of-reference", "HUN-7")]
    [InlineData("terms-review", "HUN-7")]
    [InlineData("primary-mode", "CHE-11")]
    [InlineData("functions", "CHE-14")]
    [InlineData("mandates", "CHE-9")]
    [InlineData("commitments", "CHE-6")]
    [InlineData("protocol-review", "CHE-5")]
    [InlineData("secretariat", "HUN-20")]
    [InlineData("chair", "HOR-45")]
    [InlineData("public-access", "HUN-18")]
    [InlineData("same-lines", "HUN-9")]
    [InlineData("layers", "HOR-8")]
    [InlineData("portfolio-holder", "HOR-12")]
    [InlineData("support", "HOR-13")]
    [InlineData("chairs-that-sit", "HOR-15")]
    [InlineData("county-voice", "HOR-29")]
    [InlineData("delegation-review", "HOR-34")]
    [InlineData("frequency", "HOR-37")]
    [InlineData("frequency", "HOR-38")]
    [InlineData("frequency", "HOR-39")]
    [InlineData("time-limit", "HOR-40")]
    [InlineData("brings", "HOR-45")]
    [InlineData("deputies", "HOR-47")]
    [InlineData("briefing", "HOR-47")]
    [InlineData("theme-chairs", "CHO-23")]
    [InlineData("belonging", "CHO-24")]
    [InlineData("belonging", "CHO-Q15")]
    [InlineData("statutory-partnership", "NHP-8")]
    [InlineData("accountable-body", "CHO-22")]
    [InlineData("relationships", "HUN-12")]
    [InlineData("vacancies", "HOR-42")]
    [InlineData("officers", "HUN-6")]
    [InlineData("givers", "HUN-21")]
    [InlineData("partnerships", "CHO-14")]
    [InlineData("interests", "CHO-23")]
    [InlineData("interests", "HOR-43")]
    [InlineData("interests", "HOR-44")]
    [InlineData("interests", "HOR-45")]
    [InlineData("umbrella", "CHO-Q16")]
    [InlineData("umbrella", "CHO-Q17")]
    [InlineData("constituency", "HOR-51")]
    [InlineData("district-mode", "CHE-15")]
    [InlineData("overlaps", "HOR-2")]
    [InlineData("taken-up", "HOR-2")]
    [InlineData("places", "HOR-31")]
    public void Each_requirement_is_asked_about_by_its_check(string check, string requirement) =>
        Assert.Contains(RegimeBook.Shipped.Find(Governed.English)!.Rules, r => r.Check == check && r.Requirements.Contains(requirement));

    private static string Filled(string text, Rule rule) => rule.Numbers.Aggregate(text, (t, n) => t.Replace($"{{{n.Key}}}", $"{n.Value}", StringComparison.Ordinal));

    private static string[] Texts(Rule rule) => [rule.Words.Title, rule.Words.Advised, rule.Words.Why, rule.Words.ToDo];
}
