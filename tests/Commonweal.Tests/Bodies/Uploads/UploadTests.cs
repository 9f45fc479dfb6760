using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Uploads;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Tests.Access;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Uploads;

/// <summary>From an awful workbook to boards, seats and who sits there, in five pages.</summary>
[Trait("Runs", "on both databases")]
public sealed class UploadTests : IAsyncLifetime
{
    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;
    private Account _account = null!;

    public async ValueTask InitializeAsync()
    {
        _account = await _site.Account((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
        _manager = await _site.SignIn(_account);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_awful_workbook_becomes_boards_and_seats_in_five_pages()
    {
        var columns = await Upload(GivenWorkbook.Awful());
        Assert.Equal("What stands where in members.xlsx", columns.Heading);

        var names = await columns.Send();
        Assert.Equal("Names that look alike", names.Heading);
        Assert.Equal(["Which organisation is “Northgate BC”?"], names.Texts("legend").Where(l => l.Contains("Northgate", StringComparison.Ordinal)));

        var preview = await names.Send();
        Assert.Equal("What would come of it", preview.Heading);
        Assert.Contains("2 boards and groups, of which 2 new", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Row 12, column F: “soon” is no day, month or year", preview.Text, StringComparison.Ordinal);

        var done = await preview.Press("Take it in");
        Assert.Equal("Taken in", done.Heading);
        Assert.Contains("Seats: 7 added", done.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["chair Chair: Cllr Ann Jones", "northgate-borough-council Northgate Borough Council: Mr B Patel", "northgate-borough-council-2 Northgate Borough Council 2: Dr C. Rowe", "police Police: DI SANDS", "police-2 Police 2: Old Member"],
            await Seats("health-and-wellbeing-board"));
        Assert.Equal(["police Police: awaiting", "vice-chair Vice-chair: vacant"], await Seats("safer-northgate-group"));
        Assert.Contains("Cllr Ann Jones, since 1 May 2024", (await done.Follow("Health and Wellbeing Board")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_workbook_twice_adds_nothing_the_second_time()
    {
        await TakeIn(GivenWorkbook.Awful());
        var before = await Counts();

        var done = await TakeIn(GivenWorkbook.Awful());

        Assert.Equal("Nothing was new", done.Heading);
        Assert.Equal(before, await Counts());
    }

    [Fact]
    public async Task A_row_that_was_moved_is_no_other_seat()
    {
        await TakeIn(GivenWorkbook.Of(["Board", "Organisation", "Name"], ["Health Board", "Council", "Ann Jones"], ["Health Board", "Council", "Bal Patel"]));
        var before = await Seats("health-board");

        await TakeIn(GivenWorkbook.Of(["Board", "Organisation", "Name"], ["Health Board", "Council", "Bal Patel"], ["Health Board", "Council", "Ann Jones"]));

        Assert.Equal(before, await Seats("health-board"));
    }

    [Fact]
    public async Task Who_sits_there_now_leaves_the_seat_on_the_day_to_whom_the_workbook_names()
    {
        await TakeIn(GivenWorkbook.Of(["Board", "Role", "Name"], ["Board", "Chair", "Jo Holder"]));
        Assert.Equal(["chair Chair: Jo Holder", "second Second seat: not stated"], await Seats("board"));

        var preview = await Preview(GivenWorkbook.Of(["Board", "Role", "Name"], ["Board", "Chair", "Wilf Newcomer"]));
        Assert.Contains("Changed: on the register, Jo Holder", preview.Text, StringComparison.Ordinal);
        var done = await preview.Press("Take it in");
        Assert.True(done.Heading == "Taken in", done.Text);

        Assert.Contains("chair Chair: Wilf Newcomer", await Seats("board"));
    }

    [Fact]
    public async Task What_is_ticked_is_left_out()
    {
        var preview = await Preview(GivenWorkbook.Of(["Board", "Organisation", "Name"], ["Health Board", "Council", "Ann Jones"], ["Health Board", "Police", "Bal Patel"]));
        var again = await preview.Press("Leave out what is ticked", ("LeftOut", "3"));
        Assert.Contains("1 row left out", again.Text, StringComparison.Ordinal);

        await again.Press("Take it in");

        Assert.Equal(["council Council: Ann Jones"], await Seats("health-board"));
    }

    [Fact]
    public async Task What_the_rules_refuse_is_said_with_its_row_and_nothing_is_changed()
    {
        var before = await Counts();
        var preview = await Preview(GivenWorkbook.Of(["Board", "Role", "Name", "From"], ["New group", "Chair", "Ann Jones", ""], ["Board", "Chair", "Wilf Newcomer", "1/1/2020"]));

        var refused = await preview.Press("Take it in");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Row 3", refused.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Counts());
    }

    [Fact]
    public async Task One_line_of_history_speaks_for_all_of_it()
    {
        var lines = await Lines();

        await TakeIn(GivenWorkbook.Awful());

        Assert.Equal(lines + 2, await Lines());   // of the partnership, and of the installation, whose people and organisations are
    }

    [Fact]
    public async Task What_somebody_uploaded_is_theirs_alone()
    {
        var columns = await Upload(GivenWorkbook.Of(["Board", "Name"], ["Health Board", "Ann Jones"]));
        var other = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));

        Assert.Equal(HttpStatusCode.NotFound, (await other.Visit(columns.Address)).Status);
        Assert.DoesNotContain("members.xlsx", (await other.Visit("/staff/north/upload")).Text, StringComparison.Ordinal);
        Assert.Contains("members.xlsx", (await _manager.Visit("/staff/north/upload")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_who_sit_only_elsewhere_are_not_spoken_of()
    {
        var preview = await Preview(GivenWorkbook.Of(["Board", "Organisation", "Name"], ["Health Board", "Trust of the south", "Jo Holder"]));

        Assert.Equal("Names that look alike", (await _manager.Visit(preview.Address.Replace("/preview", "/names", StringComparison.Ordinal))).Heading);
        Assert.DoesNotContain("south-holder", preview.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.Equal(1, db.Terms().Count(t => t.Person!.Slug == "south-holder"));
    }

    [Fact]
    public async Task A_file_that_is_none_is_told_so_and_a_form_left_empty_asks_for_it()
    {
        Assert.Equal(["Choose a workbook"], (await (await _manager.Visit("/staff/north/upload")).Send()).Errors);
        Assert.Equal(["This file is no workbook that can be read: save it as an Excel workbook (.xlsx) or as CSV, and choose it again"], (await Upload([0x89, 0x50, 0, 1])).Errors);
    }

    [Fact]
    public async Task After_a_week_an_upload_is_forgotten()
    {
        await Upload(GivenWorkbook.Of(["Board", "Name"], ["Health Board", "Ann Jones"]));
        await using var db = _site.Store.Open();

        await new ForgetUploads(db, new MovingClock { Now = _site.Clock.Now + TimeSpan.FromDays(6.9) }).RunAsync(TestContext.Current.CancellationToken);
        Assert.Single(db.Uploads());
        await new ForgetUploads(db, new MovingClock { Now = _site.Clock.Now + TimeSpan.FromDays(7.1) }).RunAsync(TestContext.Current.CancellationToken);
        Assert.Empty(db.Uploads());
    }

    private async Task<Screen> Upload(byte[] file) => await (await _manager.Visit("/staff/north/upload")).SendFile("Chosen", "members.xlsx", file);

    private async Task<Screen> Preview(byte[] file)
    {
        var next = await (await Upload(file)).Send();
        return next.Heading == "Names that look alike" ? await next.Send() : next;
    }

    private async Task<Screen> TakeIn(byte[] file) => await (await Preview(file)).Press("Take it in");

    private async Task<string> Counts()
    {
        await using var db = _site.Store.Open();
        return $"{db.Bodies().Count()} {db.Seats().Count()} {db.Terms().Count()} {Commonweal.People.PeopleData.People(db).Count()} {Commonweal.People.PeopleData.Organisations(db).Count()}";
    }

    private async Task<int> Lines()
    {
        await using var db = _site.Store.Open();
        return db.History.Count();
    }

    private async Task<IReadOnlyList<string>> Seats(string body)
    {
        await using var db = _site.Store.Open();
        var on = DateOnly.FromDateTime(_site.Now);
        var seats = db.Seats().Where(s => s.Body.Slug == body && s.Body.Partnership.Slug == "north").OrderBy(s => s.Slug)
            .Select(s => new { s.Slug, s.Name, Terms = s.Terms.Select(t => new { t.Lifetime, t.IsVacant, t.AwaitsNomination, t.Person!.Name }).ToList() }).ToList();
        return [.. seats.Select(s => $"{s.Slug} {s.Name}: " + (s.Terms.LastOrDefault(t => t.Lifetime.Includes(on) && t.Lifetime.Until is null) is { } term ? term.AwaitsNomination ? "awaiting" : term.IsVacant ? "vacant" : term.Name : "not stated"))];
    }
}
