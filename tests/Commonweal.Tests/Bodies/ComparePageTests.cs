using System.Net;
using AngleSharp.Dom;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

public sealed class ComparePageTests : PageTests
{
    [Fact]
    public async Task Two_days_stand_beside_each_other()
    {
        await GivenBody("Rural Transport Group", Given.Held(until: "2005-06-30"));
        await GivenBody("Access Group", Given.Held("2005-07-01"));
        await Change("cheshire", (_, it) =>
        {
            it.Count(new UnnamedWords("theme-groups", "Theme groups", null, null, 10), null, Given.Held(until: "2005-06-30"), Citation.None);
            it.Count(new UnnamedWords("theme-groups", "Theme groups", null, null, 4), null, Given.Held("2005-07-01"), Citation.None);
            return it;
        });

        var page = await Visit("/cheshire/compare?from=2005-06-30&to=July+2005");

        Assert.Equal("Before and after", page.Heading);
        Assert.Contains("Theme groups Counted, not named 10 4", page.Text, StringComparison.Ordinal);
        Assert.Contains("Came Access Group", page.Text, StringComparison.Ordinal);
        Assert.Contains("Went Rural Transport Group", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_the_wrong_way_round_the_earlier_day_comes_first()
    {
        var page = await Visit("/cheshire/compare?from=2006&to=2005");

        Assert.Equal(["2005", "2006"], Days(page));
        Assert.Contains("Nothing that is held of the structure changed between the two.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?to=0001")]
    [InlineData("?on=0001")]
    public async Task The_first_year_of_all_has_none_before_it(string asked) =>
        Assert.Equal(HttpStatusCode.OK, (await Visit("/cheshire/compare" + asked)).Status);

    [Fact]
    public async Task A_day_is_compared_with_its_own_year_as_with_the_last_day_of_it() =>
        Assert.Equal(["26 July 2005", "2005"], Days(await Visit("/cheshire/compare?from=2005&to=2005-07-26")));

    [Fact]
    public async Task What_is_no_date_is_said_beside_its_field_and_stays_there()
    {
        var page = await Visit("/cheshire/compare?from=last+summer&to=2005");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["Enter a day, a month or a year, such as 26 July 2005, July 2005 or 2005"], page.Errors);
        Assert.Equal("last summer", page.Page.QuerySelector("main [name=from]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Without_dates_it_is_the_year_up_to_the_time_of_which_the_paper_speaks() =>
        Assert.Equal(["31 July 2004", "July 2005"], Days(await Visit("/cheshire/compare")));

    [Fact]
    public async Task A_group_that_is_a_draft_neither_comes_nor_goes()
    {
        await GivenBody("Secret Group", Given.Held("2005-07-01"), published: false);

        Assert.DoesNotContain("Secret", (await Visit("/cheshire/compare?from=2005-06&to=2005-07")).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Days(Screen page) => page.Page.QuerySelectorAll("thead th").Select(th => th.TextContent.Trim());
}
