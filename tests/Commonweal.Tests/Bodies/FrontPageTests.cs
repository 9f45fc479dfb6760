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
    /// <summary>The thirteen that the five papers describe, each named with its paper.</summary>
    [Fact]
    public async Task Below_stand_the_thirteen_as_the_papers_describe_them()
    {
        var page = await Visit("/");

        Assert.Equal(
            [
                "Review of the Cheshire Partnership (paper 003), July 2005: The Cheshire Partnership",
                "Strategic Partnership Study – Scoping Report, by the Head of Administration (paper 000), 2006: Huntingdonshire Strategic Partnership",
                "Local Strategic Partnerships: Shaping their future – a consultation paper, report of the Head of Corporate and Policy Services (paper 001), 16 February 2006: Chorley Partnership",
                "Briefing Note – What Do Local Strategic Partnerships Do? (paper 002), June 2008: North Hertfordshire Partnership",
                "when the talking has to stop – a review of structures and decision-making arrangements for a Local Strategic Partnership (paper 004), October 2009: "
                    + "Adur in Partnership, Chichester LSP, Crawley Together, Horsham District Community Partnership, Lewes District Local Strategic Partnership, Mid Sussex Partnership, Oxfordshire Partnership, West Sussex county-wide, Worthing Together",
            ],
            page.Page.QuerySelectorAll("h3.cw-paper").Select(h => $"{h.TextContent}: {string.Join(", ", h.NextElementSibling!.QuerySelectorAll("a").Select(a => a.TextContent))}"));
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
        Assert.Equal(13, last.Page.QuerySelectorAll(".cw-card").Length);
        Assert.Empty(last.Page.QuerySelectorAll(".cw-tour"));
        Assert.Equal("Partnerships – Page 11 – Commonweal", last.Page.Title);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/?page=12")).Status);
    }
}
