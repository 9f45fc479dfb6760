using System.Globalization;
using Commonweal.Platform;
using Commonweal.Tests.Site;
using Commonweal.Tests.Whole;
using Commonweal.Web.Pages.Public;

namespace Commonweal.Tests.OpenData;

/// <summary>What can be taken away, for somebody who has never seen such files.</summary>
public sealed class DataPagesTests : PageTests
{
    [Fact]
    public async Task Every_published_partnership_is_there_with_all_that_can_be_had_of_it()
    {
        await Change("lewes", (_, it) => { it.Withdraw(); return it; });

        var page = await Visit("/data");
        var links = page.Links.Select(l => l.Address).ToList();

        foreach (var address in new[] { "/cheshire/data", "/cheshire/data/cheshire.zip", "/api/v1/cheshire/popolo.json", "/api/v1/cheshire", "/cheshire/changes.atom", "/data/commonweal.zip", "/changes.atom", "/openapi/v1.json" })
        {
            Assert.Contains(address, links);
        }

        Assert.DoesNotContain("Lewes", page.Text, StringComparison.Ordinal);
        Assert.Contains("The papers do not state on what terms their facts may be used again.", page.Text, StringComparison.Ordinal);
        Assert.All(Modules.Registers, r => Assert.Contains(AboutRegisters.Of(r), page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_illustrative_partnership_says_that_it_is_made_up()
    {
        await App.Store.Keep(new Commonweal.Bodies.Partnership(
            Guid.CreateVersion7(), "saltmarsh", new("Saltmarsh Partnership", IsIllustrative: true), Commonweal.Platform.Time.Lifetime.NotStated, Citation.None));
        await Change("saltmarsh", (_, it) => { it.Publish(); return it; });

        Assert.Contains("Saltmarsh Partnership (made up)", (await Visit("/data")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_partnerships_stand_on_a_page_that_stays_small()
    {
        await App.Store.Keep([.. Enumerable.Range(1, 101).Select(n => Given.Partnership(string.Create(CultureInfo.InvariantCulture, $"a-partnership-of-a-rather-long-name-{n:000}")))]);

        var (first, second) = (await Visit("/data"), await Visit("/data?page=2"));

        Assert.Equal(100, first.Page.QuerySelectorAll("main h3").Length);
        Assert.Equal(14, second.Page.QuerySelectorAll("main h3").Length);
        Assert.InRange((await App.Visitor().GetByteArrayAsync("/data")).Length, 1, 100_000);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await App.Visitor().GetAsync("/data?page=3")).StatusCode);
    }

    [Fact]
    public async Task The_data_of_a_partnership_says_what_each_file_holds_and_until_when()
    {
        var page = await Visit("/cheshire/data");

        Assert.All(Modules.Registers, r => Assert.Contains(AboutRegisters.Of(r), page.Text, StringComparison.Ordinal));
        Assert.Contains("What was written until 10 March 2026, 12:00 UTC, is in them.", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Links, l => l.Address == "/data");
        Assert.Contains(page.Links, l => l.Address == "/cheshire/changes.atom");
    }

    [Fact]
    public void What_each_register_holds_is_said_in_Welsh_too() =>
        Markup.Untitled(Modules.Registers.Select(AboutRegisters.Of), Repository.ReadAll("src/Commonweal.Web", ".cy.resx")).ShouldBeNone();

    [Fact]
    public async Task Each_file_is_described_by_itself_too()
    {
        var description = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(await App.Visitor().GetStringAsync("/cheshire/data/placements.csv-metadata.json"));

        Assert.Equal(("placements.csv", "http://www.w3.org/ns/csvw"), (description.GetProperty("url").GetString(), description.GetProperty("@context")[0].GetString()));
        Assert.Equal(
            Modules.Registers.Single(r => r.Name == "placements").Columns.Select(c => c.Name),
            description.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("name").GetString()!));
        Assert.False(description.GetProperty("tableSchema").TryGetProperty("foreignKeys", out _));
    }

    [Fact]
    public void No_partnership_can_have_the_address_of_a_page_or_file_of_the_installation()
    {
        using var visitor = App.Visitor();
        var routes = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetServices<Microsoft.AspNetCore.Routing.EndpointDataSource>(App.Services)
            .SelectMany(s => s.Endpoints).OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>()
            .Select(e => e.RoutePattern.RawText!.TrimStart('/').Split('/')[0]).Where(word => word.Length > 0 && word[0] != '{').Distinct().ToList();

        Assert.Superset(new HashSet<string> { "data", "search", "api", "places", "opensearch.xml", "changes.atom" }, routes.ToHashSet());
        Assert.All(routes, word => Assert.True(Slug.IsTaken(word) || !Slug.IsSlug(word), $"A partnership could take the address /{word}: add it to Slug.Taken"));
    }
}
