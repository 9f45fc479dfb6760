using Commonweal.Platform;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Platform;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Partnership Board", "partnership-board")]
    [InlineData("Safer & Stronger Tŷ", "safer-and-stronger-ty")]
    [InlineData("Bwrdd Gwasanaethau Cyhoeddus Ŵyn â Môr", "bwrdd-gwasanaethau-cyhoeddus-wyn-a-mor")]
    [InlineData("Café Zoë", "cafe-zoe")]
    [InlineData("Children's and Young People’s Group", "childrens-and-young-peoples-group")]
    [InlineData("  Health / Well-being – (2009) ", "health-well-being-2009")]
    [InlineData("B&Q", "b-and-q")]
    [InlineData("🎉🎉", "")]
    [InlineData("", "")]
    public void A_slug_is_made_from_a_name(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void A_very_long_name_is_cut_between_words_and_leaves_room_for_a_number()
    {
        var slug = Slug.Of(string.Concat(Enumerable.Repeat("Community Safety ", 12)));

        Assert.EndsWith("-community-safety", slug, StringComparison.Ordinal);
        Assert.True(Slug.IsSlug(slug + "-12345678"), slug);
        Assert.Equal(90, Slug.Of(new string('a', 300)).Length);
    }

    [Fact]
    public void The_second_of_a_name_is_told_apart_by_what_it_stands_within_and_then_by_a_number()
    {
        var used = new List<string>();
        for (var n = 0; n < 4; n++)
        {
            used.Add(Slug.Free("Board", "Community Safety Partnership", used.Contains));
        }

        Assert.Equal(["board", "community-safety-partnership-board", "community-safety-partnership-board-2", "community-safety-partnership-board-3"], used);
    }

    [Fact]
    public void The_second_of_a_name_that_stands_within_nothing_is_numbered()
    {
        Assert.Equal("board-2", Slug.Free("Board", within: null, slug => slug == "board"));
        Assert.Equal("unnamed", Slug.Free("🎉", within: null, _ => false));
    }

    [Theory]
    [InlineData("partnership-board", true)]
    [InlineData("2009", true)]
    [InlineData("", false)]
    [InlineData("Board", false)]
    [InlineData("board-", false)]
    [InlineData("-board", false)]
    [InlineData("the--board", false)]
    [InlineData("bŵrdd", false)]
    public void A_slug_is_lower_case_letters_digits_and_single_hyphens(string text, bool isSlug)
    {
        Assert.Equal(isSlug, Slug.IsSlug(text));
        Assert.False(Slug.IsSlug(new string('a', 101)));
    }

    [Fact]
    public void Text_that_is_no_slug_is_refused() => Assert.Equal(
        "\"The Board\" must be lower-case letters, digits and single hyphens, 100 at most",
        Assert.Throws<BrokenRuleException>(() => Slug.Checked("The Board")).Message);

    [Theory]
    [InlineData("staff")]
    [InlineData("cy")]
    [InlineData("api")]
    public void No_partnership_can_have_an_address_of_the_installation_itself(string taken)
    {
        var refused = $"No partnership can have the address \"{taken}\": it is taken by the installation itself";

        Assert.Equal(refused, Assert.Throws<BrokenRuleException>(() => Given.Partnership(taken)).Message);
        Assert.Equal(refused, Assert.Throws<BrokenRuleException>(() => Given.Partnership().Rename("Any", taken)).Message);
        Assert.Equal(taken, Given.Body(Given.Partnership(), taken).Slug);
    }
}
