using System.Globalization;
using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Signposts;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>The front page: where a newcomer starts.</summary>
public sealed class FrontPageTests : PageTests
{
    [Fact]
    public async Task It_opens_on_the_illustrative_county_with_what_to_look_at_first()
    {
        var page = await Visit("/");

        var tour = page.Page.QuerySelector(".cw-tour")!;
        Assert.Contains("Saltmarsh", tour.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.InRange(tour.QuerySelectorAll("li").Length, 5, 7);
    }

    [Theory, InlineData(""), InlineData("/cy")]
    public async Task Each_signpost_of_the_tour_leads_to_a_page_that_is_there(string language)
    {
        var links = (await Visit($"{language}/")).Page.QuerySelectorAll(".cw-tour li a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.StartsWith($"{language}/", l, StringComparison.Ordinal));
        foreach (var link in links)
        {
            using var answer = await App.Visitor().GetAsync(link);
            Assert.True(answer.IsSuccessStatusCode, link);
        }
    }

    [Fact]
    public async Task In_Welsh_the_tour_is_in_Welsh() =>
        Assert.All((await Visit("/cy")).Page.QuerySelectorAll(".cw-tour li a"), a => Assert.Null(a.GetAttribute("lang")));

    /// <summary>The thirteen that the five papers describe, each named with its paper.</summary>
    [Fact]
    public async Task Below_stand_the_thirteen_as_the_papers_describe_them()
    {
        var page = await Visit("/");

        var heading = page.Page.QuerySelectorAll("h2").Single(h => h.TextContent == "Partnerships as papers describe them");
        var cards = heading.ParentElement!.QuerySelectorAll(".cw-card").Where(c => c.TextContent.Contains("As described in", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            ["adur", "chichester", "chorley", "crawley", "horsham", "huntingdonshire", "lewes", "mid-sussex", "north-herts", "oxfordshire", "cheshire", "west-sussex", "worthing"],
            cards.Select(c => c.QuerySelector("a")!.GetAttribute("href")![1..]).OrderBy(s => s == "cheshire" ? "the" : s, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_partnership_at_work_stands_before_those_that_papers_describe()
    {
        await App.Store.Keep(Given.Partnership("downland"));

        var page = await Visit("/");

        Assert.Equal("/downland", page.Page.QuerySelector(".cw-card a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_draft_is_no_part_of_the_tour_nor_of_the_list()
    {
        var draft = new Partnership(Guid.CreateVersion7(), "aardmarsh", new PartnershipWords("Aardmarsh", IsIllustrative: true), Lifetime.NotStated, Citation.None);
        await App.Store.Keep(draft, new Signpost(draft, 1, new SignpostWords("Look at Aardmarsh", "structure"), Citation.None));

        Assert.DoesNotContain("Aardmarsh", (await Visit("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_partnerships_stand_a_hundred_to_a_page_and_cost_no_more_queries()
    {
        var partnerships = Enumerable.Range(1, 1000).Select(n => Given.Partnership(string.Create(CultureInfo.InvariantCulture, $"partnership-{n}")));
        await App.Store.Keep([.. partnerships]);

        var (first, last) = (await Visit("/"), await Visit("/?page=11"));

        Assert.Equal(100, first.Page.QuerySelectorAll(".cw-card").Length);
        Assert.InRange(first.Page.Source.Text.Length, 1, 100_000);
        Assert.Equal(18, last.Page.QuerySelectorAll(".cw-card").Length);
        Assert.Empty(last.Page.QuerySelectorAll(".cw-tour"));
        Assert.Equal("Partnerships – Page 11 – Commonweal", last.Page.Title);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/?page=12")).Status);
    }
}
