using System.Net;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Hosting;

public sealed class KeepingTests : PageTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/cheshire")]
    [InlineData("/cy/cheshire/structure")]
    [InlineData("/cheshire/structure.svg")]
    [InlineData("/cheshire/data/bodies.csv")]
    [InlineData("/data")]
    [InlineData("/data/commonweal.zip")]
    [InlineData("/changes.atom")]
    [InlineData("/cheshire/changes.atom")]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/cheshire/bodies?on=2005")]
    [InlineData("/openapi/v1.json")]
    public async Task A_page_that_nobody_changed_is_not_sent_again(string address)
    {
        var tag = await Tag(address);

        Assert.Equal(HttpStatusCode.NotModified, (await Ask(address, tag)).StatusCode);
        Assert.Equal("no-cache", (await App.Visitor().GetAsync(address)).Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task The_very_next_request_after_a_change_shows_it_and_other_partnerships_keep_their_pages()
    {
        var (changed, other, front) = (await Tag("/cheshire"), await Tag("/huntingdonshire"), await Tag("/"));

        await GivenBody("Rural Transport Group");

        using var answer = await Ask("/cheshire", changed);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Rural Transport Group", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, (await Ask("/huntingdonshire", other)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Ask("/", front)).StatusCode);
    }

    [Theory]
    [InlineData("/cheshire/data/cheshire.zip")]
    [InlineData("/data/commonweal.zip")]
    [InlineData("/cheshire/changes.atom")]
    [InlineData("/changes.atom")]
    public async Task A_file_to_take_away_is_made_once_whatever_is_asked_of_it(string file)
    {
        var visitor = App.Visitor();

        using var first = await visitor.GetAsync(file + "?1");
        using var second = await visitor.GetAsync(file + "?2");

        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Null(first.Headers.Age);
        Assert.NotNull(second.Headers.Age);   // only what was kept has one
    }

    [Fact]
    public async Task A_date_and_a_language_each_have_their_own_page()
    {
        string[] addresses = ["/cheshire", "/cheshire?on=2005", "/cheshire?on=2006", "/cy/cheshire", "/cheshire/structure"];

        var tags = await Task.WhenAll(addresses.Select(Tag));

        Assert.Distinct(tags);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/cheshire")]
    [InlineData("/cheshire/data/bodies.csv")]
    [InlineData("/data/commonweal.zip")]
    [InlineData("/cheshire/changes.atom")]
    [InlineData("/healthz")]
    [InlineData("/api/v1/cheshire")]
    [InlineData("/api/v1/cheshire/popolo.json")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/commonweal.js")]
    public async Task Asking_for_the_headers_alone_gives_the_same_as_with_the_page(string address)
    {
        using var full = await App.Visitor().GetAsync(address);
        using var head = await App.Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Head, address));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(full.Headers.ETag, head.Headers.ETag);
        Assert.Equal(full.Content.Headers.ContentType, head.Content.Headers.ContentType);
    }

    private async Task<string> Tag(string address) => (await App.Visitor().GetAsync(address)).Headers.ETag!.ToString();

    private Task<HttpResponseMessage> Ask(string address, string tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("If-None-Match", tag);
        return App.Visitor().SendAsync(request);
    }
}
