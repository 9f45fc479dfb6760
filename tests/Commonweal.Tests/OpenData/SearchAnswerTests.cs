using System.Net;
using System.Text.Json;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.OpenData;

/// <summary>The names that the search page finds, for programs.</summary>
public sealed class SearchAnswerTests : PageTests
{
    [Fact]
    public async Task What_is_found_by_an_old_name_says_so_and_leads_to_the_page_of_today()
    {
        await GivenBody("Rural Forum", Given.Held(until: "2009-03"));
        await Change("cheshire", (db, _) =>
        {
            db.Body("rural-forum").Rename("Countryside Group", "countryside-group");
            return true;
        });

        var answer = JsonSerializer.Deserialize<JsonElement>(await App.Visitor().GetStringAsync("/api/v1/search?q=forum+rural"));

        var found = Assert.Single(answer.GetProperty("items").EnumerateArray());
        Assert.Equal(
            ("body", "Countryside Group", "Rural Forum", "2026-03-10", true, "2009-03"),
            (Said("what"), Said("name"), Said("formerName"), Said("calledSoUntil"), found.GetProperty("hasEnded").GetBoolean(), Said("ended")));
        Assert.Equal("/cheshire/bodies/countryside-group", found.GetProperty("pages")[0].GetProperty("address").GetString());
        string? Said(string name) => found.GetProperty(name).GetString();
    }

    [Fact]
    public async Task It_is_never_kept_and_leads_on_with_what_was_asked()
    {
        await Change("cheshire", (db, it) =>
        {
            db.AddRange(Enumerable.Range(1, 150).Select(n => Given.Body(it, $"Forum {n}")));
            return true;
        });

        var answer = await App.Visitor().GetAsync("/api/v1/search?q=forum&in=cheshire");
        var next = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync()).GetProperty("next").GetString();

        Assert.Null(answer.Headers.ETag);
        Assert.Equal("/api/v1/search?q=forum&in=cheshire&page=2", next);
    }

    [Theory]
    [InlineData("/api/v1/search", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/search?q=%25", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/search?q=board&in=nowhere", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_searched_for_is_answered_with_what_to_do(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await App.Visitor().GetAsync(address)).StatusCode);
}
