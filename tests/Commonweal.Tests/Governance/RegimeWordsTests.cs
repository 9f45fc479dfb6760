using Commonweal.Bodies;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Tests.Whole;

namespace Commonweal.Tests.Governance;

/// <summary>What the governance check says, it says in Welsh too.</summary>
public sealed class RegimeWordsTests
{
    private static IEnumerable<string> Welsh => Repository.ReadAll("src/Commonweal.Web", ".cy.resx").SelectMany(Markup.Texts).Select(t => t.Key);

    [Fact]
    public void Every_text_of_the_rules_is_in_Welsh_too() => Untranslated(RegimeWords.Of(RegimeBook.Shipped), Welsh).ShouldBeNone();

    [Fact]
    public void Every_fact_that_a_check_finds_is_in_Welsh_too() =>
        Untranslated(RegimeWords.Facts(Repository.ReadAll("src/Commonweal/Governance", "Check.cs")), Welsh).ShouldBeNone();

    [Fact]
    public void Every_part_of_the_terms_of_reference_is_in_Welsh_too() => Untranslated(TermsPartsCheck.Parts, Welsh).ShouldBeNone();

    [Fact]
    public void A_fact_without_Welsh_is_refused_by_its_format()
    {
        var check = new Source("ACheck.cs", """
            Found A(int n) => n > 1 ? Found.FallsShort($"Seats: {n}", ["no fact"]) : Found.Either(n == 1, $"{n} of {All}: {n}") ?? Other.Met($"no fact");
            """);

        Assert.Equal(["\"{0} of {1}: {2}\" has no Welsh: add it to Words.cy.resx"], Untranslated(RegimeWords.Facts([check]), ["Seats: {0}"]));
    }

    [Fact]
    public void A_text_of_a_rule_without_Welsh_is_refused() =>
        Assert.Equal(
            ["\"A law\" has no Welsh: add it to Words.cy.resx", "\"Health board\" has no Welsh: add it to Words.cy.resx"],
            Untranslated(RegimeWords.Of(ALaw.Partnership().Book), ["A", "B", "C", "D", "Board", "Council"]).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Untranslated(IEnumerable<string> said, IEnumerable<string> welsh) =>
        said.Distinct().Except(welsh, StringComparer.Ordinal).Select(s => $"\"{s}\" has no Welsh: add it to Words.cy.resx");
}
