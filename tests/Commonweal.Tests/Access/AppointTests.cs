using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

[Trait("Runs", "on both databases")]
public sealed class AppointTests : IAsyncLifetime
{
    private const string Chair = "/staff/north/bodies/board/seats/chair", Second = "/staff/north/bodies/board/seats/second";

    private readonly StaffApp _site = new();
    private HttpClient _officer = null!;

    public async ValueTask InitializeAsync() => _officer = await _site.Person((Role.SupportOfficer, (await _site.Scopes("north")).Body));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Somebody_is_appointed_and_the_public_reads_the_name_once_it_is_published()
    {
        var done = await Appoint(Second, ("Name", "Wilf Newcomer"), ("Publishes", "true"));

        Assert.Equal("/staff/north/bodies/board", done.Address);
        Assert.Contains("Wilf Newcomer is appointed to Second seat", done.Text, StringComparison.Ordinal);
        Assert.Contains("Wilf Newcomer", (await _site.Visit("/north/bodies/board")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_not_published_reaches_nobody_who_is_not_signed_in()
    {
        await Appoint(Second, ("Name", "Una Unseen"));

        Assert.Contains("Una Unseen", (await _officer.Visit("/staff/north/bodies/board")).Text, StringComparison.Ordinal);
        foreach (var address in new[] { "/north/bodies/board", "/search?q=una", "/north/changes.atom", "/api/v1/north/bodies/board" })
        {
            Assert.DoesNotContain("Unseen", await _site.Visitor().GetStringAsync(address), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_seat_that_follows_the_chair_of_a_draft_is_not_there_for_who_may_not_see_the_draft()
    {
        await _site.Store.Change("north", (db, north) =>
        {
            var (board, secret) = (db.Bodies().Single(b => b.Slug == "board" && b.PartnershipId == north.Id), db.Bodies().Single(b => b.Slug == "secret-group" && b.PartnershipId == north.Id));
            var seat = new Seat(board, "group-chair", new SeatWords("Chair of the group", Vote: Vote.Votes), Lifetime.NotStated, Citation.None);
            seat.FollowTheChairOf(secret);
            db.Add(seat);

            // Of a further draft the chair of the published one is held by whoever chairs it.
            var (open, further) = (Given.Body(north, "Open group"), Given.Body(north, "Further draft", published: false));
            var (chair, follows) = (new Seat(open, "lead", new SeatWords("Chair", Role: SeatRole.Chair, Vote: Vote.Votes), Lifetime.NotStated, Citation.None), new Seat(board, "open-chair", new SeatWords("Chair of the open group", Vote: Vote.Votes), Lifetime.NotStated, Citation.None));
            chair.FollowTheChairOf(further);
            follows.FollowTheChairOf(open);
            db.AddRange(open, further, chair, follows);
            return 0;
        });
        var manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));

        Assert.Contains("Secret group", (await manager.Visit("/staff/north/bodies/board")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("group", (await _officer.Visit("/staff/north/bodies/board")).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await _officer.Visit("/staff/north/bodies/board/seats/group-chair/resign")).Status);
    }

    [Fact]
    public async Task Leaving_the_form_empty_asks_for_each_answer() => Assert.Equal(
        ["Enter the name of whoever is appointed", "Enter the first day, for example 27 3 2026"],
        (await (await _officer.Visit($"{Second}/appoint")).Send()).Errors);

    [Fact]
    public async Task Whoever_holds_the_seat_leaves_it_only_when_it_is_said()
    {
        var refused = await Appoint(Chair, ("Name", "Wilf Newcomer"));
        Assert.Equal(["Somebody holds this seat: say that they leave it on that day, or record their resignation first"], refused.Errors);
        Assert.Equal("Wilf Newcomer", refused.Page.QuerySelector("#Name")!.GetAttribute("value"));

        var done = await refused.Send(("HandsOver", "true"));
        Assert.Contains("Wilf Newcomer, since 10 March 2026", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Jo Holder", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_known_is_asked_about()
    {
        var asked = await Appoint(Second, ("Name", "jo holder"));
        Assert.Equal(["Say whether this is somebody who is known already"], asked.Errors);
        Assert.Contains("Chair, Board", asked.Text, StringComparison.Ordinal);

        await asked.Send(("Who", "new"));
        await using var db = _site.Store.Open();
        Assert.Equal(["jo-holder", "north-holder", "south-holder"], Commonweal.People.PeopleData.People(db).Select(p => p.Slug).OrderBy(s => s).ToList());
    }

    /// <summary>Several officers enter the same councillor after an election at the same moment: each comes through or is asked to look again.</summary>
    [Fact]
    public async Task Several_who_enter_somebody_new_of_one_name_at_once_are_asked_to_look_again_and_nobody_meets_an_error()
    {
        var officers = new List<Screen>();
        for (var i = 0; i < 6; i++)
        {
            officers.Add(await (await _site.Person((Role.SupportOfficer, (await _site.Scopes(i % 2 == 0 ? "north" : "south")).Body))).Visit($"/staff/{(i % 2 == 0 ? "north" : "south")}/bodies/board/seats/second/appoint"));
        }

        var answers = await Task.WhenAll(officers.Select(o => o.Send(("Name", "Wilf Newcomer"), ("From-day", "10"), ("From-month", "3"), ("From-year", "2026"))));

        Assert.All(answers, a => Assert.Contains(a.Status, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Conflict }));
        Assert.InRange(answers.Count(a => a.Status is HttpStatusCode.OK), 1, 2);
    }

    [Fact]
    public async Task Somebody_resigns_and_the_seat_is_vacant_or_awaits_a_nomination()
    {
        var vacant = await Resign(("Why", "Moved away"));
        Assert.Contains("The resignation from Chair is recorded", vacant.Text, StringComparison.Ordinal);
        Assert.Contains("Vacant", vacant.Text, StringComparison.Ordinal);

        var nobody = await Resign();
        Assert.Equal(["Nobody holds this seat by a term of their own: there is nobody to resign"], nobody.Errors);

        var filled = await Appoint(Chair, ("Name", "Wilf Newcomer"));
        Assert.Contains("Wilf Newcomer is appointed to Chair", filled.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_whose_term_has_a_stated_end_resigns_before_it()
    {
        await _site.Store.Change("north", (db, _) =>
        {
            var chair = db.Seats().Include(s => s.Body).Include(s => s.Terms).ThenInclude(t => t.Person).Single(s => s.Slug == "chair" && s.Body.Partnership.Slug == "north");
            var holder = chair.Terms[0].Person!;
            chair.TakeBack(chair.Terms[0]);
            chair.Appoint(new TermWords(holder), Given.Held("2025-01-01", "2026-12-31"), Citation.None);
            return 0;
        });

        var vacant = await Resign();

        Assert.Contains("The resignation from Chair is recorded", vacant.Text, StringComparison.Ordinal);
        Assert.Contains("Vacant", vacant.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_day_cannot_be_before_the_first()
    {
        var refused = await (await _officer.Visit($"{Chair}/resign")).Send(("On-day", "31"), ("On-month", "12"), ("On-year", "2024"));

        Assert.Equal((HttpStatusCode.BadRequest, "Jo Holder holds Chair only from 1 January 2025: the last day cannot be before"), (refused.Status, Assert.Single(refused.Errors)));
    }

    [Fact]
    public async Task The_second_of_two_is_shown_what_the_first_did_and_loses_nothing()
    {
        var (first, second) = (await _officer.Visit($"{Second}/appoint"), await _officer.Visit($"{Second}/appoint"));
        await first.Send(Of("Wilf Newcomer"));

        var refused = await second.Send(Of("Otto Other"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Somebody else changed this seat while you were writing", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Wilf Newcomer", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Otto Other", refused.Page.QuerySelector("#Name")!.GetAttribute("value"));
    }

    private static (string, string)[] Of(string name) => [("Name", name), ("From-day", "10"), ("From-month", "3"), ("From-year", "2026")];

    private async Task<Screen> Appoint(string seat, params (string, string)[] answers) =>
        await (await _officer.Visit($"{seat}/appoint")).Send([("From-day", "10"), ("From-month", "3"), ("From-year", "2026"), .. answers]);

    private async Task<Screen> Resign(params (string, string)[] answers) =>
        await (await _officer.Visit($"{Chair}/resign")).Send([("On-day", "9"), ("On-month", "3"), ("On-year", "2026"), .. answers]);
}
