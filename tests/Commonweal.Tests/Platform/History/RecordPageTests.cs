using System.Net;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.History;
using Commonweal.Platform.Time;
using Commonweal.Tests.Access;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.History;

/// <summary>Officers read and search what was changed, by whom and when, and how a thing stood as recorded on a day.</summary>
[Trait("Runs", "on both databases")]
public sealed class RecordPageTests : IAsyncDisposable
{
    private readonly StaffApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task What_an_officer_did_stands_on_the_record_with_what_it_changed()
    {
        var (sue, board) = await Given();

        var record = await sue.Visit("/staff/north/record");

        Assert.Equal("Record of north", record.Heading);
        Assert.Equal(["Anybody", "The system", "Tom Clerk"], record.Texts("#by option"));
        Assert.Equal("10 March 2026, 12:00 Tom Clerk Board or group Main Board: joined Why: It was there before us Why joined, Joining from", record.Texts("tbody tr")[1]);
        var head = await Head();
        Assert.Contains($"The seal of line {head.Lines}, the last, is: {head.Seal}", record.Text, StringComparison.Ordinal);
        Assert.Contains(record.Links, l => l.Address == $"/staff/north/record/{board}");
    }

    [Fact]
    public async Task Whoever_may_read_the_record_alone_comes_to_it_from_what_is_theirs()
    {
        var officer = await _app.Person((Role.ScrutinyOfficer, (await _app.Scopes("north")).Partnership));

        var record = await (await officer.Visit("/staff")).Follow("north");

        Assert.Equal((HttpStatusCode.OK, "Record of north"), (record.Status, record.Heading));
    }

    [Theory]
    [InlineData("?q=was+there", 1)]
    [InlineData("?q=MAIN+renam", 1)]
    [InlineData("?by=Tom+Clerk", 2)]
    [InlineData("?thing=Body&by=The+system", 3)]
    [InlineData("?q=jo+holder", 0)]
    [InlineData("?q=north+holder", 1)]
    [InlineData("?from=2026-03-11", 0)]
    [InlineData("?from=2026-03&until=2026-03-10&q=joined", 1)]
    [InlineData("?until=2026-02", 0)]
    public async Task Lines_are_found_by_words_days_person_and_kind_of_thing(string asked, int found)
    {
        var (sue, _) = await Given();

        Assert.Equal(found, (await sue.Visit("/staff/north/record" + asked)).Texts("tbody tr").Count);
    }

    [Fact]
    public async Task A_day_that_is_none_is_asked_for_again()
    {
        var (sue, board) = await Given();

        Assert.Equal(["Enter a day, a month or a year, such as 2026-03-27, 2026-03 or 2026"], (await sue.Visit("/staff/north/record?from=spring")).Errors);
        Assert.Equal(["Enter a day, such as 2026-03-27"], (await sue.Visit($"/staff/north/record/{board}?recorded=spring")).Errors);
    }

    [Fact]
    public async Task The_timeline_of_a_thing_says_what_stood_there_before_and_after()
    {
        var (sue, board) = await Given();

        var timeline = await sue.Visit($"/staff/north/record/{board}");

        Assert.Equal("Board or group Main Board", timeline.Heading);
        Assert.Equal(["Joined", "Renamed", "Published", "Described"], timeline.Texts("h2").Select(h => h.Split(',')[0]).Where(h => h.Length < 10));
        Assert.Contains("NameBoardMain Board", timeline.Texts("tbody tr"));
    }

    [Fact]
    public async Task A_thing_is_shown_as_recorded_on_a_day()
    {
        var (sue, board) = await Given();

        var before = await sue.Visit($"/staff/north/record/{board}?recorded=2026-03-09");
        var on = await (await sue.Visit($"/staff/north/record/{board}")).Send(("recorded", "2026-03-10"));

        Assert.Contains("We did not hold it on that day.", before.Text, StringComparison.Ordinal);
        Assert.Contains("NameMain Board", on.Texts("tbody tr"));
        Assert.Contains("As recorded on 10 March 2026", on.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_is_there_for_nobody_who_may_not_read_it_and_for_no_other_partnership()
    {
        var (sue, board) = await Given();
        var support = await _app.Person((Role.SupportOfficer, (await _app.Scopes("north")).Body));

        foreach (var address in new[] { "/staff/north/record", $"/staff/north/record/{board}" })
        {
            Assert.Equal(HttpStatusCode.OK, (await sue.Visit(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await support.Visit(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await _app.Visit(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await sue.Visit(address.Replace("north", "south", StringComparison.Ordinal))).Status);
        }

        var auditor = await _app.Person((Role.Auditor, Scope.Installation));
        Assert.Equal(HttpStatusCode.OK, (await auditor.Visit("/staff/south/record")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await auditor.Visit($"/staff/south/record/{board}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await auditor.Visit($"/staff/north/record/{Guid.CreateVersion7()}")).Status);
    }

    private async Task<(HttpClient Sue, Guid Board)> Given()
    {
        var (partnership, board, _, _) = await _app.Scopes("north");
        await Act(b => b.Rename("Main Board", "main-board"));
        await Act(b => b.Join(Site.Given.Held("2006"), "It was there before us"));
        return (await _app.Person((Role.PartnershipManager, partnership)), board.BodyId!.Value);
    }

    private async Task Act(Action<Body> act)
    {
        await using var db = _app.Store.Open();
        (db.By, db.ById) = ("Tom Clerk", Guid.CreateVersion7());
        act(await db.Bodies().SingleAsync(b => b.Partnership.Slug == "north" && b.IsPublished));
        await db.SaveChangesAsync();
    }

    private async Task<Head> Head()
    {
        await using var db = _app.Store.Open();
        return (await db.HeadAsync(await db.Partnerships().Where(p => p.Slug == "north").Select(p => p.Id).SingleAsync()))!;
    }
}
