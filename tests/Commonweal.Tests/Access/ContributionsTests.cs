using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Seats;
using Commonweal.Governance;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Letters;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>What partners said is approved, sent back, or so already; old and new stand beside each other.</summary>
[Trait("Runs", "on both databases")]
public sealed class ContributionsTests : IAsyncLifetime
{
    private const string Address = "/staff/north/contributions";

    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;

    public async ValueTask InitializeAsync() => _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_was_said_is_approved_and_done_and_the_record_names_who_said_so()
    {
        await Said(new SeatReply("board", "chair", Reply.SomebodyElse, "Ann New", new DateOnly(2026, 3, 1), Reply.SomebodyElse, "Dee Puty", Letter: "NT/7"));
        var page = await (await (await _manager.Visit("/staff")).Follow("My work")).Follow("north: 3");
        Assert.Equal(["Jo Holder", "Ann New sits here, from 1 March 2026", "Wyn Partner, 10 March 2026, by the link"], page.Texts("main dd").Take(3));
        Assert.Equal(["Tick what you decide about"], (await page.Press("Approve those that are ticked")).Errors);

        var done = await page.Press("Approve those that are ticked", [("Publishes", "true"), .. Ticks(page)]);

        Assert.Contains("3 are approved, and done", done.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing waits to be approved.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Ann New", (await _site.Visit("/north/bodies/board")).Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        db.ShowsDrafts = true;
        var seat = await db.Seats().Include(s => s.Terms).ThenInclude(t => t.Person).Include(s => s.Deputies).ThenInclude(d => d.Person).Include(s => s.Mandates).AsSplitQuery().SingleAsync(s => s.Slug == "chair" && s.Body.Partnership.Slug == "north");
        Assert.Equal(("Ann New", "Dee Puty", "NT/7"), (seat.Terms.Single(t => t.Lifetime.Until is null).Person!.Name, seat.Deputies.Single().Person!.Name, seat.Mandates.Single().NominationLetter));
        Assert.Contains("Said by Wyn Partner for Trust of the north on 10 March 2026", (await _manager.Visit($"/staff/north/record/{seat.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_known_is_asked_about_before_anything_is_done()
    {
        await Said(new SeatReply("board", "chair", Reply.Right, Deputy: Reply.SomebodyElse, DeputyName: "jo holder"));
        var page = await _manager.Visit(Address);

        var asked = await page.Press("Approve those that are ticked", [.. Ticks(page)]);
        Assert.Equal(["jo holder: say whether this is somebody who is known already"], asked.Errors);

        var refused = await asked.Press("Approve those that are ticked", (asked.Page.QuerySelector("main select")!.GetAttribute("name")!, "north-holder"));
        Assert.Equal((HttpStatusCode.BadRequest, "Jo Holder holds Chair on the same days: nobody is their own deputy"), (refused.Status, Assert.Single(refused.Errors)));
        await using var db = _site.Store.Open();
        Assert.Equal(ContributionState.Waiting, await db.Contributions().Select(c => c.State).SingleAsync());
    }

    [Fact]
    public async Task What_changed_since_it_was_said_is_shown_beside_it()
    {
        await Said(new SeatReply("board", "chair", Reply.SomebodyElse, "Ann New"));
        await _site.Store.Change("north", (db, _) =>
        {
            var chair = db.Seats().Include(s => s.Body).Include(s => s.Terms).Single(s => s.Slug == "chair" && s.Body.Partnership.Slug == "north");
            chair.Resign(chair.Terms[0], new DateOnly(2026, 3, 9), why: null);
            return 0;
        });

        var page = await _manager.Visit(Address);

        Assert.Equal(["Jo Holder", "Changed since Nobody, or not stated", "Ann New sits here, from 10 March 2026"], page.Texts("main dd").Take(3));
        var done = await page.Press("They are so already", [.. Ticks(page)]);
        Assert.Contains("It is so already, and waits no more", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_sent_back_with_a_note_and_a_letter_where_an_address_is_known()
    {
        await Said(new SeatReply("board", "chair", Reply.Nobody));
        await using var db = _site.Store.Open();
        db.Add(new ContactAddress(await db.Organisations().SingleAsync(o => o.Slug == "north-trust"), (await _site.Scopes("north")).Partnership.PartnershipId!.Value, "trust@example.org"));
        await db.SaveChangesAsync();
        var page = await _manager.Visit(Address);
        Assert.Equal(["Enter why it is sent back, in 2,000 characters or fewer"], (await page.Press("Send them back", [.. Ticks(page)])).Errors);

        var done = await page.Press("Send them back", [("Note", "Your letter of May names Jo Holder"), .. Ticks(page)]);

        Assert.Contains("It is sent back, and a letter is written", done.Text, StringComparison.Ordinal);
        var letter = await db.Letters().SingleAsync();
        Assert.Contains("- Chair, Board: nobody sits here", letter.Text, StringComparison.Ordinal);
        Assert.Contains("Your letter of May names Jo Holder", letter.Text, StringComparison.Ordinal);
        Assert.Equal("trust@example.org", (await new TellWhatWasSentBack().AddressAsync(db, letter, new DateOnly(2026, 3, 11))).To.Single().Email);
    }

    [Fact]
    public async Task Of_two_who_approve_at_once_the_second_is_told_so()
    {
        await Said(new SeatReply("board", "chair", Reply.Nobody));
        var (first, second) = (await _manager.Visit(Address), await (await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership))).Visit(Address));

        var answers = await Task.WhenAll(first.Press("Approve those that are ticked", [.. Ticks(first)]), second.Press("Approve those that are ticked", [.. Ticks(second)]));

        Assert.Equal(1, answers.Count(a => a.Status is HttpStatusCode.OK));
        Assert.Contains(
            Assert.Single(Assert.Single(answers, a => a.Status is not HttpStatusCode.OK).Errors),
            new[] { "Some of these were decided meanwhile, or something else was said: look at what waits now", "Somebody else saved something at the same moment: look at what is there now, and save once more" });
    }

    [Fact]
    public async Task What_it_changes_in_the_governance_check_is_shown_before_it_is_done()
    {
        await _site.Store.Change("north", (_, north) =>
        {
            north.ComeUnder("english-partnership", HowPublic.Nothing, Lifetime.NotStated, Citation.None);
            return 0;
        });
        await Said(new SeatReply("board", "chair", Reply.Nobody));
        var page = await _manager.Visit(Address);

        var shown = await page.Press("Approve those that are ticked", [.. Ticks(page)]);
        Assert.Contains("Nothing is saved yet", shown.Text, StringComparison.Ordinal);
        Assert.Contains("The seat of the chair is vacant", shown.Text, StringComparison.Ordinal);

        Assert.Contains("It is approved, and done", (await shown.Press("Approve those that are ticked")).Text, StringComparison.Ordinal);
    }

    private static (string, string)[] Ticks(Screen page) => [.. page.Page.QuerySelectorAll("main input[name=Ids]").Select(i => ("Ids", i.GetAttribute("value")!))];

    private async Task Said(SeatReply reply)
    {
        await using var db = _site.Store.Open();
        db.ShowsDrafts = true;
        var north = await db.Partnerships().SingleAsync(p => p.Slug == "north");
        var today = new DateOnly(2026, 3, 10);
        var round = new Round(north, [await db.Organisations().SingleAsync(o => o.Slug == "north-trust")], today, new DateOnly(2026, 3, 31), "https://example.org", begunBy: null);
        var seats = (await db.SittingAsync(db.SeatsOfOrganisations(north.Id, today), today)).Seats;
        db.Add(round);
        db.AddRange(round.Asked[0].Answer(new RoundAnswer([reply], null), new SaidBy("Wyn Partner", null, IsByPhone: false, today, _site.Now), seats, []));
        await db.SaveChangesAsync();
    }
}
