using System.Net;
using System.Xml.Linq;
using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Tests.Platform;
using Commonweal.Tests.Site;
using Commonweal.Web.OpenData.Atom;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.OpenData;

/// <summary>What was changed of late, for feed readers: Atom (RFC 4287).</summary>
public sealed class ChangesFeedTests : PageTests
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/changes.atom", "en", "Changes to all partnerships", "/")]
    [InlineData("/cheshire/changes.atom", "en", "Changes to The Cheshire Partnership", "/cheshire")]
    [InlineData("/cy/changes.atom", "cy", "Newidiadau i bob partneriaeth", "/cy/")]
    [InlineData("/cy/cheshire/changes.atom", "cy", "Newidiadau: The Cheshire Partnership", "/cy/cheshire")]
    public async Task A_feed_has_what_the_standard_asks_for(string address, string language, string title, string page)
    {
        await GivenBody("Health Board");

        using var answer = await App.Visitor().GetAsync(address);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        Assert.Equal("application/atom+xml; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal((s_atom + "feed", language, title), (feed.Name, feed.Attribute(XNamespace.Xml + "lang")!.Value, Text(feed, "title")));
        Assert.Equal(("http://localhost" + address, "http://localhost" + page), (Link(feed, "self"), Link(feed, "alternate")));
        Assert.All(Entries(feed).Append(feed), thing =>
        {
            Assert.StartsWith("urn:uuid:", Text(thing, "id"), StringComparison.Ordinal);
            Assert.True(Guid.TryParse(Text(thing, "id")[9..], out _));
            Assert.NotEmpty(Text(thing, "title"));
            Assert.NotEmpty(thing.Element(s_atom + "author")!.Element(s_atom + "name")!.Value);
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", Text(thing, "updated"));
        });
        var entries = Entries(feed);
        Assert.InRange(entries.Count, 1, 50);
        Assert.Distinct(entries.Select(e => Text(e, "id")));
        Assert.Equal(Text(entries[0], "updated"), Text(feed, "updated"));
        Assert.Equal(entries.Select(e => Text(e, "updated")).OrderDescending(StringComparer.Ordinal), entries.Select(e => Text(e, "updated")));
    }

    [Fact]
    public async Task A_change_is_said_in_plain_words_and_leads_to_the_page_that_shows_it_and_to_nobody()
    {
        await using (var db = App.Store.Open())
        {
            db.By = "Ann Officer";
            db.Add(Given.Body(await db.Partnerships().SingleAsync(p => p.Slug == "cheshire"), "Health Board"));
            await db.SaveChangesAsync();
        }

        var feed = await Read("/cheshire/changes.atom");
        var said = Entries(feed).ToDictionary(e => Text(e, "title"), e => Link(e, "alternate"));

        Assert.Equal("http://localhost/cheshire/bodies/health-board", said["Health Board: published"]);
        Assert.Equal("http://localhost/cheshire/data", said["The Cheshire Partnership: its files were taken in"]);
        Assert.Contains("Health Board: cyhoeddwyd", Entries(await Read("/cy/cheshire/changes.atom")).Select(e => Text(e, "title")));
        Assert.DoesNotContain("Officer", feed.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Health Board", (await Read("/huntingdonshire/changes.atom")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_stay_what_they_are_and_each_feed_has_its_own()
    {
        string[] feeds = ["/changes.atom", "/cy/changes.atom", "/cheshire/changes.atom", "/cy/cheshire/changes.atom", "/chorley/changes.atom"];
        var before = await Read("/cheshire/changes.atom");

        await GivenBody("Health Board");
        var after = await Read("/cheshire/changes.atom");

        Assert.Equal(Text(before, "id"), Text(after, "id"));
        Assert.Superset(Entries(before).Select(e => Text(e, "id")).ToHashSet(), Entries(after).Select(e => Text(e, "id")).ToHashSet());
        Assert.Distinct((await Task.WhenAll(feeds.Select(Read))).Select(f => Text(f, "id")));
    }

    [Fact]
    public async Task A_name_with_letters_that_cannot_stand_in_a_feed_does_not_break_it()
    {
        await Change("cheshire", (db, it) =>
        {
            var body = Given.Body(it, "Board");
            body.Rename("Arts & <Crafts> ]]> \u0001\uFFFF \U0001F389", "board");
            return db.Add(body);
        });

        var titles = Entries(await Read("/cheshire/changes.atom")).Select(e => Text(e, "title"));

        Assert.Contains(titles, t => t.StartsWith("Arts & <Crafts> ]]> ", StringComparison.Ordinal) && t.Contains("\U0001F389: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Half_a_letter_does_not_break_a_feed_either()
    {
        var feed = new Feed(Guid.Empty, "en", "Half \uD83C a letter", "Anybody", "http://localhost/changes.atom", "http://localhost/", []);

        Assert.Equal("Half \uFFFD a letter", Text(XElement.Load(new MemoryStream(feed.Write())), "title"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task No_feed_names_a_draft_or_a_person(int seed)
    {
        await new RandomWorld(new Random(seed)).Keep(App.Store);
        await using var db = App.Store.Open();
        var drafts = await db.Bodies().Where(b => !b.IsPublished || !b.Partnership.IsPublished).Select(b => $"/{b.Partnership.Slug}/bodies/{b.Slug}\"").ToListAsync();

        var said = string.Concat((await Task.WhenAll(new[] { "/changes.atom", "/saltmarsh/changes.atom", "/downland/changes.atom", "/cy/changes.atom" }.Select(Read))).Select(f => f.ToString()));

        Assert.NotEmpty(drafts);
        Assert.Contains("/saltmarsh/bodies/", said, StringComparison.Ordinal);
        Assert.All(drafts, d => Assert.DoesNotContain(d, said, StringComparison.Ordinal));
        Assert.DoesNotContain("draft", said, StringComparison.OrdinalIgnoreCase);
        Assert.All(await db.People().Select(p => p.Name).ToListAsync(), name => Assert.DoesNotContain(name, said, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await App.Visitor().GetAsync("/draft/changes.atom")).StatusCode);
    }

    [Theory]
    [InlineData("/", "/changes.atom")]
    [InlineData("/data", "/changes.atom")]
    [InlineData("/cheshire/structure", "/cheshire/changes.atom")]
    [InlineData("/cy/cheshire", "/cy/cheshire/changes.atom")]
    public async Task Feed_readers_find_it_from_the_page(string page, string feed) =>
        Assert.Equal(feed, (await Visit(page)).Page.QuerySelector("head link[rel=alternate][type='application/atom+xml']")?.GetAttribute("href"));

    private async Task<XElement> Read(string address) => XDocument.Parse(await App.Visitor().GetStringAsync(address)).Root!;

    private static List<XElement> Entries(XElement feed) => [.. feed.Elements(s_atom + "entry")];

    private static string Text(XElement thing, string name) => thing.Element(s_atom + name)!.Value;

    private static string Link(XElement thing, string relation) =>
        thing.Elements(s_atom + "link").Single(l => l.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
