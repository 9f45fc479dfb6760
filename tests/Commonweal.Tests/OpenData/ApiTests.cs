using System.Net;
using System.Text.Json;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.OpenData;

/// <summary>The facts of the pages, for programs.</summary>
public sealed class ApiTests : PageTests
{
    [Fact]
    public async Task A_list_is_given_a_hundred_at_a_time_and_leads_to_its_next_page()
    {
        var before = (await Ask("/api/v1/cheshire/bodies")).GetProperty("total").GetInt32();
        await Change("cheshire", (db, it) =>
        {
            db.AddRange(Enumerable.Range(1, 250).Select(n => Given.Body(it, $"Forum {n}")));
            return true;
        });
        var (found, pages) = (new List<string>(), new List<int>());

        for (var next = "/api/v1/cheshire/bodies?on=2005"; next is not null;)
        {
            var answer = await Ask(next);
            found.AddRange(answer.GetProperty("items").EnumerateArray().Select(b => b.GetProperty("address").GetString()!));
            pages.Add(answer.GetProperty("page").GetInt32());
            Assert.Equal((3, before + 250), (answer.GetProperty("pages").GetInt32(), answer.GetProperty("total").GetInt32()));
            next = answer.GetProperty("next").GetString();
        }

        Assert.Equal([1, 2, 3], pages);
        Assert.Equal(before + 250, found.Distinct().Count());
        Assert.Empty((await Ask("/api/v1/cheshire/bodies?page=4")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Dates_are_given_as_they_were_stated_and_what_is_uncertain_on_the_day_is_marked()
    {
        await GivenBody("Rural Forum", Given.Held(from: "2009-07"));

        Assert.Equal(("2009-07", null, true), await DatesOn("2009-07-03"));
        Assert.Equal(("2009-07", null, false), await DatesOn("2009-08"));
        Assert.True((await Ask("/api/v1/cheshire/bodies/rural-forum?on=2010")).GetProperty("isThere").GetBoolean());
        Assert.False((await Ask("/api/v1/cheshire/bodies/rural-forum")).GetProperty("isThere").GetBoolean());
    }

    [Theory]
    [InlineData("/api/v1/cheshire", "2005-07")]
    [InlineData("/api/v1/cheshire?on=26 July 2005", "2005-07-26")]
    [InlineData("/api/v1/cheshire/bodies/cheshire-lsp-chairs?on=2006", "2006")]
    [InlineData("/api/v1/places/E10000003", "2026-03-10")]
    public async Task An_answer_says_as_at_which_day_it_holds(string address, string on) =>
        Assert.Equal(on, (await Ask(address)).GetProperty("on").GetString());

    [Theory]
    [InlineData("/api/v1/cheshire?on=soon", "\"on\"")]
    [InlineData("/api/v1/cheshire/bodies?on=2005-13", "\"on\"")]
    [InlineData("/api/v1/places/E10000003?on=soon", "\"on\"")]
    [InlineData("/api/v1?page=0", "\"page\"")]
    [InlineData("/api/v1/cheshire/organisations?page=one", "\"page\"")]
    [InlineData("/api/v1/cheshire/compare?from=soon", "\"from\"")]
    public async Task What_is_asked_in_the_wrong_form_is_answered_with_what_to_do(string address, string about)
    {
        var problem = await Problem(address, HttpStatusCode.BadRequest);

        Assert.StartsWith($"The value of {about} must be", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("such as", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/nowhere")]
    [InlineData("/api/v1/cheshire/bodies/nowhere")]
    [InlineData("/api/v1/cheshire/organisations/huntingdonshire-district-council")]
    [InlineData("/api/v1/places/nowhere")]
    [InlineData("/api/v1/cheshire/nothing")]
    [InlineData("/api/v2")]
    [InlineData("/openapi/v2.json")]
    public async Task What_is_not_there_is_said_in_the_words_of_programs(string address) => await Problem(address, HttpStatusCode.NotFound);

    [Fact]
    public async Task What_may_not_be_seen_and_what_is_not_there_are_one_answer()
    {
        await GivenBody("Secret Forum", published: false);

        var (hidden, missing) = (await Problem("/api/v1/cheshire/bodies/secret-forum", HttpStatusCode.NotFound), await Problem("/api/v1/cheshire/bodies/no-such-forum", HttpStatusCode.NotFound));

        Assert.Equal(missing.ToString().Replace("no-such-forum", "secret-forum", StringComparison.Ordinal), hidden.ToString());
    }

    [Fact]
    public async Task An_address_that_a_thing_had_leads_to_the_one_that_it_has()
    {
        await GivenBody("Rural Forum");
        await Change("cheshire", (db, it) =>
        {
            db.Body("rural-forum").Rename("Country Forum", "country-forum");
            it.Rename("Cheshire Together", "cheshire-together");
            return it;
        });

        using var answer = await App.Visitor().GetAsync("/api/v1/cheshire/bodies/rural-forum?on=2005");

        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/api/v1/cheshire-together/bodies/country-forum?on=2005"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        Assert.Equal(["Rural Forum"], (await Ask("/api/v1/cheshire-together/bodies/country-forum")).GetProperty("formerNames").EnumerateArray().Select(n => n.GetString()));
    }

    [Fact]
    public async Task A_body_is_given_whole()
    {
        var body = await Ask("/api/v1/huntingdonshire/bodies/community-safety-partnership");
        var council = body.GetProperty("runBy").EnumerateArray().Single().GetProperty("organisation").GetProperty("address").GetString();

        Assert.Equal("Crime and Disorder Act 1998", body.GetProperty("statutoryBasis").GetString());
        Assert.StartsWith("Paper 000", body.GetProperty("citation").GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Equal("/huntingdonshire", body.GetProperty("answersTo").EnumerateArray().First().GetProperty("to").GetProperty("address").GetString());
        Assert.Equal(JsonValueKind.Null, body.GetProperty("whoSits").ValueKind);
        Assert.Contains(
            (await Ask($"/api/v1{council}")).GetProperty("runs").EnumerateArray(),
            r => r.GetProperty("body").GetProperty("address").GetString() == body.GetProperty("address").GetString());
    }

    [Fact]
    public async Task A_reporting_line_is_said_at_both_of_its_ends()
    {
        await GivenBody("Rural Forum");
        await GivenBody("Rural Board");
        await Change("cheshire", (db, it) =>
        {
            var reports = Given.Kind(it, KindOf.Line, "Tells");
            db.Add(reports);
            db.Body("rural-forum").AnswerTo(Party.Of(db.Body("rural-board")), reports, "Buses", Given.Held(from: "2005"), new Citation("Minutes of 2005", null, null));
            return true;
        });

        var tells = (await Ask("/api/v1/cheshire/bodies/rural-forum")).GetProperty("answersTo").EnumerateArray().Single();
        var told = (await Ask("/api/v1/cheshire/bodies/rural-board")).GetProperty("answeredBy").EnumerateArray().Single();

        Assert.True(JsonElement.DeepEquals(tells, told));
        Assert.Equal(("/cheshire/bodies/rural-board", "Buses"), (tells.GetProperty("to").GetProperty("address").GetString(), tells.GetProperty("subject").GetString()));
        Assert.True(tells.GetProperty("dates").GetProperty("about").GetBoolean());
    }

    [Theory]
    [InlineData("GET", "/api/v1/cheshire", "*")]
    [InlineData("HEAD", "/api/v1/cheshire", "*")]
    [InlineData("GET", "/api/v1/nowhere", "*")]
    [InlineData("GET", "/openapi/v1.json", "*")]
    [InlineData("POST", "/api/v1/cheshire", null)]
    [InlineData("GET", "/cheshire", null)]
    [InlineData("GET", "/cheshire/data/bodies.csv", null)]
    public async Task Pages_of_other_sites_may_read_what_is_for_programs_and_nothing_else(string method, string address, string? open)
    {
        using var answer = await App.Visitor().SendAsync(new HttpRequestMessage(new HttpMethod(method), address));

        Assert.Equal(open, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
        Assert.Equal(method == "POST" ? HttpStatusCode.MethodNotAllowed : answer.StatusCode, answer.StatusCode);
    }

    [Fact]
    public async Task What_went_wrong_has_a_reference_and_says_nothing_more()
    {
        await Ask("/api/v1/cheshire");
        await App.Store.DisposeAsync();

        var problem = await Problem("/api/v1/cheshire", HttpStatusCode.InternalServerError);

        Assert.Matches("reference: [0-9a-f]{32}$", problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("/", "/api/v1")]
    [InlineData("/cheshire?on=2005", "/api/v1/cheshire?on=2005")]
    [InlineData("/cheshire/structure", "/api/v1/cheshire/bodies")]
    [InlineData("/cy/cheshire/bodies/cheshire-lsp-chairs", "/cy/api/v1/cheshire/bodies/cheshire-lsp-chairs")]
    [InlineData("/cheshire/data", null)]
    public async Task A_page_names_its_JSON_where_there_is_one(string page, string? json)
    {
        var link = (await Visit(page)).Page.QuerySelector("link[rel=alternate][type='application/json']")?.GetAttribute("href");

        Assert.Equal(json, link);
        Assert.True(json is null || (await App.Visitor().GetAsync(json)).IsSuccessStatusCode);
    }

    [Fact]
    public async Task The_page_of_the_data_leads_to_all_that_is_for_programs()
    {
        var links = (await Visit("/cheshire/data")).Links.Select(l => l.Address).ToList();

        Assert.All(
            ["/api/v1/cheshire", "/api/v1/cheshire/bodies", "/api/v1/cheshire/organisations", "/api/v1/cheshire/popolo.json", "/openapi/v1.json"],
            address => Assert.Contains(address, links));
    }

    private async Task<(string?, string?, bool)> DatesOn(string on)
    {
        var dates = (await Ask($"/api/v1/cheshire/bodies/rural-forum?on={on}")).GetProperty("dates");
        return (dates.GetProperty("from").GetString(), dates.GetProperty("until").GetString(), dates.GetProperty("about").GetBoolean());
    }

    private async Task<JsonElement> Ask(string address) => JsonSerializer.Deserialize<JsonElement>(await App.Visitor().GetStringAsync(address));

    private async Task<JsonElement> Problem(string address, HttpStatusCode status)
    {
        using var answer = await App.Visitor().GetAsync(address);
        var problem = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());

        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Null(answer.Headers.ETag);
        return problem;
    }
}
