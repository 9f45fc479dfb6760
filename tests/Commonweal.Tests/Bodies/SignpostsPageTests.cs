using Commonweal.Bodies.Signposts;
using Commonweal.Platform;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>What to look at first, on the partnership's own page.</summary>
public sealed class SignpostsPageTests : PageTests
{
    [Fact]
    public async Task A_newcomer_sees_what_to_look_at_first_in_its_order_and_why_and_gets_there()
    {
        await GivenSignposts();

        var page = await Visit("/cheshire");

        Assert.Equal(
            ["How it fits together One picture of it all", "What was agreed in 2001"],
            page.Page.QuerySelectorAll(".cw-signposts li").Select(l => string.Join(' ', l.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal("/cheshire/structure?on=2005", page.Page.QuerySelector(".cw-signposts a")!.GetAttribute("href"));
        Assert.Equal("How it fits together", (await Visit("/cheshire/structure?on=2005")).Heading);
    }

    [Fact]
    public async Task In_Welsh_they_stand_in_Welsh_and_what_is_not_translated_is_marked_as_English()
    {
        await GivenSignposts();

        var signposts = (await Visit("/cy/cheshire")).Page.QuerySelectorAll(".cw-signposts li").ToList();

        Assert.Contains("Sut mae’n ffitio", signposts[0].TextContent, StringComparison.Ordinal);
        Assert.Null(signposts[0].QuerySelector("a")!.GetAttribute("lang"));
        Assert.Equal("en", signposts[0].QuerySelector("p")!.GetAttribute("lang"));
        Assert.Equal("en", signposts[1].QuerySelector("a")!.GetAttribute("lang"));
        Assert.Equal("/cy/cheshire/structure?on=2005", signposts[0].QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_partnership_without_any_says_nothing_of_it() => Assert.Empty((await Visit("/cheshire")).Page.QuerySelectorAll(".cw-signposts"));

    private Task<int> GivenSignposts() => Change("cheshire", (db, cheshire) =>
    {
        db.Add(new Signpost(cheshire, 2, new SignpostWords("What was agreed in 2001", "protocols"), Citation.None));
        db.Add(new Signpost(cheshire, 1, new SignpostWords("How it fits together", "structure?on=2005", "One picture of it all", "Sut mae’n ffitio"), Citation.None));
        return 2;
    });
}
