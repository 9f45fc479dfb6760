using System.Text;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.History;

/// <summary>Each line says what its act made of what was there before, in names and not in ids.</summary>
public sealed class AmendmentTests : StoreTests
{
    private readonly Partnership _saltmarsh = Given.Partnership();
    private readonly Person _ann = Given.Person("Ann Example");
    private readonly Kind _group;
    private readonly Kind _forum;
    private readonly Body _board;

    public AmendmentTests()
    {
        (_group, _forum) = (Given.Kind(_saltmarsh, KindOf.Body, "Group"), Given.Kind(_saltmarsh, KindOf.Body, "Forum"));
        _board = Given.Body(_saltmarsh, "Board");
        _board.Describe(new BodyWords("Board", _group, Purpose: "To decide"), Given.Held("2005-04"), new Citation("Minutes", null, null));
    }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.Keep(_saltmarsh, _group, _forum, _ann, _board);
    }

    [Fact]
    public async Task A_line_says_which_fields_were_changed_from_what_to_what()
    {
        await Act(db => db.Bodies().Include(b => b.Partnership).Single().Describe(
            new BodyWords("Health Board", null, IsStandAlone: true, Purpose: "To decide"), Given.Held("2005-04", "2009"), new Citation("Minutes", null, "Read aloud")));

        Assert.Equal(
            ["IsStandAlone: none > yes", "KindId: Group > none", "Name: Board > Health Board", "Note: none > Read aloud", "Until: none > 2009"],
            Told(await Last()));
    }

    [Fact]
    public async Task A_field_that_leads_elsewhere_says_what_that_is_called_even_where_it_was_not_at_hand()
    {
        await Act(async db => (await db.Bodies().SingleAsync()).Describe(new BodyWords("Board", await db.Kinds().SingleAsync(k => k.Slug == "forum"), Purpose: "To decide"), Given.Held("2005-04"), new Citation("Minutes", null, null)));

        var amendment = Assert.Single((await Last()).Particulars.Amendments);

        Assert.Equal(("KindId", "Group", "Forum"), (amendment.Field, amendment.LedTo, amendment.LeadsTo));
        Assert.Equal((_group.Id.ToString(), _forum.Id.ToString()), (amendment.Before, amendment.After));
    }

    [Fact]
    public async Task What_is_stated_of_a_thing_is_told_with_the_thing_and_so_is_what_is_taken_back()
    {
        await Act(async db => db.Add(new Seat(await db.Bodies().SingleAsync(), "chair", new SeatWords("Chair"), Lifetime.NotStated, Citation.None)));
        await Act(async db => (await TheSeat(db)).Appoint(new TermWords(await db.People().SingleAsync(), HowChosen: "By lot"), Given.Held("2007"), Citation.None));
        var appointed = await Last();

        await Act(async db => (await TheSeat(db)).TakeBack((await TheSeat(db)).Terms[0]));

        Assert.Equal(["Term From: none > 2007", "Term HoldsOver: none > no", "Term HowChosen: none > By lot", "Term PersonId: none > Ann Example"], Told(appointed).Where(IsTelling));
        Assert.Equal(["Term From: 2007 > none", "Term HoldsOver: no > none", "Term HowChosen: By lot > none", "Term PersonId: Ann Example > none"], Told(await Last()).Where(IsTelling));
        Assert.Single((await Last()).Particulars.Amendments.Concat(appointed.Particulars.Amendments).Select(a => a.StatementId).Distinct());

        static bool IsTelling(string told) => told.Split(' ')[1] is "From:" or "HoldsOver:" or "HowChosen:" or "PersonId:";
    }

    [Fact]
    public async Task What_may_be_stated_of_either_is_told_when_it_belongs_to_nothing_any_more()
    {
        await Act(db => db.Bodies().Include(b => b.Statements).Single().TakeOn(db.Kinds().Single(k => k.Slug == "forum"), 1, "Meets", Lifetime.NotStated, Citation.None));

        await Act(async db => { var board = await db.Bodies().Include(b => b.Statements).SingleAsync(); board.TakeBack(board.Statements[0]); });

        Assert.Equal(["Function KindId: Forum > none", "Function Order: 1 > none", "Function Text: Meets > none"], Told(await Last()));
    }

    [Fact]
    public async Task Two_verbs_of_one_save_are_told_whole_by_the_last_of_them()
    {
        await Act(db => { var board = db.Bodies().Single(); board.Withdraw(); board.End(ImpreciseDate.Year(2010)); });

        await using var read = Open();
        var lines = await read.History.Where(h => h.ThingId == _board.Id).OrderByDescending(h => h.Sequence).Take(2).ToListAsync();
        Assert.Equal(["IsPublished: yes > no", "Until: none > 2010"], Told(lines[0]));
        Assert.Empty(lines[1].Particulars.Amendments);
        Assert.Equal([2, 2], lines.Select(l => l.Particulars.Saved));
    }

    [Fact]
    public async Task A_new_thing_lists_no_fields_and_says_what_it_is_called()
    {
        await using var db = Open();
        var lines = await db.History.Where(h => h.ThingId == _board.Id).ToListAsync();

        Assert.All(lines, l => Assert.Equal(("Board", 1, 0), (l.Particulars.Called, l.Particulars.Saved, l.Particulars.Amendments.Count)));
    }

    [Fact]
    public async Task The_reason_that_an_act_asks_for_stands_under_one_name()
    {
        await Act(db => db.Bodies().Single().Join(Given.Held("2006"), "It was there before us"));

        Assert.Equal("It was there before us", (await Last()).Particulars.Why);
        Assert.Equal(["JoiningFrom: none > 2006", "WhyJoined: none > It was there before us"], Told(await Last()));
        Assert.Equal(["from: 2006"], (await Last()).Particulars.Said.Select(s => $"{s.Key}: {s.Value}"));
    }

    [Fact]
    public async Task An_import_keeps_its_counts_and_no_fields()
    {
        await using var db = Open();
        var bundle = (await new Export(db, Modules.Registers).RunAsync("saltmarsh", default))!;
        bundle.Add("bodies.csv", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bundle.Files["bodies.csv"]).Replace("To decide", "To advise", StringComparison.Ordinal)));
        await using var import = Open();
        Assert.Empty((await new Import(import, Modules.Registers).RunAsync(bundle, new ImportWishes(), default)).Faults);

        var line = await Last();

        Assert.Equal(("imported", "Import"), (line.Verb, line.Thing));
        Assert.Equal((null, null, 0), (line.Particulars.Called, line.Particulars.Saved, line.Particulars.Amendments.Count));
        Assert.Contains(line.Particulars.Said, s => s.Key == "counts");
    }

    /// <summary>What the lines keep is enough to recall a thing as it was recorded, with what was stated of it.</summary>
    [Fact]
    public async Task A_thing_is_recalled_as_it_was_recorded_on_a_day()
    {
        await Act(async db => db.Add(new Seat(await db.Bodies().SingleAsync(), "chair", new SeatWords("Chair"), Lifetime.NotStated, Citation.None)));
        await Act(async db => (await TheSeat(db)).Appoint(new TermWords(await db.People().SingleAsync()), Given.Held("2007"), Citation.None));
        await Act(async db => { var seat = await TheSeat(db); seat.TakeBack(seat.Terms[0]); seat.Describe(new SeatWords("Presiding member"), Lifetime.NotStated, Citation.None); }, days: 5);
        await using var db = Open();
        var seat = (await db.Seats().SingleAsync()).Id;

        var before = await db.AsRecordedAsync(seat, FixedClock.Standing.Today().AddDays(4));
        var after = await db.AsRecordedAsync(seat, FixedClock.Standing.Today().AddDays(5));

        Assert.Equal([" BodyId Board", " Name Chair", "Term From 2007", "Term PersonId Ann Example"], Recalled(before!));
        Assert.Equal([" BodyId Board", " Name Presiding member"], Recalled(after!));
        Assert.False((await db.AsRecordedAsync(seat, FixedClock.Standing.Today().AddDays(-1)))!.IsHeld);
        Assert.Null(await db.AsRecordedAsync(Guid.CreateVersion7(), FixedClock.Standing.Today()));
    }

    private static IEnumerable<string> Recalled(AsRecorded recorded) => recorded.Fields.Where(f => f.Field is "BodyId" or "Name" or "From" or "PersonId")
        .Select(f => $"{f.Of} {f.Field} {f.Text}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Told(HistoryLine line) => line.Particulars.Amendments
        .Select(a => $"{(a.Of is null ? "" : a.Of + " ")}{a.Field}: {a.LedTo ?? a.Before ?? "none"} > {a.LeadsTo ?? a.After ?? "none"}").Order(StringComparer.Ordinal);

    private static Task<Seat> TheSeat(CommonwealDb db) => db.Seats().Include(s => s.Body).Include(s => s.Terms).SingleAsync();

    private Task Act(Action<CommonwealDb> act) => Act(db => { act(db); return Task.CompletedTask; });

    private async Task Act(Func<CommonwealDb, Task> act, int days = 0)
    {
        await using var db = Store.Store.Open(new FixedClock(FixedClock.Standing.Today().AddDays(days)));
        db.ShowsDrafts = true;
        await act(db);
        await db.SaveChangesAsync();
    }

    private async Task<HistoryLine> Last()
    {
        await using var db = Open();
        return await db.History.Where(h => h.OwnerId == _saltmarsh.Id).OrderByDescending(h => h.Sequence).FirstAsync();
    }
}
