using System.Text.Json;
using Commonweal.Bodies;
using Commonweal.Places;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Site;

/// <summary>What is made up says so wherever it is shown, and nothing else does.</summary>
public sealed class IllustrativeTests : PageTests
{
    private const string OfAPartnership = "Illustrative Oxfordshire Partnership is made up. Its people and organisations are invented, to show what Commonweal can do.";

    [Fact]
    public async Task Every_page_of_an_illustrative_partnership_or_place_says_so_and_no_other_does()
    {
        await GivenThatOxfordshireIsMadeUp();
        var (waiting, seen) = (new Queue<string>(["/"]), new HashSet<string>(["/"]));
        var (marked, unmarked) = (new List<string>(), new List<string>());
        while (waiting.TryDequeue(out var address))
        {
            var page = await Visit(address);
            (page.Page.QuerySelector(".govuk-phase-banner") is null ? unmarked : marked).Add(address);
            foreach (var next in page.Page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!))
            {
                // Files and the other language are no pages of these.
                if (!next.StartsWith("/cy/", StringComparison.Ordinal) && !next[next.LastIndexOf('/')..].Contains('.', StringComparison.Ordinal) && seen.Add(next))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        Assert.Contains(marked, a => a.StartsWith("/oxfordshire/bodies/", StringComparison.Ordinal));
        Assert.Contains(unmarked, a => a.StartsWith("/places/", StringComparison.Ordinal));
        Assert.All(marked, a => Assert.True(IsOfWhatIsMadeUp(a), $"{a} is marked"));
        Assert.All(unmarked, a => Assert.False(IsOfWhatIsMadeUp(a), $"{a} is not marked"));
    }

    [Theory]
    [InlineData("/oxfordshire", OfAPartnership)]
    [InlineData("/cy/oxfordshire", "Enghreifftiol Dychmygol yw Oxfordshire Partnership.")]
    [InlineData("/places/E10000025", "Illustrative Oxfordshire is made up, to show what Commonweal can do.")]
    public async Task The_label_says_what_is_made_up(string address, string said)
    {
        await GivenThatOxfordshireIsMadeUp();

        Assert.Contains(said, string.Join(' ', (await Visit(address)).Page.QuerySelectorAll(".govuk-phase-banner p > *").Select(e => e.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_JSON_says_so_too()
    {
        await GivenThatOxfordshireIsMadeUp();
        var visitor = App.CreateClient();

        var list = await visitor.GetStringAsync("/api/v1");
        var all = JsonSerializer.Deserialize<JsonElement>(list).GetProperty("items").EnumerateArray();
        Assert.Equal(["/oxfordshire"], all.Where(p => p.GetProperty("illustrative").GetBoolean()).Select(p => p.GetProperty("address").GetString()));
        Assert.True(JsonSerializer.Deserialize<JsonElement>(await visitor.GetStringAsync("/api/v1/oxfordshire")).GetProperty("illustrative").GetBoolean());
        Assert.False(JsonSerializer.Deserialize<JsonElement>(await visitor.GetStringAsync("/api/v1/cheshire")).GetProperty("illustrative").GetBoolean());
        Assert.True(JsonSerializer.Deserialize<JsonElement>(await visitor.GetStringAsync("/api/v1/places/E10000025")).GetProperty("illustrative").GetBoolean());
        var popolo = JsonSerializer.Deserialize<JsonElement>(await visitor.GetStringAsync("/api/v1/oxfordshire/popolo.json")).GetProperty("organizations")[0];
        Assert.Equal("Illustrative: it is made up, its people and organisations too", popolo.GetProperty("abstract").GetString());
    }

    private async Task GivenThatOxfordshireIsMadeUp()
    {
        await using var db = App.Store.Open();
        await db.Partnerships().ExecuteUpdateAsync(set => set.SetProperty(p => p.IsIllustrative, p => p.Slug == "oxfordshire"));
        await db.Areas().ExecuteUpdateAsync(set => set.SetProperty(a => a.IsIllustrative, a => a.Code == "E10000025"));
    }

    private static bool IsOfWhatIsMadeUp(string address) =>
        address.Split('?')[0].ToLowerInvariant().Split('/') is ["", "oxfordshire", ..] or ["", "places", "e10000025"];
}
