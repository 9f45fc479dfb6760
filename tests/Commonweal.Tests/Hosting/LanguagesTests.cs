using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Hosting;

public sealed class LanguagesTests(TestApp site) : IClassFixture<TestApp>
{
    [Theory, InlineData("/", "en", "Skip to main content"), InlineData("/cy", "cy", "Neidio i’r prif gynnwys")]
    public async Task A_page_speaks_the_language_of_its_address(string address, string language, string skip)
    {
        var page = await Visit(address);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(skip, page.QuerySelector(".govuk-skip-link")?.TextContent);
    }

    [Theory, InlineData("/?on=2026-03-27", "cy", "Cymraeg", "/cy/?on=2026-03-27"), InlineData("/cy/?on=2026-03-27", "en", "English", "/?on=2026-03-27")]
    public async Task The_same_page_is_one_link_away_in_the_other_language(string address, string language, string name, string other)
    {
        var link = (await Visit(address)).QuerySelector($"header a[hreflang={language}][lang={language}]");

        Assert.Equal(name, link?.TextContent);
        Assert.Equal(other, link?.GetAttribute("href"));
    }

    [Fact]
    public async Task Links_of_a_Welsh_page_stay_in_Welsh() =>
        Assert.Equal("/cy/", (await Visit("/cy")).QuerySelector(".cw-header__home")?.GetAttribute("href"));

    [Fact]
    public async Task A_place_whose_name_begins_with_cy_is_not_Welsh() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.CreateClient().GetAsync("/cyfarthfa")).StatusCode);

    [Theory]
    [InlineData("/made/commonweal.css", "text/css")]
    [InlineData("/made/govuk-frontend.min.js", "text/javascript")]
    [InlineData("/commonweal.js", "text/javascript")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    [InlineData("/cy/favicon.svg", "image/svg+xml")]
    public async Task What_every_page_asks_for_is_there(string address, string type)
    {
        var answer = await site.CreateClient().GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_stylesheet_asks_for_no_font_or_picture_of_the_government()
    {
        var styles = await site.CreateClient().GetStringAsync("/made/commonweal.css");

        Assert.DoesNotContain("url(", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("GDS Transport", styles, StringComparison.Ordinal);
    }

    [Theory, InlineData("/"), InlineData("/cy")]
    public async Task Nothing_is_styled_or_scripted_inside_a_page(string address) =>
        Assert.Empty((await Visit(address)).QuerySelectorAll("style, [style], script:not([src]), [onclick]"));

    private async Task<IHtmlDocument> Visit(string address) =>
        new HtmlParser().ParseDocument(await site.CreateClient().GetStringAsync(address));
}
