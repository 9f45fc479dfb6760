using System.Net;
using Commonweal.Platform;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Site;
using Commonweal.Web.Hosting;

namespace Commonweal.Tests.Hosting;

/// <summary>What a proxy in front says of a visitor is believed; what anybody else says is not.</summary>
public sealed class ProxiesTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task A_proxy_on_this_machine_says_by_which_scheme_and_host_the_site_was_asked(string proxy)
    {
        var answer = await Ask(proxy, "/opensearch.xml");

        Assert.Contains("template=\"https://partnerships.example/search?", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.7")]
    [InlineData("203.0.113.9")]
    [InlineData("2001:db8::9")]
    public async Task Nobody_elsewhere_does(string visitor)
    {
        var answer = await Ask(visitor, "/opensearch.xml");

        Assert.Contains("template=\"http://localhost/search?", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("partnerships.example", answer, StringComparison.Ordinal);
    }

    /// <summary>Whoever gets at a feed by a forged host gets it alone: it is not kept for others.</summary>
    [Fact]
    public async Task A_kept_page_that_names_its_own_address_is_kept_for_each_host()
    {
        var forged = await Ask("127.0.0.1", "/cheshire/changes.atom", "forged.example");
        var ours = await Ask("127.0.0.1", "/cheshire/changes.atom");

        Assert.Contains("https://forged.example/cheshire", forged, StringComparison.Ordinal);
        Assert.Contains("https://partnerships.example/cheshire", ours, StringComparison.Ordinal);
        Assert.DoesNotContain("forged", ours, StringComparison.Ordinal);
    }

    /// <summary>A visitor may say in front of the proxy whatever they like.</summary>
    [Fact]
    public async Task Of_several_that_are_said_the_one_next_to_the_proxy_counts()
    {
        var answer = await Ask("127.0.0.1", "/opensearch.xml", "forged.example, partnerships.example");

        Assert.Contains("template=\"https://partnerships.example/search?", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_names_proxies_elsewhere_no_longer_believes_this_machine()
    {
        using var folder = new TempFolder();
        var (program, visitor) = await Started.Serve(folder.Path, ["--no-samples"], ("COMMONWEAL_PROXY", "10.0.0.7, 192.168.4.0/24"));
        await using var _ = program;
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/opensearch.xml") { Headers = { { "X-Forwarded-Host", "forged.example" }, { "X-Forwarded-Proto", "https" } } };

        using var answer = await visitor.SendAsync(asked);

        Assert.Contains($"template=\"{visitor.BaseAddress}search?", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "127.0.0.0/8 ::1/128")]
    [InlineData(" ", "127.0.0.0/8 ::1/128")]
    [InlineData("10.0.0.7", "10.0.0.7/32")]
    [InlineData("10.0.0.7, 192.168.4.0/24,2001:db8::/32 , ::1", "10.0.0.7/32 192.168.4.0/24 2001:db8::/32 ::1/128")]
    public void Proxies_are_named_by_address_or_network(string? setting, string networks) =>
        Assert.Equal(networks, string.Join(' ', Proxies.Named(setting)));

    [Theory]
    [InlineData(",", "")]
    [InlineData("10.0.0.7;10.0.0.8", "10.0.0.7;10.0.0.8")]
    [InlineData("10.0.0.7, proxy.example", "proxy.example")]
    [InlineData("10.0.0.0/33", "10.0.0.0/33")]
    public void What_is_neither_is_refused(string setting, string named) => Assert.Equal(
        $"COMMONWEAL_PROXY holds \"{named}\", which is not an address or a network such as 10.0.0.7 or 10.0.0.0/24; put commas between several",
        Assert.Throws<BrokenRuleException>(() => Proxies.Named(setting)).Message);

    private async Task<string> Ask(string from, string address, string host = "partnerships.example")
    {
        var answer = await app.Server.SendAsync(http =>
        {
            http.Connection.RemoteIpAddress = IPAddress.Parse(from);
            http.Request.Method = HttpMethod.Get.Method;
            (http.Request.Scheme, http.Request.Host, http.Request.Path) = ("http", new("localhost"), address);
            http.Request.Headers["X-Forwarded-For"] = "198.51.100.20";
            http.Request.Headers["X-Forwarded-Host"] = host;
            http.Request.Headers["X-Forwarded-Proto"] = "https";
        });
        using var body = new StreamReader(answer.Response.Body);
        return await body.ReadToEndAsync();
    }
}
