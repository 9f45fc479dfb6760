using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>The changes after an election are one act: forty seats are changed in one grid, from one day on.</summary>
[Trait("Runs", "on both databases")]
public sealed class WhoSitsWhereTests : IAsyncLifetime
{
    private const string Grid = "/staff/north/who-sits-where";

    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;
    private Guid _chair, _second;

    public async ValueTask InitializeAsync()
    {
        _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
        await using var db = _site.Store.Open();
        (_chair, _second) = (await Of(db, "chair"), await Of(db, "second"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Several_seats_change_hands_from_one_day_on_in_one_save()
    {
        var done = await (await _manager.Visit(Grid)).Send([.. Day, ($"Holds[{_chair}]", "Ann New"), ($"Holds[{_second}]", "Ann New")]);

        Assert.Contains("2 seats changed hands", done.Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.Equal(1, await Commonweal.People.PeopleData.People(db).CountAsync(p => p.Name == "Ann New"));
        Assert.Equal("2026-03-09", (await db.Terms().SingleAsync(t => t.Person!.Slug == "north-holder")).Lifetime.Until.ToString());
        Assert.Single(await db.History.Where(h => h.Verb == "appointed").Select(h => h.At).Distinct().ToListAsync());
    }

    [Fact]
    public async Task A_seat_that_is_emptied_falls_vacant_or_awaits_a_nomination()
    {
        var done = await (await _manager.Visit(Grid)).Send([.. Day, ($"Holds[{_chair}]", "Vacant"), ($"Holds[{_second}]", "awaiting nomination")]);

        Assert.Contains("2 seats changed hands", done.Text, StringComparison.Ordinal);
        var board = (await _manager.Visit("/staff/north/bodies/board")).Text;
        Assert.Contains("Vacant", board, StringComparison.Ordinal);
        Assert.Contains("Awaiting nomination", board, StringComparison.Ordinal);
    }

    /// <summary>Two statements of one seat from one day would have one key in the partnership's files, which then could not be read any more.</summary>
    [Fact]
    public async Task What_is_changed_twice_from_one_day_leaves_one_statement_of_that_day()
    {
        await (await _manager.Visit(Grid)).Send([.. Day, ($"Holds[{_chair}]", "")]);
        await (await _manager.Visit(Grid)).Send([.. Day, ($"Holds[{_chair}]", "awaiting nomination")]);
        await (await _manager.Visit(Grid)).Send([.. Day, ($"Holds[{_chair}]", "Ann New")]);

        await using var db = _site.Store.Open();
        Assert.Equal(["Ann New", "Jo Holder"], await db.Terms().Where(t => t.SeatId == _chair).Select(t => t.Person!.Name).OrderBy(n => n).ToListAsync());
    }

    [Fact]
    public async Task A_seat_of_which_nothing_is_stated_is_said_to_be_vacant()
    {
        var done = await (await _manager.Visit(Grid)).Send([.. Day, ("Pasted", "Board\tSecond seat\tvacant")]);

        Assert.Contains("One seat changed hands", done.Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.True((await db.Terms().SingleAsync(t => t.SeatId == _second)).IsVacant);
    }

    [Fact]
    public async Task Rows_from_a_spreadsheet_are_pasted()
    {
        var done = await (await _manager.Visit(Grid)).Send([.. Day, ("Pasted", "Board\tChair\tAnn New\r\nboard\tSecond seat\tBo Newer\r\n")]);

        Assert.Contains("2 seats changed hands", done.Text, StringComparison.Ordinal);
        Assert.Contains("Bo Newer", (await _manager.Visit("/staff/north/bodies/board")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_a_row_is_said_by_its_number_and_nothing_is_saved()
    {
        var refused = await (await _manager.Visit(Grid)).Send([.. Day, ("Pasted", "Board\tChair\tAnn New\nBoard\tThird seat\tBo\nBoard\tAnn")]);

        Assert.Equal(
            ["Row 2: there is no seat “Third seat” on “Board” that can be changed here", "Row 3 has 2 cells: copy three beside each other, the board or group, the seat, and who holds it"],
            refused.Errors);
        Assert.Contains("Third seat", refused.Page.QuerySelector("#Pasted")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Jo Holder", (await _manager.Visit("/staff/north/bodies/board")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_known_is_asked_about_once_for_all()
    {
        var asked = await (await _manager.Visit(Grid)).Send([.. Day, ($"Holds[{_second}]", "jo holder")]);
        Assert.Equal(["Some of these names are known here: say whether they are the same people, and save once more"], asked.Errors);

        var done = await asked.Send();
        Assert.Contains("One seat changed hands", done.Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.Equal(2, await db.Terms().CountAsync(t => t.Person!.Slug == "north-holder"));
    }

    [Fact]
    public async Task Who_comes_second_is_told_who_holds_it_now_and_loses_nothing()
    {
        var (first, second) = (await _manager.Visit(Grid), await _manager.Visit(Grid));
        await first.Send([.. Day, ($"Holds[{_chair}]", "Ann New")]);

        var refused = await second.Send([.. Day, ($"Holds[{_chair}]", "Bo Newer")]);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(["Chair, Board: somebody else changed it while you were writing; it is held by Ann New now. Save once more if yours holds"], refused.Errors);
        Assert.Equal("Bo Newer", refused.Page.QuerySelector($"[name='Holds[{_chair}]']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Nothing_changed_and_no_day_are_said()
    {
        Assert.Equal(["Enter from which day this holds, for example 27 3 2026"], (await (await _manager.Visit(Grid)).Send()).Errors);
        Assert.Equal(["Nobody is changed: enter who holds a seat, or empty it where it is vacant"], (await (await _manager.Visit(Grid)).Send(Day)).Errors);
    }

    [Fact]
    public async Task A_seat_that_follows_a_chair_is_shown_and_cannot_be_typed_over()
    {
        var follows = await _site.Store.Change("north", (db, north) =>
        {
            var group = Given.Body(north, "Group");
            db.Add(group);
            var seat = new Seat(group, "board-chair", new SeatWords("Chair of the Board"), Lifetime.NotStated, Citation.None);
            seat.FollowTheChairOf(db.Bodies().Single(b => b.Slug == "board" && b.PartnershipId == north.Id));
            db.Add(seat);
            return seat.Id;
        });

        var grid = await _manager.Visit(Grid);

        Assert.Null(grid.Page.QuerySelector($"[name='Holds[{follows}]']"));
        Assert.Equal(2, grid.Text.Split("Jo Holder").Length - 1 + (grid.Page.QuerySelector($"[name='Holds[{_chair}]']")!.GetAttribute("value") == "Jo Holder" ? 1 : 0));
    }

    private static (string, string)[] Day => [("From-day", "9"), ("From-month", "3"), ("From-year", "2026")];

    private static Task<Guid> Of(Commonweal.Platform.Database.CommonwealDb db, string slug) => db.Seats().Where(s => s.Slug == slug && s.Body.Partnership.Slug == "north").Select(s => s.Id).SingleAsync();
}
