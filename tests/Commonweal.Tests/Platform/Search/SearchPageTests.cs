using System.Net;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Platform.Search;

/// <summary>Whoever knows a name, an old one too, finds the page from any page.</summary>
public sealed class SearchPageTests : PageTests
{
    [Fact]
    public async Task An_old_name_leads_to_the_page_of_today_and_says_until_when_it_was_used()
    {
        await GivenBody("Rural Forum");
        await Change("cheshire", (db, _) => Renamed(db.Body("rural-forum"), "Countryside Group"));

        var found = await Visit("/search?q=rural+forum");
        var page = await found.Follow("Countryside Group");

        Assert.Contains("Called Rural Forum until 10 March 2026", found.Text, StringComparison.Ordinal);
        Assert.Contains("Board or group · The Cheshire Partnership", found.Text, StringComparison.Ordinal);
        Assert.Equal(("Countryside Group", "/cheshire/bodies/countryside-group"), (page.Heading, page.Address));
    }

    [Fact]
    public async Task A_board_that_has_ended_says_so()
    {
        await GivenBody("Rural Forum", Given.Held(until: "2009-03"));

        Assert.Contains("Rural Forum Ended March 2009", (await Visit("/search?q=rural+forum")).Text, StringComparison.Ordinal);
    }

    /// <summary>Two of the Huntingdonshire partnership are called "Board" (paper 000, paragraph 2.3).</summary>
    [Fact]
    public async Task Two_of_one_name_are_told_apart_by_what_they_stand_within() =>
        Assert.Equal(
            ["Board or group · Huntingdonshire Strategic Partnership", "Board or group · within Community Safety Partnership · Huntingdonshire Strategic Partnership"],
            (await Visit("/search?q=board&in=huntingdonshire")).Page.QuerySelectorAll(".cw-found p").Select(p => string.Join(' ', p.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Order(StringComparer.Ordinal));

    [Fact]
    public async Task What_is_made_up_says_so()
    {
        var marsh = new Partnership(Guid.CreateVersion7(), "marsh", new PartnershipWords("Marsh", IsIllustrative: true), Lifetime.NotStated, Citation.None);
        marsh.Publish();
        await App.Store.Keep(marsh);

        Assert.Contains("Marsh Illustrative", (await Visit("/search?q=marsh")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_draft_is_found_or_counted()
    {
        await GivenBody("Secret Forum", published: false);

        Assert.Equal("Nothing is called that", (await Visit("/search?q=secret")).Page.QuerySelector("main h2")!.TextContent);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/cheshire")]
    [InlineData("/cheshire/organisations")]
    [InlineData("/places/E10000003")]
    [InlineData("/nowhere")]
    public async Task Every_page_has_the_box_and_it_leads_to_what_is_found(string address)
    {
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)(await Visit(address)).Page.QuerySelector("header form[role=search]")!;
        var field = (AngleSharp.Html.Dom.IHtmlInputElement)form.QuerySelector("input[name=q]")!;
        field.Value = "cheshire";

        var found = await Visit(new Uri(form.GetSubmission()!.Target.Href).PathAndQuery);

        Assert.Equal("Find by name", form.QuerySelector($"label[for={field.Id}]")!.TextContent);
        Assert.Equal(("/search", "cheshire"), (found.Address.Split('?')[0], ((AngleSharp.Html.Dom.IHtmlInputElement)found.Form["q"]!).Value));
        Assert.NotEmpty(found.Page.QuerySelectorAll(".cw-found li"));
        Assert.Null(found.Page.QuerySelector("header form"));
    }

    [Fact]
    public async Task Who_comes_from_a_partnership_is_offered_to_search_there_only_and_back()
    {
        var all = await Visit("/search?q=cheshire&from=cheshire");
        var only = await all.Follow("Search only in The Cheshire Partnership");
        var again = await only.Send(("q", "council"));
        var back = await again.Follow("Search everywhere");

        Assert.Equal("/search?q=cheshire&in=cheshire", only.Address);
        Assert.All(only.Links.Where(l => l.Address.Contains("/organisations/", StringComparison.Ordinal)), l => Assert.StartsWith("/cheshire/", l.Address, StringComparison.Ordinal));
        Assert.Equal("/search?q=council&in=cheshire", again.Address);
        Assert.Equal("/search?q=council&from=cheshire", back.Address);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("?q=", "")]
    [InlineData("?q=%25%5F%27%22%00", "There is no letter or number in that to look for. Type a name or the beginning of one.")]
    [InlineData("?q=%F0%9F%8E%89", "There is no letter or number in that to look for. Type a name or the beginning of one.")]
    [InlineData("?q=%ED%A0%80%FF", "Nothing is called that")]
    [InlineData("?q=zzzz%25&from=%00&from=x", "Nothing is called that")]
    [InlineData("?q=';DROP+TABLE+People--", "Nothing is called that")]
    public async Task Whatever_is_typed_gets_a_plain_answer(string query, string answer)
    {
        var page = await Visit("/search" + query);

        Assert.Equal((HttpStatusCode.OK, "Search"), (page.Status, page.Heading));
        Assert.Contains(answer, page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("\"'&<>")]
    [InlineData("a ")]
    [InlineData("🎉")]
    public async Task Five_thousand_characters_do_no_harm(string typed)
    {
        var visitor = App.Visitor();

        var page = await visitor.GetStringAsync("/search?q=" + Uri.EscapeDataString(string.Concat(Enumerable.Repeat(typed, 5000 / typed.Length))[..(typed == "🎉" ? 2000 : 1000)]));

        Assert.Contains("That is longer than any name. Type 200 characters or fewer.", page, StringComparison.Ordinal);
        Assert.InRange(page.Length, 1, 100_000);
    }

    [Theory]
    [InlineData("?q=board&in=nowhere")]
    [InlineData("?q=board&in=%00")]
    [InlineData("?q=board&page=999")]
    [InlineData("?q=board&page=two&in=%27")]
    public async Task What_is_asked_of_nowhere_is_not_there(string query) => Assert.Equal(HttpStatusCode.NotFound, (await Visit("/search" + query)).Status);

    [Fact]
    public async Task A_partnership_is_searched_by_an_address_that_it_had()
    {
        await Change("cheshire", (_, it) => Renamed(it, "Cheshire and beyond"));

        Assert.Contains("Searched only in Cheshire and beyond", (await Visit("/search?q=board&in=cheshire")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Welsh_page_says_the_same_and_marks_names_as_English()
    {
        await GivenBody("Rural Forum");

        var page = await Visit("/cy/search?q=rural+forum");

        Assert.Equal("Chwilio", page.Heading);
        Assert.Equal("en", page.Page.QuerySelector(".cw-found__name")!.GetAttribute("lang"));
        Assert.Equal("/cy/cheshire/bodies/rural-forum", page.Page.QuerySelector(".cw-found__name")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Browsers_are_told_how_to_search_here()
    {
        var description = await App.Visitor().GetStringAsync("/opensearch.xml");
        var link = (await Visit("/")).Page.QuerySelector("link[rel=search]")!.GetAttribute("href");

        Assert.Equal("/opensearch.xml", link);
        Assert.Contains("template=\"http://localhost/search?q={searchTerms}\"", description, StringComparison.Ordinal);
        Assert.Contains("template=\"http://localhost/cy/search?q={searchTerms}\"", await App.Visitor().GetStringAsync("/cy/opensearch.xml"), StringComparison.Ordinal);
    }

    private static bool Renamed(Collaboration thing, string name)
    {
        thing.Rename(name, Slug.Of(name));
        return true;
    }
}
