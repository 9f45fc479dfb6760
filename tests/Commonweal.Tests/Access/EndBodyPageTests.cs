using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>Ending a board or group asks where each seat, line, delegation and function goes, and says what would be left without an owner (HOR-33, CHE-4).</summary>
[Trait("Runs", "on both databases")]
public sealed class EndBodyPageTests : IAsyncLifetime
{
    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;

    public async ValueTask InitializeAsync()
    {
        _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
        await _site.Store.Change("north", (db, north) =>
        {
            var (old, young, within) = (Given.Body(north, "Old group"), Given.Body(north, "Young group"), Given.Body(north, "Task group"));
            var (line, mode) = (Given.Kind(north, KindOf.Line, "Reports to"), Given.Kind(north, KindOf.Mode, "Advisory"));
            var police = db.Set<Organisation>().Single(o => o.Slug == "police");
            db.AddRange(line, mode, old, young, within);
            within.StandWithin(old, Lifetime.NotStated, Citation.None);
            within.AnswerTo(Party.Of(old), line, null, Lifetime.NotStated, Citation.None);
            old.TakeOn(mode, 1, "Advises on crime", Lifetime.NotStated, Citation.None);
            old.Delegate(Party.Of(within), new DelegationWords("Small grants"), Lifetime.NotStated, Citation.None);
            var chair = new Seat(old, "chair", new SeatWords("Chair of the old", Role: SeatRole.Chair), Lifetime.NotStated, Citation.None);
            chair.Appoint(new TermWords(db.Set<Person>().Single(p => p.Slug == "north-holder"), AppointedBy: Given.Organisation("Council")), Given.Held("2025-01-01"), Citation.None);
            db.AddRange(chair,
                new Seat(old, "police", new SeatWords("Police, old", Organisation: police), Lifetime.NotStated, Citation.None),
                new Seat(young, "police", new SeatWords("Police, young", Organisation: police), Lifetime.NotStated, Citation.None),
                new Seat(young, "chair", new SeatWords("Chair of the young", Role: SeatRole.Chair), Lifetime.NotStated, Citation.None));
            return 0;
        });
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_merger_takes_along_what_hangs_on_it_but_a_seat_that_the_other_has_already()
    {
        var done = await (await _manager.Visit("/staff/north/bodies/old-group/end?into=young-group")).Press("End it and go over into Young group", Day);

        Assert.Equal("/staff/north", done.Address);
        Assert.Contains("Old group ends and goes over into Young group", done.Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        var young = await db.Seats().Where(s => s.Body.Slug == "young-group").OrderBy(s => s.Slug).Select(s => new { s.Name, s.Role, Held = s.Terms.Select(t => t.Person!.Slug).SingleOrDefault() }).ToListAsync();
        Assert.Equal(
            [("Chair of the young", SeatRole.Chair, null), ("Chair of the old", SeatRole.Member, "north-holder"), ("Police, young", SeatRole.Member, (string?)null)],
            young.Select(s => (s.Name, s.Role, s.Held)));
        Assert.Equal(["council", "council"], await db.Terms().Where(t => t.Seat.Name == "Chair of the old").Select(t => t.AppointedBy!.Slug).ToListAsync());
        var old = await db.Bodies().Include(b => b.Seats).Include(b => b.Statements).SingleAsync(b => b.Slug == "old-group");
        Assert.Equal("31 March 2026", old.Lifetime.Until!.Value.Words());
        Assert.All(old.Seats, s => Assert.Equal("31 March 2026", s.Lifetime.Until!.Value.Words()));
        var task = await db.Bodies().Include(b => b.Placements).ThenInclude(p => p.Within).Include(b => b.Statements).ThenInclude(s => s.ToBody).SingleAsync(b => b.Slug == "task-group");
        Assert.Equal(["old-group until 2026-03-31", "young-group from 2026-04-01"], task.Placements.Select(p => p.Lifetime.Until is { } until ? $"{p.Within.Slug} until {until}" : $"{p.Within.Slug} from {p.Lifetime.From}").Order());
        Assert.Equal(["old-group until 2026-03-31", "young-group from 2026-04-01"], task.Lines.Select(l => l.Lifetime.Until is { } until ? $"{l.ToBody!.Slug} until {until}" : $"{l.ToBody!.Slug} from {l.Lifetime.From}").Order());
        Assert.Equal(["Advises on crime", "Small grants"], (await db.Statements().Where(s => s.Body!.Slug == "young-group").ToListAsync()).Select(s => s is Function f ? f.Text : ((Delegation)s).Scope).Order());
        Assert.Equal((HowItWent.Merged, "young-group"), await db.Statements().OfType<WhatBecame>().Select(w => new ValueTuple<HowItWent, string>(w.How, w.ToBody!.Slug)).SingleAsync());
    }

    [Fact]
    public async Task Among_a_hundred_others_where_it_goes_is_typed_by_name()
    {
        await _site.Store.Change("north", (db, north) =>
        {
            db.AddRange(Enumerable.Range(1, 100).Select(i => Given.Body(north, $"Group {i}")));
            db.Add(new Body(north, "young-group-of-the-west", new BodyWords("Group 7"), Lifetime.NotStated, Citation.None));
            return 0;
        });
        var page = await _manager.Visit("/staff/north/bodies/old-group/end?into=young-group");
        var task = page.Page.QuerySelectorAll("input[list=others]").First(i => page.Page.QuerySelector($"label[for='{i.Id}']")!.TextContent.Trim() == "Task group").GetAttribute("name")!;

        Assert.Equal("Young group", page.Page.QuerySelector($"input[name='{task}']")!.GetAttribute("value"));
        var refused = await page.Press("End it and go over into Young group", [Day[0], Day[1], Day[2], (task, "Group 7")]);
        Assert.Equal(["Enter the name of a board or group of today, or its address where several have that name: “Group 7” is none"], refused.Errors);
        await refused.Press("End it and go over into Young group", (task, "group 12"));
        await using var db = _site.Store.Open();
        Assert.Equal("group-12", await db.Bodies().Where(b => b.Slug == "task-group").SelectMany(b => b.Placements).Where(p => p.Lifetime.FromEarliest != null).Select(p => p.Within.Slug).SingleAsync());
    }

    [Fact]
    public async Task What_would_be_left_without_an_owner_is_said_before_anything_is_saved()
    {
        var asked = await (await _manager.Visit("/staff/north/bodies/old-group/end")).Press("End it", Day);

        Assert.Contains("Nothing is saved yet", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Stands within it: Task group", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Delegated by it: Small grants", asked.Text, StringComparison.Ordinal);
        Assert.Contains("What it does: Advises on crime", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Police, old is", asked.Text, StringComparison.Ordinal);
        await using (var db = _site.Store.Open())
        {
            Assert.Null((await db.Bodies().SingleAsync(b => b.Slug == "old-group")).Lifetime.Until);
        }

        var done = await asked.Press("End it");
        Assert.Contains("Old group ends", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_is_formed_on_the_next_day_takes_its_place()
    {
        await (await _manager.Visit("/staff/north/form")).Send(("Name", "Next group"), ("From", "2026-04-01"));

        var done = await (await _manager.Visit("/staff/north/bodies/old-group/end?into=next-group")).Press("End it and go over into Next group", Day);

        Assert.Contains("Old group ends and goes over into Next group", done.Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.Equal(HowItWent.Replaced, await db.Statements().OfType<WhatBecame>().Select(w => w.How).SingleAsync());
    }

    [Fact]
    public async Task A_seat_that_ended_on_the_last_day_is_left_alone_and_what_has_ended_ends_once()
    {
        await (await _manager.Visit("/staff/north/bodies/old-group/seats/police/end")).Send(Day);

        var done = await (await _manager.Visit("/staff/north/bodies/old-group/end?into=young-group")).Press("End it and go over into Young group", Day);
        Assert.Contains("Old group ends", done.Text, StringComparison.Ordinal);

        var again = await (await _manager.Visit("/staff/north/bodies/old-group/end")).Press("End it", ("Last-day", "30"), ("Last-month", "4"), ("Last-year", "2026"));
        Assert.Equal(["Old group ended in or on 31 March 2026 already: correct that instead"], again.Errors);
    }

    [Fact]
    public async Task Who_changes_an_answer_is_shown_again_what_it_does()
    {
        var asked = await (await _manager.Visit("/staff/north/bodies/old-group/end")).Press("End it", Day);

        var again = await asked.Press("End it", ("Last-day", "30"));

        Assert.Contains("Nothing is saved yet", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_last_day_before_it_was_formed_is_refused()
    {
        await (await _manager.Visit("/staff/north/form")).Send(("Name", "New group"), ("From", "2026-03-01"));

        var refused = await (await _manager.Visit("/staff/north/bodies/new-group/end")).Press("End it", ("Last-day", "28"), ("Last-month", "2"), ("Last-year", "2026"));

        Assert.Equal(["New group was formed only in or on 1 March 2026: its last day cannot be before"], refused.Errors);
    }

    private static (string, string)[] Day => [("Last-day", "31"), ("Last-month", "3"), ("Last-year", "2026")];
}
