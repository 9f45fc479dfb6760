using System.Text.Json;
using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Tests.Bodies.Seats;
using Commonweal.Tests.Site;
using Commonweal.Tests.Whole;

namespace Commonweal.Tests.OpenData;

/// <summary>Partnerships in the shape of Popolo, against its own schemas, which are read from beside the checkout and never copied into it.</summary>
[Trait("Runs", "on both databases")]
public sealed class PopoloTests(TestApp site) : IClassFixture<TestApp>
{
    private const string Schemas = "http://www.popoloproject.com/schemas/";

    private static readonly string s_schemas = Path.Combine(Repository.Root, "..", "shared", "data", "schemas", "popolo");

    [Theory]
    [InlineData("cheshire")]
    [InlineData("huntingdonshire")]
    public async Task A_partnership_fits_the_schemas_of_Popolo(string partnership)
    {
        Assert.SkipUnless(Directory.Exists(s_schemas), "The folder ../shared/data/schemas/popolo is not there beside the checkout");

        var document = await Ask($"/api/v1/{partnership}/popolo.json");

        Assert.Empty(Faults(document));
        Assert.NotEmpty(document.GetProperty("organizations").EnumerateArray());
    }

    [Fact]
    public void What_does_not_fit_the_schemas_of_Popolo_is_noticed()
    {
        Assert.SkipUnless(Directory.Exists(s_schemas), "The folder ../shared/data/schemas/popolo is not there beside the checkout");
        var wrong = JsonSerializer.Deserialize<JsonElement>("""
            { "persons": [], "organizations": [{ "id": 1, "founding_date": "July 2005", "sources": [{ "note": "Paper 003" }] }], "posts": [], "memberships": [], "areas": [] }
            """);

        Assert.Equal(
            ["$.id is Number and must be [\"string\", \"null\"]", "$.founding_date is July 2005 and must be like ^[0-9]{4}(-[0-9]{2}){0,2}$", "$.sources[0].url is missing"],
            Faults(wrong));
    }

    [Fact]
    public async Task What_stands_within_what_is_said_by_addresses_that_lead_there()
    {
        var ids = (await Ask("/api/v1/huntingdonshire/popolo.json")).GetProperty("organizations").EnumerateArray()
            .ToDictionary(o => o.GetProperty("id").GetString()!, o => o.GetProperty("parent_id").GetString());

        Assert.Equal("/huntingdonshire", ids["/huntingdonshire/bodies/board"]);
        Assert.Contains(ids, o => o.Value?.StartsWith("/huntingdonshire/bodies/", StringComparison.Ordinal) is true);
        Assert.All(ids.Values.OfType<string>(), parent => Assert.Contains(parent, ids.Keys));
        Assert.All(ids.Keys, id => Assert.True(site.Visitor().GetAsync("/api/v1" + id).GetAwaiter().GetResult().IsSuccessStatusCode, id));
    }

    [Fact]
    public async Task Dates_are_in_the_form_of_Popolo_as_they_were_stated()
    {
        await site.Store.Change("cheshire", (db, it) =>
        {
            var body = Given.Body(it, "Rural Forum");
            body.Describe(new("Rural Forum"), Given.Held(from: "2004-05"), Citation.None);
            return db.Add(body);
        });

        var forum = (await Ask("/api/v1/cheshire/popolo.json")).GetProperty("organizations").EnumerateArray()
            .Single(o => o.GetProperty("id").GetString() == "/cheshire/bodies/rural-forum");

        Assert.Equal(("2004-05", JsonValueKind.Null), (forum.GetProperty("founding_date").GetString(), forum.GetProperty("dissolution_date").ValueKind));
    }

    [Theory]
    [InlineData("2008")]
    [InlineData("2010")]
    public async Task Who_sits_where_fits_the_schemas_of_Popolo_and_every_id_is_one_that_the_file_has(string on)
    {
        Assert.SkipUnless(Directory.Exists(s_schemas), "The folder ../shared/data/schemas/popolo is not there beside the checkout");
        await GivenTheExecutive();

        var document = await Ask($"/api/v1/saltmarsh/popolo.json?on={on}");

        var ids = new[] { "persons", "organizations", "posts" }.SelectMany(list => document.GetProperty(list).EnumerateArray()).Select(t => t.GetProperty("id").GetString()).ToHashSet();
        var members = document.GetProperty("memberships").EnumerateArray().ToList();
        var named = members.SelectMany(m => m.EnumerateObject()).Concat(members.SelectMany(Deputies).SelectMany(d => d.EnumerateObject()))
            .Where(p => p.Name.EndsWith("_id", StringComparison.Ordinal) && p.Value.ValueKind is JsonValueKind.String).Select(p => p.Value.GetString()).ToHashSet();
        Assert.Empty(Faults(document));
        Assert.NotEmpty(named);
        Assert.Subset(ids, named);
    }

    [Fact]
    public async Task Each_that_holds_a_seat_is_a_member_with_the_deputies_of_the_seat()
    {
        await GivenTheExecutive();

        var document = await Ask("/api/v1/saltmarsh/popolo.json?on=2010");
        var members = document.GetProperty("memberships").EnumerateArray().ToLookup(m => m.GetProperty("label").GetString());

        Assert.Equal(
            ["Chair /saltmarsh/people/colin  /saltmarsh/bodies/health 2009-04-01", "Chair /saltmarsh/people/vera  /saltmarsh/bodies/health 2009-04-01"],
            members["Co-chairs"].Select(Said).Order(StringComparer.Ordinal));
        Assert.Equal(2, members["Chair of Health"].Count());
        Assert.Equal("Member   /saltmarsh/bodies/executive 2005-05-20", Said(members["Police"].Single()));
        Assert.Equal("/saltmarsh/organisations/police", Text(members["Police"].Single(), "on_behalf_of_id"));
        Assert.Equal("Member  /saltmarsh/posts/assistant-chief-executive /saltmarsh/bodies/executive 2005", Said(members["County"].Single()));
        Assert.Empty(members["Schools"]);
        Assert.Equal(
            ["/saltmarsh/people/dee Voluntary sector pool 2006", "/saltmarsh/people/dom Voluntary sector pool 2006"],
            Deputies(members["Voluntary sector 1"].Single()).Select(d => $"{Text(d, "person_id")} {Text(d, "pool")} {Text(d, "start_date")}"));
        Assert.DoesNotContain(document.GetProperty("persons").EnumerateArray(), p => Text(p, "name") == "Paul");
    }

    private static string Said(JsonElement member) =>
        $"{Text(member, "role")} {Text(member, "person_id")} {Text(member, "post_id")} {Text(member, "organization_id")} {Text(member, "start_date")}";

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();

    private static IEnumerable<JsonElement> Deputies(JsonElement member) => member.GetProperty("x_deputies").EnumerateArray();

    private async Task GivenTheExecutive()
    {
        if (!(await site.Visitor().GetAsync("/api/v1/saltmarsh")).IsSuccessStatusCode)
        {
            var world = new TheExecutiveOfTen();
            new Seat(world.Executive, "schools", new SeatWords("Schools"), Given.Held("2005"), Citation.None).FallVacant(null, Given.Held("2006"), Citation.None);
            await world.Keep(site.Store);
        }
    }

    private async Task<JsonElement> Ask(string address) => JsonSerializer.Deserialize<JsonElement>(await site.Visitor().GetStringAsync(address));

    private static IEnumerable<string> Faults(JsonElement document)
    {
        var schemas = new JsonSchema(Schema);
        (string List, string Schema)[] lists =
            [("persons", "person"), ("organizations", "organization"), ("posts", "post"), ("memberships", "membership"), ("areas", "area")];
        return lists.SelectMany(l => document.GetProperty(l.List).EnumerateArray(), (l, thing) => (l.Schema, thing))
            .SelectMany(l => schemas.Faults(l.thing, Schema($"{Schemas}{l.Schema}.json#")));
    }

    private static JsonElement Schema(string id) =>
        JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(s_schemas, id[Schemas.Length..].TrimEnd('#'))));
}
