using System.Net;
using Commonweal.Platform;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Hosting;

[Trait("Runs", "on both databases")]
public sealed class AnswersTests(TestApp site) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/cheshire")]
    [InlineData("/cheshire?on=soon")]
    [InlineData("/nowhere")]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    [InlineData("/commonweal.js")]
    [InlineData("/made/commonweal.css")]
    [InlineData("/favicon.svg")]
    [InlineData("/cheshire/data/bodies.csv")]
    [InlineData("/cheshire/data/cheshire.zip")]
    [InlineData("/data/commonweal.zip")]
    [InlineData("/changes.atom")]
    [InlineData("/api/v1/cheshire")]
    [InlineData("/api/v1/nowhere")]
    [InlineData("/openapi/v1.json")]
    public async Task Every_answer_tells_the_browser_what_to_refuse(string address)
    {
        using var answer = await site.Visitor().GetAsync(address);
        var said = answer.Headers.ToDictionary(h => h.Key, h => string.Join(", ", h.Value));

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", said["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", said["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal(("nosniff", "DENY", "same-origin"), (said["X-Content-Type-Options"], said["X-Frame-Options"], said["Referrer-Policy"]));
        Assert.False(said.ContainsKey("Server"));
    }

    [Theory]
    [InlineData("OPTIONS", "/cheshire", HttpStatusCode.OK)]
    [InlineData("TRACE", "/cheshire/bodies/cheshire-lsp-chairs", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/cheshire", HttpStatusCode.BadRequest)]
    public async Task A_page_asked_for_in_another_way_is_not_shown(string method, string address, HttpStatusCode status)
    {
        using var answer = await site.Visitor().SendAsync(new HttpRequestMessage(new HttpMethod(method), address));

        Assert.Equal(status, answer.StatusCode);
        Assert.DoesNotContain("Cheshire", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cy//elsewhere.example/x")]
    [InlineData("//elsewhere.example/x")]
    public async Task No_address_makes_a_link_to_another_site(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost" + address));
        using var answer = await site.Visitor().SendAsync(request);

        Assert.DoesNotContain("href=\"//", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_capitals_leads_to_the_one_in_small_letters()
    {
        using var answer = await site.Visitor().GetAsync("/Cheshire/structure?on=2005");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/cheshire/structure?on=2005"), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData("bodies.csv", "text/csv; charset=utf-8; header=present")]
    [InlineData("placements.csv", "text/csv; charset=utf-8; header=present")]
    [InlineData("csv-metadata.json", "application/csvm+json")]
    [InlineData("bodies.csv-metadata.json", "application/csvm+json")]
    [InlineData("cheshire.zip", "application/zip")]
    public async Task A_download_says_what_it_is_and_what_to_call_it(string file, string type)
    {
        using var answer = await site.Visitor().GetAsync($"/cheshire/data/{file}");

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
        Assert.Equal(("attachment", file), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
    }

    [Fact]
    public async Task Every_register_can_be_taken_away_and_taken_in_again()
    {
        Assert.All(Modules.Registers, register =>
            Assert.Contains(site.Visit("/cheshire/data").GetAwaiter().GetResult().Links, l => l.Address == $"/cheshire/data/{register.File}"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync("/cheshire/data/huntingdonshire.zip")).StatusCode);
        Assert.Equal("body,within,from,until,source,source-of-one,note\n", (await site.Visitor().GetStringAsync("/cheshire/data/placements.csv")).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("/cy")]
    [InlineData("/cy/cheshire")]
    [InlineData("/cy/huntingdonshire/structure")]
    [InlineData("/cy/huntingdonshire/bodies/community-safety-partnership")]
    [InlineData("/cy/cheshire/data")]
    [InlineData("/cy/data")]
    public async Task A_Welsh_page_leads_only_to_Welsh_pages_and_marks_what_is_English(string address)
    {
        var page = (await site.Visit(address)).Page;

        Assert.Equal("cy", page.DocumentElement.GetAttribute("lang"));
        Assert.All(
            page.QuerySelectorAll("a[href]:not(.cw-header__language)").Select(a => a.GetAttribute("href")!).Where(h => !h.StartsWith('#')),
            href => Assert.StartsWith("/cy/", href, StringComparison.Ordinal));
        Assert.All(
            page.QuerySelectorAll(".cw-tree a, .cw-bodies a, .cw-card a, .cw-source span, .cw-source--brief, .govuk-breadcrumbs__list-item span, .govuk-service-navigation__service-name"),
            data => Assert.Equal("en", data.GetAttribute("lang")));
    }
}
