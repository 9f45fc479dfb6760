using System.Net;
using System.Xml.Linq;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>The drawing of how a partnership fits together, on its page and as a file.</summary>
[Trait("Runs", "on both databases")]
public sealed class DrawingPagesTests(TestApp site) : IClassFixture<TestApp>
{
    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    [Fact]
    public async Task The_page_holds_a_form_for_wide_screens_and_one_for_phones_and_no_id_twice()
    {
        var page = (await site.Visitor().Visit("/huntingdonshire/structure")).Page;

        Assert.Equal(2, page.QuerySelectorAll("svg.drawing").Length);
        Assert.Single(page.QuerySelectorAll("svg.drawing--narrow"));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task The_file_says_whose_it_is_as_at_when_and_from_which_paper()
    {
        var svg = await File("/oxfordshire/structure.svg");

        var texts = svg.Descendants(_svg + "text").Select(t => t.Value).ToList();
        Assert.Equal(["Oxfordshire Partnership", "How it fits together. As at October 2009, the time of which the paper speaks."], texts.Take(2));
        Assert.StartsWith("Source: when the talking has to stop", texts[^1], StringComparison.Ordinal);
        Assert.Contains("Paper 004", texts[^1], StringComparison.Ordinal);
        Assert.Empty(svg.Descendants(_svg + "a"));
    }

    [Fact]
    public async Task The_page_links_to_the_file_of_the_same_day()
    {
        var page = (await site.Visitor().Visit("/cy/cheshire/structure?on=2005-07-26")).Page;

        Assert.Equal("/cy/cheshire/structure.svg?on=2005-07-26", page.QuerySelector(".cw-take")!.GetAttribute("href"));
        Assert.Contains("26 Gorffennaf 2005", (await File("/cy/cheshire/structure.svg?on=2005-07-26")).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere/structure.svg", HttpStatusCode.NotFound)]
    [InlineData("/cheshire/structure.svg?on=soon", HttpStatusCode.BadRequest)]
    public async Task There_is_no_file_of_what_cannot_be_drawn(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await site.Visitor().GetAsync(address)).StatusCode);

    [Fact]
    public async Task On_a_Welsh_page_English_names_in_the_drawing_are_marked_as_English_and_our_own_words_are_not()
    {
        var page = (await site.Visitor().Visit("/cy/huntingdonshire/structure")).Page;

        var texts = page.QuerySelectorAll("svg.drawing:not(.drawing--narrow) text").ToLookup(t => t.GetAttribute("lang"), t => t.TextContent.Trim());
        Assert.Contains("Environment Forum", texts["en"]);
        Assert.Contains("Reports to", texts["en"]);
        Assert.Contains("Statudol", texts[null]);
        Assert.DoesNotContain("Environment Forum", texts[null]);
    }

    private async Task<XElement> File(string address)
    {
        using var answer = await site.Visitor().GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
    }
}
