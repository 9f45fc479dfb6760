using Commonweal.Tests.Site;

namespace Commonweal.Tests.Saltmarsh;

/// <summary>The tour: where the front page sends a newcomer.</summary>
[Trait("Runs", "on both databases")]
public sealed class TourTests(EverySampleApp site) : IClassFixture<EverySampleApp>
{
    [Fact]
    public async Task It_opens_on_the_illustrative_county_with_what_to_look_at_first()
    {
        var page = await site.Visit("/");

        var tour = page.Page.QuerySelector(".cw-tour")!;
        Assert.Contains("Saltmarsh", tour.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.InRange(tour.QuerySelectorAll("li").Length, 5, 7);
    }

    [Theory, InlineData(""), InlineData("/cy")]
    public async Task Each_signpost_of_the_tour_leads_to_a_page_that_is_there(string language)
    {
        var links = (await site.Visit($"{language}/")).Page.QuerySelectorAll(".cw-tour li a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.StartsWith($"{language}/", l, StringComparison.Ordinal));
        foreach (var link in links)
        {
            using var answer = await site.Visitor().GetAsync(link);
            Assert.True(answer.IsSuccessStatusCode, link);
        }
    }

    [Fact]
    public async Task In_Welsh_the_tour_is_in_Welsh() =>
        Assert.All((await site.Visit("/cy")).Page.QuerySelectorAll(".cw-tour li a"), a => Assert.Null(a.GetAttribute("lang")));
}
