using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

public sealed partial class AddressesTests : PageTests
{
    [Theory]
    [InlineData("/{0}")]
    [InlineData("/{0}/structure")]
    [InlineData("/{0}/structure.svg")]
    [InlineData("/{0}/data")]
    [InlineData("/{0}/data/bodies.csv")]
    [InlineData("/{0}/data/csv-metadata.json")]
    [InlineData("/{0}/changes.atom")]
    [InlineData("/{0}/bodies/board")]
    [InlineData("/cy/{0}")]
    public async Task A_partnership_that_is_not_published_is_like_one_that_is_not_there(string address)
    {
        await Change("huntingdonshire", (_, it) => { it.Withdraw(); return it; });

        var (hidden, missing) = (await Answer(address, "huntingdonshire"), await Answer(address, "nowhere"));

        Assert.Equal(HttpStatusCode.NotFound, hidden.Status);
        Assert.Equal(missing, hidden);
        Assert.DoesNotContain("Huntingdonshire", (await Visit("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_is_not_published_is_like_one_that_is_not_there()
    {
        await GivenBody("Secret Group", published: false);

        Assert.Equal(await Answer("/cheshire/bodies/{0}", "no-such-group"), await Answer("/cheshire/bodies/{0}", "secret-group"));
        foreach (var address in new[] { "/cheshire", "/cheshire/structure", "/cheshire/data/bodies.csv" })
        {
            Assert.DoesNotContain("ecret", await App.Visitor().GetStringAsync(address), StringComparison.OrdinalIgnoreCase);
        }

        await using var zip = new ZipArchive(await App.Visitor().GetStreamAsync("/cheshire/data/cheshire.zip"));
        using var bodies = new StreamReader(await zip.GetEntry("bodies.csv")!.OpenAsync());
        Assert.DoesNotContain("ecret", await bodies.ReadToEndAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/cheshire?on=2005-07-26", "/mid-cheshire?on=2005-07-26")]
    [InlineData("/cheshire/structure?on=2005", "/mid-cheshire/structure?on=2005")]
    [InlineData("/cheshire/structure.svg?on=2005", "/mid-cheshire/structure.svg?on=2005")]
    [InlineData("/cheshire/bodies/cheshire-lsp-chairs", "/mid-cheshire/bodies/cheshire-lsp-chairs")]
    [InlineData("/cy/cheshire/data", "/cy/mid-cheshire/data")]
    [InlineData("/cheshire/data/bodies.csv", "/mid-cheshire/data/bodies.csv")]
    [InlineData("/cheshire/data/cheshire.zip", "/mid-cheshire/data/mid-cheshire.zip")]
    [InlineData("/cy/cheshire/changes.atom", "/cy/mid-cheshire/changes.atom")]
    public async Task The_old_address_of_a_partnership_leads_to_the_new_one_for_good(string old, string now)
    {
        await Change("cheshire", (_, it) => { it.Rename("Mid Cheshire Partnership", "mid-cheshire"); return it; });

        Assert.Equal((HttpStatusCode.MovedPermanently, now), await Redirect(old));
        Assert.Equal(HttpStatusCode.OK, (await App.Visitor().GetAsync(now)).StatusCode);
    }

    [Theory]
    [InlineData("/cheshire/bodies/cheshire-lsp-chairs?on=2005-07", "/cheshire/bodies/chairs?on=2005-07")]
    [InlineData("/cy/cheshire/bodies/cheshire-lsp-chairs", "/cy/cheshire/bodies/chairs")]
    public async Task The_old_address_of_a_group_leads_to_the_new_one_for_good(string old, string now)
    {
        await Change("cheshire", (db, _) => { db.Body("cheshire-lsp-chairs").Rename("Chairs", "chairs"); return db; });

        Assert.Equal((HttpStatusCode.MovedPermanently, now), await Redirect(old));
        Assert.Contains("Formerly called Cheshire LSP Chairs".Replace(" ", "", StringComparison.Ordinal), (await Visit("/cheshire/bodies/chairs")).Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode, string?)> Redirect(string address)
    {
        using var answer = await App.Visitor().GetAsync(address);
        return (answer.StatusCode, answer.Headers.Location?.ToString());
    }

    // All but the address that was asked for, which the page repeats in its link to the other language.
    private async Task<(HttpStatusCode Status, string Headers, string Body)> Answer(string address, string slug)
    {
        using var answer = await App.Visitor().GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, slug));
        var body = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, answer.Headers.Concat(answer.Content.Headers).Select(h => h.Key + ": " + (h.Key == "Content-Length" ? "" : string.Join(',', h.Value))).Order().Aggregate((a, b) => a + "\n" + b), Own().Replace(body.Replace(slug, "", StringComparison.Ordinal), ""));
    }

    [GeneratedRegex("[?]v=[^\"]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Own();
}
