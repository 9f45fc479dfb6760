using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Governance.Restructuring;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>A restructuring is put on paper, read beside the structure of today, and adopted by one act (HOR-33: ten theme groups reduced to four).</summary>
[Trait("Runs", "on both databases")]
public sealed class RestructuringTests : IAsyncLifetime
{
    private const string Paper = "/staff/north/proposals/ten-become-four";

    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;

    public async ValueTask InitializeAsync()
    {
        _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
        await _site.Store.Change("north", (db, north) =>
        {
            var (police, holder) = (db.Set<Organisation>().Single(o => o.Slug == "police"), db.Set<Person>().Single(p => p.Slug == "north-holder"));
            for (var n = 1; n <= 10; n++)
            {
                db.Add(Theme(north, n, police, n <= 2 ? holder : null));
            }

            return 0;
        });
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    // By hand: the board, a secret group and ten themes are 12; without the ten and with four, 6. Each theme has a chair and the police, the
    // board two seats: 22. Each of the four keeps all chairs and one seat of the police: 3+1, 3+1, 2+1, 2+1 and the board's two make 16.
    // Nine themes meet six times: 54, and of three it is not stated. The four meet four times: 16, and of two it is not stated.
    [Fact]
    public async Task The_paper_puts_both_structures_beside_each_other_with_what_goes_where()
    {
        await TenBecomeFour();

        var paper = await _manager.Visit(Paper);

        Assert.Contains("On paper only: nothing has changed", paper.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Boards and groups | 12 | 6", "Seats | 22 | 16", "Meetings a year, where it is stated | 54 | 16", "Boards and groups of which it is not stated | 3 | 2", "Findings that fall short | 0 | 0"],
            Rows(paper, "In numbers"));
        Assert.Equal(
            ["Board", "Secret group", .. Enumerable.Range(1, 10).Select(n => $"Theme {n:00}: goes over into {Into(n)}")],
            paper.Texts("section[aria-labelledby=without] li"));
        Assert.Equal(
            ["Board", "Greener: new; takes in Theme 07, Theme 08", "Healthier: new; takes in Theme 04, Theme 05, Theme 06", "Prosperous: new; takes in Theme 09, Theme 10", "Safer: new; takes in Theme 01, Theme 02, Theme 03", "Secret group"],
            paper.Texts("section[aria-labelledby=with] li"));
        Assert.Contains("Theme 02 | Safer | Its seats: 1 to Safer, 1 ends", Rows(paper, "Which becomes which"));
        Assert.Contains("Jo Holder, on Safer: Chair of 1; Chair of 2", paper.Texts("li"));
        Assert.Contains("Police of 2, Theme 02: Police has a seat there already", paper.Texts("li"));
        Assert.Equal(["Jo Holder | 12, and 1 of which it is not stated | 4, and 1 of which it is not stated"], Rows(paper, "Meetings a year of those who sit"));
        await using var db = _site.Store.Open();
        Assert.Equal(12, await db.Bodies().CountAsync(b => b.Partnership.Slug == "north"));
        Assert.False(await db.Bodies().AnyAsync(b => b.Lifetime.UntilLatest != null && b.Partnership.Slug == "north"));
    }

    [Fact]
    public async Task Adopting_does_all_of_it_and_each_line_of_the_history_says_by_whose_decision()
    {
        await TenBecomeFour();

        var done = await (await _manager.Visit($"{Paper}/adopt")).Press("Adopt it: do all of this", [.. Decision, ("Publishes", "true")]);

        Assert.Equal(Paper, done.Address);
        Assert.Contains("Ten become four is adopted: all 8 acts are done", done.Text, StringComparison.Ordinal);
        Assert.Contains("Decided by the Board on 9 March 2026: minute 7", done.Text, StringComparison.Ordinal);
        Assert.Contains("/north/compare?from=2026-03-31&to=2026-04-01", done.Links.Select(l => l.Address));
        Assert.Contains("Merge Theme 01, Theme 02 and Theme 03 into Safer", done.Texts("li"));
        await using var db = _site.Store.Open();
        var there = await db.Bodies().Where(b => b.Partnership.Slug == "north").WhenKnown().InForce(new DateOnly(2026, 4, 1)).OrderBy(b => b.Name).Select(b => b.Name).ToListAsync();
        Assert.Equal(["Board", "Greener", "Healthier", "Prosperous", "Safer", "Secret group"], there);
        var lines = await db.History.Where(h => h.Verb == "ended" || h.Verb == "passed on").ToListAsync();
        Assert.Equal(30 + 10, lines.Count(l => l.Verb == "ended") + lines.Count(l => l.Verb == "passed on"));
        Assert.All(lines, l => Assert.Contains("Decided by the Board on 9 March 2026: minute 7", l.Details!, StringComparison.Ordinal));
        Assert.Contains("Safer", (await _site.Visit("/north/compare?from=2026-03-31&to=2026-04-01")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_then_be_so_is_what_the_paper_said()
    {
        await _site.Store.Change("north", (db, north) =>
        {
            north.ComeUnder("english-partnership", HowPublic.Nothing, Lifetime.NotStated, Citation.None);
            return 0;
        });
        await TenBecomeFour();
        var paper = await _manager.Visit(Paper);
        Assert.Equal(["No longer found: 1"], paper.Texts("h3").Where(h => h.Contains(':', StringComparison.Ordinal)));
        Assert.Contains(paper.Texts("h3 + ul"), l => l.StartsWith("Terms of reference, Theme 10:", StringComparison.Ordinal));   // the other nine have some, and so would the four

        await (await _manager.Visit($"{Paper}/adopt")).Press("Adopt it: do all of this", Decision);

        var said = int.Parse(Rows(paper, "In numbers")[^1].Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
        _site.Later(TimeSpan.FromDays(30));
        var findings = await (await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership))).Visit("/staff/north/findings");
        Assert.Equal(said, findings.Page.QuerySelectorAll("input[name=Which]").Length);
    }

    // What the paper works out without writing is what the store says once it is done: of a partnership with much stated of it.
    [Fact]
    public async Task Each_finding_and_each_seat_is_then_as_the_paper_said()
    {
        await GiveMuch();
        await TenBecomeFour();
        await (await _manager.Visit($"{Paper}/acts/end")).Send(("Body", "secret-group"), ("Goes[Function]", "board"), ("Goes[Seat]", "board"));
        await (await _manager.Visit($"{Paper}/acts/place")).Send(("Body", "task-group"), ("Within", "board"));
        await (await _manager.Visit($"{Paper}/acts/rename")).Send(("Body", "board"), ("Name", "Northgate Board"));
        var (book, today) = (RegimeBook.Shipped, new DateOnly(2026, 3, 10));
        await using var db = _site.Store.Open();
        var proposal = await db.Proposals().AsNoTracking().SingleAsync();
        var said = await db.PaperAsync(book, proposal, proposal.From, today);
        Assert.All(said.Acts, a => Assert.Null(a.Refused));
        Assert.NotEmpty(said.Checks.NewlyShort);

        Assert.True(await db.AdoptAsync(await db.Proposals().SingleAsync(), proposal.From, new HowDecided("the Board", today, null), publishes: true, said.Stamp, today));

        var facts = await db.Partnerships().Where(p => p.Id == proposal.PartnershipId).Facts().SingleAsync();
        var now = await db.CheckAsync(book, facts, said.On);
        Assert.Equal(Structure(now), Structure(said.Checks.After));
        Assert.Equal(now.Findings.Select(Found).Order(), said.Checks.After.Findings.Select(Found).Order());
        Assert.Equal(now.Bodies.SelectMany(b => b.Seats).Select(Told).Order(), said.After.SelectMany(b => b.Seats).Select(Told).Order());
    }

    [Fact]
    public async Task What_has_ended_since_is_shown_beside_its_act_and_nothing_is_adopted()
    {
        await TenBecomeFour();
        var adopt = await _manager.Visit($"{Paper}/adopt");
        await _site.Store.Change("north", (db, _) =>
        {
            db.Bodies().Single(b => b.Slug == "theme-10").End(ImpreciseDate.Day(2026, 3, 1));
            return 0;
        });

        var refused = await adopt.Press("Adopt it: do all of this", Decision);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("It comes to something else than what you read", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Merge Theme 09 and Theme 10 into Prosperous Cannot be done Theme 10 ended in or on 1 March 2026", refused.Texts("main ol li"));
        Assert.Empty(refused.Page.QuerySelectorAll("main form"));
        Assert.Contains("so it cannot be adopted as it stands", (await _manager.Visit(Paper)).Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.False(await db.Bodies().AnyAsync(b => b.Slug == "safer"));
    }

    [Fact]
    public async Task What_comes_to_something_else_than_was_read_is_shown_again_first()
    {
        await TenBecomeFour();
        var adopt = await _manager.Visit($"{Paper}/adopt");
        await _site.Store.Change("north", (db, _) => db.Add(new Seat(db.Bodies().Single(b => b.Slug == "theme-01"), "late", new SeatWords("Late seat"), Lifetime.NotStated, Citation.None)));

        var again = await adopt.Press("Adopt it: do all of this", Decision);

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("It comes to something else than what you read", again.Text, StringComparison.Ordinal);
        Assert.Contains("Seats | 23 | 17", Rows(again, "In numbers"));
        Assert.Equal("minute 7", again.Page.QuerySelector("input[name=Reference]")!.GetAttribute("value"));
        Assert.Contains("is adopted", (await again.Press("Adopt it: do all of this")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_adopt_at_once_one_is_told()
    {
        await TenBecomeFour();
        var (first, second) = (await _manager.Visit($"{Paper}/adopt"), await _manager.Visit($"{Paper}/adopt"));
        await first.Press("Adopt it: do all of this", Decision);

        var told = await second.Press("Adopt it: do all of this", Decision);

        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        Assert.Contains("Ten become four is no draft any more", told.Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.Equal(4, await db.Bodies().CountAsync(b => b.Partnership.Slug == "north") - 12);
    }

    [Fact]
    public async Task Where_one_act_fails_or_somebody_saved_meanwhile_none_is_done()
    {
        await TenBecomeFour();
        var how = new HowDecided("the Board", new DateOnly(2026, 3, 9), null);
        await using (var db = _site.Store.Open())
        {
            var (proposal, stamp) = (await db.Proposals().SingleAsync(), await db.Stamps.Where(s => db.Partnerships().Any(p => p.Slug == "north" && p.Id == s.OwnerId)).Select(s => s.Value).SingleAsync());

            Assert.False(await db.AdoptAsync(proposal, proposal.From, how, publishes: true, stamp - 1, new DateOnly(2026, 3, 10)));
        }

        await _site.Store.Change("north", (db, _) =>
        {
            db.Bodies().Single(b => b.Slug == "theme-10").End(ImpreciseDate.Day(2026, 3, 1));
            return 0;
        });
        await using (var db = _site.Store.Open())
        {
            var proposal = await db.Proposals().SingleAsync();
            var broken = await Assert.ThrowsAsync<BrokenRuleException>(() => db.AdoptAsync(proposal, proposal.From, how, publishes: true, stamp: 1, new DateOnly(2026, 3, 10)));
            Assert.Equal("Merge Theme 09 and Theme 10 into Prosperous: Theme 10 ended in or on 1 March 2026", broken.Message);
        }

        await using var after = _site.Store.Open();
        Assert.Equal((1, 0), (await after.Bodies().CountAsync(b => b.Lifetime.UntilLatest != null && b.Partnership.Slug == "north"), await after.Proposals().CountAsync(p => p.AdoptedOn != null)));
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_in_the_words_of_each_form()
    {
        Assert.Equal(
            ["Enter what the proposal is called, such as Ten theme groups reduced to four", "Enter the day from which it would be so, for example 1 4 2026"],
            (await (await _manager.Visit("/staff/north/proposals/begin")).Send()).Errors);
        await Begin();

        Assert.Equal(["Enter the name of the board or group"], (await (await _manager.Visit($"{Paper}/acts/form")).Send()).Errors);
        Assert.Equal(["Choose into which they go over"], (await (await _manager.Visit($"{Paper}/acts/merge")).Send()).Errors);
        Assert.Equal(["Choose which ones go over"], (await (await _manager.Visit($"{Paper}/acts/merge")).Send(("Into", "board"))).Errors);
        Assert.Equal(["Choose another than those that go over"], (await (await _manager.Visit($"{Paper}/acts/merge")).Send(("Olds", "board"), ("Into", "board"))).Errors);
        Assert.Equal(["Choose which one ends"], (await (await _manager.Visit($"{Paper}/acts/end")).Send()).Errors);
        Assert.Equal(["Choose another than the one that ends"], (await (await _manager.Visit($"{Paper}/acts/end")).Send(("Body", "board"), ("Goes[Function]", "board"))).Errors);
        Assert.Equal(["Choose which one gets another name", "Enter the new name"], (await (await _manager.Visit($"{Paper}/acts/rename")).Send()).Errors);
        Assert.Equal(["Choose which one is placed elsewhere"], (await (await _manager.Visit($"{Paper}/acts/place")).Send()).Errors);
        Assert.Equal(["Enter who decided, such as the Board", "Enter the day of the decision, for example 27 3 2026"], (await (await _manager.Visit($"{Paper}/adopt")).Send()).Errors);
        Assert.Equal(["Nothing is proposed yet: add what is to be done first"], (await (await _manager.Visit($"{Paper}/adopt")).Send(Decision)).Errors);
    }

    [Fact]
    public async Task Acts_are_changed_moved_and_taken_out_and_the_whole_is_laid_aside_and_taken_up()
    {
        await Begin();
        await (await _manager.Visit($"{Paper}/acts/end")).Send(("Body", "theme-01"), ("Goes[Function]", "board"));
        await (await _manager.Visit($"{Paper}/acts/rename")).Send(("Body", "theme-02"), ("Name", "Transport"));
        await (await _manager.Visit($"{Paper}/acts/place")).Send(("Body", "theme-03"), ("Within", "board"));

        var changed = await (await _manager.Visit($"{Paper}/acts/rename?n=2")).Send(("Name", "Roads"));
        Assert.Equal(["1. End Theme 01", "2. Rename Theme 02: Roads", "3. Place Theme 03 within Board"], changed.Texts(".cw-proposed__words"));
        var moved = await changed.Press("Move up: Place Theme 03 within Board");
        Assert.Equal(["1. End Theme 01", "2. Place Theme 03 within Board", "3. Rename Theme 02: Roads"], moved.Texts(".cw-proposed__words"));
        var shorter = await moved.Press("Take out: End Theme 01");
        Assert.Equal(["1. Place Theme 03 within Board", "2. Rename Theme 02: Roads"], shorter.Texts(".cw-proposed__words"));
        Assert.Contains("Theme 03: comes to stand within Board", (await _manager.Visit(Paper)).Texts("section[aria-labelledby=without] li"));
        Assert.Contains("Roads: was called Theme 02", (await _manager.Visit(Paper)).Texts("section[aria-labelledby=with] li"));

        var aside = await shorter.Press("Lay it aside");
        Assert.Contains("Ten become four is laid aside", aside.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await shorter.Press("Take out: Rename Theme 02: Roads")).Status);
        var open = await aside.Press("Take it up again");
        Assert.Contains("Ten become four is a draft again", open.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_of_other_partnerships_answers_to_what_ends_is_named()
    {
        await _site.Store.Change("south", (db, south) =>
        {
            var line = Given.Kind(south, KindOf.Line, "Reports to");
            db.Add(line);
            db.Bodies().Single(b => b.Slug == "board" && b.PartnershipId == south.Id).AnswerTo(Party.Of(db.Bodies().Single(b => b.Slug == "theme-10")), line, null, Lifetime.NotStated, Citation.None);
            return 0;
        });
        await TenBecomeFour();

        Assert.Contains("These of other partnerships answer to what ends or stand within it. Tell them: what becomes of that is theirs to say. Board, south", (await _manager.Visit(Paper)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_large_partnership_only_the_branches_in_which_something_changes_are_listed()
    {
        await _site.Store.Change("north", (db, north) =>
        {
            for (var n = 1; n <= 60; n++)
            {
                var body = Given.Body(north, $"Working group {n}");
                db.Add(body);
                if (n <= 5)
                {
                    body.StandWithin(db.Bodies().Include(b => b.Placements).Single(b => b.Slug == "theme-01"), Lifetime.NotStated, Citation.None);
                }
            }

            return 0;
        });
        await TenBecomeFour();

        var paper = await _manager.Visit(Paper);

        Assert.Equal("and 57 more of which nothing changes", paper.Texts("section[aria-labelledby=without] li")[^1]);   // 55 that stand free, the board and the secret group
        Assert.Contains("Working group 5: comes to stand within Safer", paper.Texts("section[aria-labelledby=without] li"));
        Assert.Contains("Working group 5: stood within Theme 01", paper.Texts("section[aria-labelledby=with] li"));
    }

    [Fact]
    public async Task Nobody_of_the_public_reads_a_proposal()
    {
        await TenBecomeFour();

        Assert.Equal(HttpStatusCode.NotFound, (await _site.Visit(Paper)).Status);
        Assert.DoesNotContain("Ten become four", (await _site.Visit("/north")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ten become four", await _site.Visitor().GetStringAsync(new Uri("/north/changes.atom", UriKind.Relative)), StringComparison.Ordinal);
    }

    private static (string, string)[] Decision => [("By", "the Board"), ("DecidedOn-day", "9"), ("DecidedOn-month", "3"), ("DecidedOn-year", "2026"), ("Reference", "minute 7")];

    private static IEnumerable<string> Structure(GovernanceCheck check) => check.Bodies.Select(b => $"{b.Slug}, {b.Name}, {b.Within?.Slug}, {b.Terms?.MeetingsAYear}, {b.Lifetime.From}").Order();

    private static string Found(Finding finding) =>
        $"{finding.Rule.Slug}, {finding.Body?.Slug}, {finding.Verdict}, {finding.Found.Fact.ToString(System.Globalization.CultureInfo.InvariantCulture)}, {string.Join("; ", finding.Found.Details.Order())}, {finding.Since}";

    // Whatever is known of a seat but the ids of what is new.
    private static string Told(SeatOnADay seat) =>
        $"{seat.State} {string.Join("; ", seat.Holdings.Select(h => (h with { Citation = Citation.None }).ToString()))} {seat.Vacancy} {string.Join("; ", seat.Deputies.Select(d => $"{d.Who} {d.Lifetime} {d.Order} {d.PostHeldBy.Count}"))} {seat.Mandate} "
        + (seat.Seat with { Id = Guid.Empty, BodyId = Guid.Empty, ChairOfId = null, PostHeldBy = [], Terms = [], Deputies = [], Mandates = [] });

    private Task<int> GiveMuch() => _site.Store.Change("north", (db, north) =>
    {
        north.ComeUnder("english-partnership", HowPublic.Nothing, Lifetime.NotStated, Citation.None);
        var (line, mode, thematic, task) = (Given.Kind(north, KindOf.Line, "Reports to"), Given.Kind(north, KindOf.Mode, "Advisory"), Given.Kind(north, KindOf.Body, "Thematic group"), Given.Body(north, "Task group"));
        var (trust, dean, post) = (db.Set<Organisation>().Single(o => o.Slug == "north-trust"), new Person("dean", "Dean Old", Citation.None), new Post("chief", "Chief Executive", null, Lifetime.NotStated, Citation.None));
        db.AddRange(line, mode, thematic, task, dean, new PersonName(dean, "Dean until 2030", Given.Held(until: "2030-01-01"), Citation.None), post, new PostHolding(post, dean, Given.Held("2024-01-01"), Citation.None));
        db.Listings.AddRange(new Listing(north.Id, dean.Id), new Listing(north.Id, post.Id));
        var bodies = db.Bodies().Include(b => b.Seats).Where(b => b.PartnershipId == north.Id).ToDictionary(b => b.Slug);
        foreach (var body in bodies.Values)
        {
            body.Describe(new BodyWords(body.Name, thematic), body.Lifetime, Citation.None);
            body.AnswerTo(Party.Of(bodies["board"] == body ? bodies["secret-group"] : bodies["board"]), line, null, Lifetime.NotStated, Citation.None);
            body.TakeOn(mode, 1, $"Advises, {body.Name}", Lifetime.NotStated, Citation.None);
            body.CountSeats(0, null, Lifetime.NotStated, Citation.None);
            var seat = new Seat(body, "executive", new SeatWords($"Executive of {body.Name}", Organisation: trust, Vote: Vote.Votes), Lifetime.NotStated, Citation.None);
            seat.Appoint(new TermWords(Post: post, AppointedBy: trust, HowChosen: "Elected"), Given.Held("2025-01-01"), Citation.None);
            seat.Designate(new DeputyWords(Person: dean, Order: 1), Given.Held("2025-02-01"), Citation.None);
            seat.Empower(new MandateWords("Small grants", LimitInPounds: 500, GivenBy: trust), Lifetime.NotStated, Citation.None);
        }

        task.StandWithin(bodies["theme-02"], Lifetime.NotStated, Citation.None);
        task.AnswerTo(Party.Of(bodies["theme-05"]), line, "Roads", Lifetime.NotStated, Citation.None);
        bodies["theme-04"].Delegate(Party.Of(task), new DelegationWords("Small grants"), Lifetime.NotStated, Citation.None);
        var follows = new Seat(bodies["board"], "chair-of-7", new SeatWords("Chair of the seventh"), Lifetime.NotStated, Citation.None);
        follows.FollowTheChairOf(bodies["theme-07"]);
        return 0;
    });

    private static IReadOnlyList<string> Rows(Screen screen, string label) =>
        [.. screen.Page.QuerySelectorAll($"[aria-label='{label}'] tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))))];

    private static string Into(int theme) => theme <= 3 ? "Safer" : theme <= 6 ? "Healthier" : theme <= 8 ? "Greener" : "Prosperous";

    private static Body Theme(Partnership north, int n, Organisation police, Person? holder)
    {
        var theme = Given.Body(north, $"Theme {n:00}");
        var chair = new Seat(theme, "head", new SeatWords($"Chair of {n}", Role: SeatRole.Chair), Lifetime.NotStated, Citation.None);
        _ = new Seat(theme, "police", new SeatWords($"Police of {n}", Organisation: police), Lifetime.NotStated, Citation.None);
        if (holder is not null)
        {
            chair.Appoint(new TermWords(holder), Given.Held("2025-01-01"), Citation.None);
        }

        if (n < 10)
        {
            theme.Adopt(new TermsWords("1", Frequency: "Every two months") { MeetingsAYear = 6 }, Party.NotStated, Given.Held("2025-01-01"), Citation.None);
        }

        return theme;
    }

    private async Task Begin()
    {
        var begun = await (await _manager.Visit("/staff/north/proposals/begin")).Send(("Name", "Ten become four"), ("Why", "Too many meetings"), ("From-day", "1"), ("From-month", "4"), ("From-year", "2026"));
        Assert.Equal($"{Paper}/acts", begun.Address);
    }

    private async Task TenBecomeFour()
    {
        await Begin();
        foreach (var themes in Enumerable.Range(1, 10).GroupBy(Into))
        {
            await (await _manager.Visit($"{Paper}/acts/form")).Send(("Name", themes.Key), ("MeetingsAYear", "4"));
            var done = await (await _manager.Visit($"{Paper}/acts/merge")).Send([("Into", Slug.Of(themes.Key)), .. themes.Select(n => ("Olds", $"theme-{n:00}"))]);
            Assert.Equal($"{Paper}/acts", done.Address);
        }
    }
}
