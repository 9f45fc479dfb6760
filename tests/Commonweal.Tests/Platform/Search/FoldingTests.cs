using Commonweal.Platform.Search;

namespace Commonweal.Tests.Platform.Search;

/// <summary>Names are read alike whatever their case, accents and punctuation (design.md, section 5).</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("Health & Wellbeing Board", " health and wellbeing board")]
    [InlineData("R&D", " r and d")]
    [InlineData("Children’s Trust", " childrens trust")]
    [InlineData("Children's Trust", " childrens trust")]
    [InlineData("Multi-Agency Co–ordination", " multi agency co ordination")]
    [InlineData("École Élan", " ecole elan")]
    [InlineData("E\u0301cole", " ecole")]
    [InlineData("Tŷ Hafan", " ty hafan")]
    [InlineData("Straße, Łódź; Œuvre / Ærø", " strasse lodz oeuvre aero")]
    [InlineData("ＬＳＰ ２", " lsp 2")]
    [InlineData("Совет 9А", " совет 9а")]
    [InlineData("  A\tboard\u00A0of\nmany  ", " a board of many")]
    [InlineData("zero\u200Bwidth", " zerowidth")]
    [InlineData("100% _of_ \"it\"", " 100 of it")]
    public void A_name_is_read_by_its_words(string name, string folded) => Assert.Equal(folded, Folding.Fold(name));

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("%_'\"’")]
    [InlineData("🎉 🏴󠁧󠁢󠁷󠁬󠁳󠁿")]
    [InlineData("\uD83C")]
    [InlineData("\uDF89 \uD83C")]
    public void What_has_no_letter_and_no_digit_has_no_word(string name) => Assert.Equal("", Folding.Fold(name));

    [Fact]
    public void A_name_that_was_folded_is_folded_to_itself()
    {
        var chance = new Random(1);
        for (var time = 0; time < 2000; time++)
        {
            var folded = Folding.Fold(string.Concat(Enumerable.Range(0, 12).Select(_ => (char)chance.Next(char.MaxValue))));

            Assert.Equal(folded, Folding.Fold(folded));
        }
    }
}
