using System.Net;
using System.Text.RegularExpressions;
using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Letters;
using Commonweal.Tests.Site;
using Commonweal.Tests.Whole;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>One press asks every partner; each answers by its link, without an account, or on the telephone.</summary>
[Trait("Runs", "on both databases")]
public sealed partial class StillRightTests : IAsyncLifetime
{
    private const string Address = "/staff/north/still-right", Reply = "Answers[board/chair].Reply", Who = "Answers[board/chair].Name";

    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;

    public async ValueTask InitializeAsync() => _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task One_press_asks_every_partner_and_who_cannot_be_written_to_is_said()
    {
        await Second();
        await Reach("north-trust");
        var page = await (await _manager.Visit("/staff/north")).Follow("Still right? Ask every partner");
        Assert.Contains("2 organisations have seats on boards and groups that the public sees.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Of 1 of them no address is known.", page.Text, StringComparison.Ordinal);

        var done = await page.Press("Ask them all");

        Assert.Contains("2 organisations are asked. 1 letter lies in the outbox", done.Text, StringComparison.Ordinal);
        Assert.Contains("Asked on 10 March 2026, to be answered by 31 March 2026. 0 of 2 have answered. Links take answers until 28 April 2026.", done.Text, StringComparison.Ordinal);
        Assert.Equal(["Police", "Trust of the north"], done.Texts("main tbody td:first-child"));
        Assert.Equal(["Police"], (await _manager.Visit(Address + "?show=unreached")).Texts("main tbody td:first-child"));
        var outbox = await _manager.Visit("/staff/outbox");
        Assert.Contains("To Trust of the north. Written by", outbox.Text, StringComparison.Ordinal);
        Assert.Contains("say whether it is still right: {link}", outbox.Text, StringComparison.Ordinal);
        Assert.Contains("Please answer by 31 March 2026.", outbox.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_of_the_letter_is_asked_for_and_what_was_typed_stays()
    {
        var page = await _manager.Visit(Address);

        var refused = await page.Press("Ask them all", ("AnswerBy-day", "10"), ("Subject", ""), ("Text", "Come here"));
        Assert.Equal((HttpStatusCode.BadRequest, "Come here"), (refused.Status, refused.Page.QuerySelector("#Text")!.TextContent));
        Assert.Equal(["Enter the subject, in 200 characters or fewer", "Enter the letter, in 8,000 characters or fewer, with {link} where the link is to stand"], refused.Errors);

        var late = await page.Press("Ask them all", ("AnswerBy-day", "10"), ("AnswerBy-month", "3"), ("AnswerBy-year", "2026"), ("Subject", "Right?"), ("Text", "Look: {link}"));
        Assert.Equal(["The day to answer by must be after today"], late.Errors);
    }

    [Fact]
    public async Task All_is_confirmed_in_one_press_by_a_partner_without_an_account()
    {
        var page = await Asked();
        Assert.Equal("Are the seats of Trust of the north still right?", page.Heading);
        Assert.Contains("Chair, Board Jo Holder since 1 January 2025", page.Text, StringComparison.Ordinal);
        Assert.Equal(("no-referrer", "noindex, nofollow"), (page.Headers["Referrer-Policy"], page.Headers["X-Robots-Tag"]));
        Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.DoesNotContain("Second seat", page.Text, StringComparison.Ordinal);

        var done = await page.Press("All of this is right", ("Name", "Wyn Partner"), ("Phone", "01234 567890"));

        Assert.Contains("Thank you. Wyn Partner answered on 10 March 2026. All of it is right.", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("01234", done.Text, StringComparison.Ordinal);
        var seen = await _manager.Visit(Address);
        Assert.Contains("1 of 1 have answered", seen.Text, StringComparison.Ordinal);
        Assert.Contains("All right 10 March 2026, Wyn Partner", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Telephone: 01234 567890.", (await seen.Follow("Trust of the north")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_by_mistake_does_not_lose_what_was_corrected()
    {
        var page = await Asked();
        Assert.Equal(["Enter your name"], (await page.Press("All of this is right")).Errors);

        var refused = await page.Press("All of this is right", ("Name", "Wyn"), (Reply, "SomebodyElse"), (Who, "Ann New"));

        Assert.Equal(["You have said below that something is otherwise: press “Send these answers”, or take it out there"], refused.Errors);
        Assert.Equal("Ann New", refused.Page.QuerySelector($"[name='{Who}']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_left_out_is_asked_for_by_the_name_of_the_seat()
    {
        var page = await Asked();
        Assert.Equal(["Enter your name", "Chair, Board: say whether it is right who sits here"], (await page.Press("Send these answers")).Errors);
        Assert.Equal(
            ["Chair, Board: enter the name of whoever sits here", "Chair, Board: enter the name of whoever deputises", "Chair, Board: enter the reference of the letter"],
            (await page.Press("Send these answers", ("Name", "Wyn"), (Reply, "SomebodyElse"), ("Answers[board/chair].Deputy", "SomebodyElse"), ("Answers[board/chair].LetterOn-day", "1"), ("Answers[board/chair].LetterOn-month", "3"), ("Answers[board/chair].LetterOn-year", "2026"))).Errors);
        Assert.Equal(
            ["Chair, Board: you have entered a name: say that somebody else sits here, or take it out", "Chair, Board: you have entered a name: say that somebody else deputises, or take it out"],
            (await (await _site.Visit(page.Address)).Press("Send these answers", ("Name", "Wyn"), (Reply, "Right"), (Who, "Ann New"), ("Answers[board/chair].Deputy", "Right"), ("Answers[board/chair].DeputyName", "Dee Puty"))).Errors);
        var refused = await page.Press("Send these answers", (Who, "JO HOLDER"), ("Answers[board/chair].LetterOn-day", ""), ("Answers[board/chair].LetterOn-month", ""), ("Answers[board/chair].LetterOn-year", ""), ("Answers[board/chair].From-day", "31"), ("Answers[board/chair].From-month", "2"), ("Answers[board/chair].From-year", "2026"));
        Assert.Equal(["Enter a real date, for example 27 3 2026"], refused.Errors);
    }

    [Fact]
    public async Task A_link_that_was_passed_on_takes_the_answer_of_whoever_has_it_and_the_second_answer_takes_the_place_of_the_first()
    {
        var address = await Link();
        var first = await (await _site.Visit(address)).Press("Send these answers", ("Name", "Wyn Partner"), (Reply, "SomebodyElse"), (Who, "Ann New"));
        Assert.Contains("What was corrected is looked at before it is shown.", first.Text, StringComparison.Ordinal);
        Assert.Contains("Chair, Board: Ann New sits here Waits", first.Text, StringComparison.Ordinal);

        var again = await _site.Visit(address);
        Assert.Equal("Ann New", again.Page.QuerySelector($"[name='{Who}']")!.GetAttribute("value"));
        var second = await again.Press("Send these answers", ("Name", "Fay Forwarded"), (Who, "Otto Other"));

        Assert.Contains("Thank you. Fay Forwarded answered on 10 March 2026.", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann New", second.Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.Equal([("Ann New", ContributionState.Overtaken), ("Otto Other", ContributionState.Waiting)], (await db.Contributions().OrderBy(c => c.Id).ToListAsync()).Select(c => (c.NameSaid!, c.State)));
    }

    [Fact]
    public async Task A_closed_or_old_link_says_so_kindly_and_a_wrong_one_says_nothing()
    {
        var address = await Link();
        var page = await _site.Visit(address);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Visit(address + "A")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Visit(address.ToLowerInvariant())).Status);

        _site.Later(TimeSpan.FromDays(49));
        Assert.Equal("Are the seats of Trust of the north still right?", (await _site.Visit(address)).Heading);
        _site.Later(TimeSpan.FromDays(1));
        var old = await _site.Visit(address);
        Assert.Equal((HttpStatusCode.OK, "This question is closed"), (old.Status, old.Heading));
        Assert.Contains("If something has changed, tell Person", old.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Jo Holder", old.Text, StringComparison.Ordinal);
        Assert.Equal("This question is closed", (await page.Press("All of this is right", ("Name", "Late"))).Heading);
    }

    [Fact]
    public async Task A_round_that_is_closed_takes_no_more_answers_and_another_can_begin()
    {
        var address = await Link();
        var closed = await (await _manager.Visit(Address)).Press("Close it: take no more answers");
        Assert.Contains("10 March 2026 to 10 March 2026: 0 of 1 answered", closed.Text, StringComparison.Ordinal);
        Assert.Equal("This question is closed", (await _site.Visit(address)).Heading);

        Assert.Contains("1 organisation is asked.", (await closed.Press("Ask them all")).Text, StringComparison.Ordinal);
        Assert.Equal("This question is closed", (await _site.Visit(address)).Heading);
    }

    [Fact]
    public async Task Only_those_who_have_not_answered_are_reminded_and_never_twice_on_a_day()
    {
        await Second();
        await Reach("north-trust", "police");
        var address = await Link();
        await (await _site.Visit(address)).Press("All of this is right", ("Name", "Wyn"));
        Assert.DoesNotContain("Remind", (await _manager.Visit(Address)).Text, StringComparison.Ordinal);
        _site.Later(TimeSpan.FromDays(7));
        var manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));

        var page = await manager.Visit(Address);
        var done = await page.Press("Remind those who have not answered (1)");

        Assert.Contains("1 organisation is reminded. 1 letter lies in the outbox", done.Text, StringComparison.Ordinal);
        Assert.Contains("Police Not answered Reminded on 17 March 2026", done.Text, StringComparison.Ordinal);
        Assert.Equal(["There is nobody to remind: everybody who can be reached has answered, or was written to today"], (await page.Press("Remind those who have not answered (1)")).Errors);
        await using var db = _site.Store.Open();
        Assert.Equal(3, await db.Letters().CountAsync());
    }

    [Fact]
    public async Task A_call_is_logged_with_what_was_answered_and_counts_as_an_answer()
    {
        await Link();
        var page = await (await _manager.Visit(Address + "/north-trust")).Follow("Log a telephone call");
        Assert.Equal(["Enter the name of whoever you spoke to", "Say what came of it"], (await page.Send()).Errors);

        var noted = await page.Send(("Name", "Wyn Partner"), ("Outcome", "note"), ("Remark", "Rings back"));
        Assert.Contains("10 March 2026, Wyn Partner: Rings back (logged by Person", noted.Text, StringComparison.Ordinal);
        Assert.Contains("It has not answered yet.", noted.Text, StringComparison.Ordinal);

        var done = await page.Send(("Name", "Wyn Partner"), ("Outcome", "otherwise"), ("Remark", ""), (Reply, "Nobody"));
        Assert.Contains("Answered on 10 March 2026 by Wyn Partner, by telephone.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Chair, Board: nobody sits here Waits", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_call_that_is_logged_as_otherwise_something_must_be_otherwise_and_an_answer_in_time_may_be_written_down_later()
    {
        await Link();
        var page = await _manager.Visit(Address + "/north-trust/call");
        Assert.Equal(["You have entered nothing that is otherwise: choose that all is right, or enter it below"], (await page.Send(("Name", "Wyn"), ("Outcome", "otherwise"), (Reply, "Right"))).Errors);
        _site.Later(TimeSpan.FromDays(60));
        _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
        page = await _manager.Visit(Address + "/north-trust/call");

        Assert.Equal(["Answers were taken until 28 April 2026: of a call after that only a note is kept"], (await page.Send(("Name", "Wyn"), ("Outcome", "otherwise"), (Reply, "Nobody"))).Errors);
        var done = await page.Send(("On-day", "10"), ("On-month", "3"));

        Assert.Contains("Answered on 10 March 2026 by Wyn, by telephone.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Chair, Board: nobody sits here Waits", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_is_told_nothing_of_who_chairs_another_board()
    {
        await _site.Store.Change("north", (db, _) =>
        {
            var seat = new Seat(db.Bodies().Single(b => b.Slug == "board" && b.Partnership.Slug == "north"), "from-south", new SeatWords("From the south", Organisation: db.Organisations().Single(o => o.Slug == "north-trust")), Commonweal.Platform.Time.Lifetime.NotStated, Citation.None);
            seat.FollowTheChairOf(db.Bodies().Include(b => b.Seats).Single(b => b.Slug == "board" && b.Partnership.Slug == "south"));
            db.Add(seat);
            return 0;
        });

        Assert.DoesNotContain("From the south", (await Asked()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_with_the_longest_of_names_can_answer_by_its_link()
    {
        var page = await Asked();
        await _site.Store.Change("north", (db, _) =>
        {
            var trust = db.Organisations().Single(o => o.Slug == "north-trust");
            trust.Correct(new string('N', 200), null, null, Citation.None, why: null);
            return 0;
        });

        Assert.Equal(HttpStatusCode.OK, (await page.Press("All of this is right", ("Name", "Wyn"))).Status);

        await using var db = _site.Store.Open();
        Assert.Equal(new string('N', 186) + "…, by its link", await db.History.Where(h => h.Verb == "answered").Select(h => h.By).SingleAsync());
    }

    [Fact]
    public async Task A_link_that_came_into_the_wrong_hands_is_taken_back()
    {
        var address = await Link();

        await (await _manager.Visit(Address + "/north-trust")).Send(("AloneIsGood", "true"));

        Assert.Equal(HttpStatusCode.NotFound, (await _site.Visit(address)).Status);
    }

    [Fact]
    public async Task The_letter_carries_its_link_only_when_it_goes_out()
    {
        await Reach("north-trust");
        await Link();
        await using var db = _site.Store.Open();
        var letter = await db.Letters().SingleAsync();

        var purpose = new AskWhetherStillRight();
        var (to, text) = ((await purpose.AddressAsync(db, letter, new DateOnly(2026, 3, 11))).To, await purpose.TextAsync(db, letter, _site.Now));

        Assert.Equal(("Trust of the north", "north-trust@example.org"), Assert.Single(to));
        var address = Links().Match(text).Value;
        Assert.StartsWith("http://localhost/still-right/", address, StringComparison.Ordinal);
        await (await _site.Visit(new Uri(address).PathAndQuery)).Press("All of this is right", ("Name", "Wyn"));
        db.ChangeTracker.Clear();
        Assert.Equal("It has answered", (await purpose.AddressAsync(db, letter, new DateOnly(2026, 3, 11))).WhyNobody);
    }

    [Fact]
    public async Task Whoever_is_erased_is_taken_out_of_what_partners_said()
    {
        await (await Asked()).Press("Send these answers", ("Name", "Jo Holder"), (Reply, "Nobody"), ("Remark", "Jo Holder has left"));
        await using var db = _site.Store.Open();
        db.ShowsDrafts = true;

        var still = await new ErasePerson(db).RunAsync(await db.People().SingleAsync(p => p.Slug == "north-holder"), "Asked", stopping: TestContext.Current.CancellationToken);

        Assert.DoesNotContain(still, s => s.Table is "Contributions" or "AskedOrganisations");
        Assert.Equal(("Name erased", "Name erased"), (await db.Contributions().Select(c => c.SaidBy).SingleAsync(), await db.AskedOrganisations().Select(a => a.AnsweredBy).SingleAsync()));
    }

    [Fact]
    public async Task A_name_with_an_accent_and_an_apostrophe_is_taken_out_too()
    {
        const string Name = "Siân O'Brien";
        await (await Asked()).Press("Send these answers", ("Name", "Wyn"), (Reply, "SomebodyElse"), (Who, Name), ("Remark", $"{Name} is new"));
        await using var db = _site.Store.Open();
        db.ShowsDrafts = true;
        var person = Given.Person(Name);
        db.Add(person);
        await db.SaveChangesAsync();

        var still = await new ErasePerson(db).RunAsync(person, "Asked", stopping: TestContext.Current.CancellationToken);

        Assert.DoesNotContain(still, s => s.Table is "Contributions" or "AskedOrganisations");
        var answer = (await db.AskedOrganisations().SingleAsync()).WhatWasAnswered!;
        Assert.Equal(("Name erased", "Name erased", null), ((await db.Contributions().SingleAsync()).NameSaid, answer.Seats.Single().Name, answer.Remark));
    }

    [Fact]
    public async Task The_page_of_a_link_leaves_nothing_in_English_to_whoever_reads_Welsh()
    {
        var address = await Link();
        await Compare();
        await (await _site.Visit(address)).Press("Send these answers", ("Name", "Wyn"), (Reply, "SomebodyElse"), (Who, "Ann New"), ("Answers[board/chair].Deputy", "Nobody"), ("Answers[board/chair].Letter", "NT/7"));
        await Compare();
        _site.Later(TimeSpan.FromDays(60));
        await Compare();

        async Task Compare() => BothLanguages.Offences("/cy" + address, (await _site.Visit("/cy" + address)).Page, (await _site.Visit(address)).Page, Repository.ReadAll("src/Commonweal.Web", ".cy.resx")).ShouldBeNone();
    }

    [GeneratedRegex(@"https?://\S+/still-right/\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();

    private async Task<string> Link()
    {
        await (await _manager.Visit(Address)).Press("Ask them all");
        var made = await (await _manager.Visit(Address + "/north-trust")).Send();
        return new Uri(Links().Match(made.Text).Value).PathAndQuery;
    }

    private async Task<Screen> Asked() => await _site.Visit(await Link());

    private async Task Second() => await _site.Store.Change("north", (db, _) =>
    {
        var board = db.Bodies().Single(b => b.Slug == "board" && b.Partnership.Slug == "north");
        db.Add(new Seat(board, "police", new SeatWords("Police seat", Organisation: db.Organisations().Single(o => o.Slug == "police")), Commonweal.Platform.Time.Lifetime.NotStated, Citation.None));
        return 0;
    });

    private async Task Reach(params string[] organisations)
    {
        await using var db = _site.Store.Open();
        var north = (await _site.Scopes("north")).Partnership.PartnershipId!.Value;
        db.AddRange(await db.Organisations().Where(o => organisations.Contains(o.Slug)).Select(o => new ContactAddress(o, north, o.Slug + "@example.org")).ToListAsync());
        await db.SaveChangesAsync();
    }
}
