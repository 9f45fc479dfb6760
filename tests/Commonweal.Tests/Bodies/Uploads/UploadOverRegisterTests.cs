using System.Net;
using Commonweal.Bodies.Seats;
using Commonweal.Platform.Access;
using Commonweal.Tests.Access;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Bodies.Uploads;

/// <summary>What a workbook says of seats that the register has already: nobody leaves a seat but by a row that says so.</summary>
[Trait("Runs", "on both databases")]
public sealed class UploadOverRegisterTests : IAsyncLifetime
{
    private static readonly string[] Headings = ["Board", "Organisation", "Name", "From", "Until"];
    private static readonly string[] One = ["Health Board", "Primary Care Network 1", "Ann Jones"];

    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;

    public async ValueTask InitializeAsync() => _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_organisation_whose_name_ends_in_a_number_keeps_its_own_seat()
    {
        await TakeIn(One, ["Health Board", "Primary Care Network 2", "Cat Rowe"]);

        await TakeIn(["Health Board", "Primary Care Network 2", "Bob Patel"]);

        Assert.Equal(["Primary Care Network 1: Ann Jones", "Primary Care Network 2: Bob Patel"], await Seats());
    }

    [Fact]
    public async Task A_new_organisation_with_a_number_takes_no_seat_of_another()
    {
        await TakeIn(One);

        await TakeIn(["Health Board", "Primary Care Network 2", "Bob Patel"]);

        Assert.Equal(["Primary Care Network 1: Ann Jones", "Primary Care Network 2: Bob Patel"], await Seats());
    }

    [Fact]
    public async Task A_vacancy_and_a_newcomer_are_not_swapped()
    {
        await TakeIn(One, ["Health Board", "Primary Care Network 2", "vacant"]);

        await TakeIn(["Health Board", "Primary Care Network 1", "vacant"], ["Health Board", "Primary Care Network 2", "Bob Patel"]);

        Assert.Equal(["Primary Care Network 1: vacant", "Primary Care Network 2: Bob Patel"], await Seats());
    }

    [Fact]
    public async Task A_seat_that_was_numbered_here_is_found_again_by_the_name_alone()
    {
        await TakeIn(["Health Board", "Council", "Ann Jones"], ["Health Board", "Council", "Bal Patel"]);

        await TakeIn(["Health Board", "Council", "Ann Jones"], ["Health Board", "Council", "Wilf Newcomer"]);

        Assert.Equal(["Council: Ann Jones", "Council 2: Wilf Newcomer"], await Seats());
    }

    [Fact]
    public async Task A_former_member_ends_nobody()
    {
        await TakeIn(["Health Board", "Council", "Bob Patel", "1/1/2020", ""]);

        var preview = await Preview(["Health Board", "Council", "Ann Jones", "1/1/2015", "31/12/2019"]);
        Assert.Contains("Left out This time ended by the day from which the workbook holds (31 December 2019): left out, and whoever sits there now stays", preview.Text, StringComparison.Ordinal);
        Assert.Contains("0 seats of which the register says something else", preview.Text, StringComparison.Ordinal);
        Assert.Equal("Nothing was new", (await preview.Press("Take it in")).Heading);

        Assert.Equal(["Council: Bob Patel"], await Seats());
    }

    [Fact]
    public async Task An_end_that_the_workbook_states_is_written_to_who_sits_there_and_is_so_the_second_time()
    {
        await TakeIn(["Health Board", "Council", "Bal Patel"], ["Health Board", "Council", "Ann Jones", "1/1/2020", ""]);
        string[] row = ["Health Board", "Council", "Ann Jones", "1/1/2020", "May 2029"];

        var preview = await Preview(row);
        Assert.Contains("The end is stated: May 2029; on the register, Ann Jones, with no end stated", preview.Text, StringComparison.Ordinal);
        Assert.Contains("1 seat whose holder stays, with the end that the workbook states", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Seats whose holder stays, with an end now: 1", (await preview.Press("Take it in")).Text, StringComparison.Ordinal);

        Assert.Equal(["Council: Bal Patel", "Council 2: Ann Jones until 2029-05"], await Seats());
        Assert.Contains("1 seat already so", (await Preview(row)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_on_which_somebody_leaves_is_the_one_that_is_saved()
    {
        await TakeIn(["Health Board", "Council", "Bob Patel", "1/1/2020", ""]);

        var preview = await Preview(["Health Board", "Council", "Ann Jones", "1/3/2025", ""]);
        Assert.Contains("Changed: on the register, Bob Patel, who leaves on 1 March 2025", preview.Text, StringComparison.Ordinal);
        await preview.Press("Take it in");

        await using var db = _site.Store.Open();
        Assert.Equal("2025-03-01", $"{(await db.Terms().Where(t => t.Person!.Name == "Bob Patel").Select(t => t.Lifetime).SingleAsync(TestContext.Current.CancellationToken)).Until}");
    }

    [Fact]
    public async Task What_changed_since_it_was_looked_at_is_shown_once_more()
    {
        await TakeIn(["Health Board", "Council", "Bob Patel", "1/1/2020", ""]);
        var preview = await Preview(["Health Board", "Council", "Ann Jones", "", ""], ["Health Board", "Police", "Bal Patel", "", ""]);
        await TakeIn(["Health Board", "Council", "Cat Rowe", "1/1/2024", ""]);

        var again = await preview.Press("Take it in", ("LeftOut", "3"));

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal(["Nothing was taken in yet: what would come of it has changed since you looked. Look once more, and take it in if it is right"], again.Errors);
        Assert.Contains("Changed: on the register, Cat Rowe, who leaves on", again.Text, StringComparison.Ordinal);
        Assert.Equal("Taken in", (await again.Press("Take it in")).Heading);
        Assert.Equal(["Council: Ann Jones"], await Seats());
    }

    [Fact]
    public async Task What_was_ticked_stays_ticked_when_the_registers_refuse()
    {
        await TakeIn(["Health Board", "Council", "Bob Patel", "1/1/2020", ""]);
        var preview = await Preview(["Health Board", "Council", "Ann Jones", "1/1/2019", ""], ["Health Board", "Police", "Bal Patel", "", ""]);

        var refused = await preview.Press("Take it in", ("LeftOut", "3"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.True(refused.Page.GetElementById("LeftOut-3")!.HasAttribute("checked"));
        Assert.False(refused.Page.GetElementById("LeftOut-2")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task A_row_of_headings_in_which_nothing_stands_is_refused_in_words()
    {
        var file = new GivenWorkbook().Row(Headings).Gap().Row("Health Board", "Council", "Ann Jones").Row("Health Board", "Police", "Bal Patel").File();
        var columns = await (await _manager.Visit("/staff/north/upload")).SendFile("Chosen", "members.xlsx", file);

        var refused = await columns.Send(("HeadingRow", "2"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(["Nothing stands in row 2: enter the number of the row with the headings, or 0 where there are none"], refused.Errors);
        Assert.Equal("What would come of it", (await refused.Send(("HeadingRow", "1"))).Heading);
    }

    private async Task<Screen> Preview(params string[][] rows)
    {
        var next = await (await (await _manager.Visit("/staff/north/upload")).SendFile("Chosen", "members.xlsx", GivenWorkbook.Of([Headings, .. rows]))).Send();
        return next.Heading == "Names that look alike" ? await next.Send([.. Enumerable.Range(0, next.Texts("fieldset").Count).Select(i => ($"Chosen[{i}]", "new"))]) : next;
    }

    private async Task TakeIn(params string[][] rows)
    {
        var done = await (await Preview(rows)).Press("Take it in");
        Assert.True(done.Heading == "Taken in", done.Text);
    }

    private async Task<IReadOnlyList<string>> Seats()
    {
        await using var db = _site.Store.Open();
        var on = DateOnly.FromDateTime(_site.Now);
        var seats = await db.Seats().Where(s => s.Body.Slug == "health-board").Include(s => s.Terms).ThenInclude(t => t.Person).OrderBy(s => s.Slug).AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        return [.. seats.Select(s => $"{s.Name}: " + string.Join(", ", s.Terms.Where(t => t.Lifetime.Includes(on) && !(t.Lifetime.UntilLatest <= on)).Select(t => (t.Person?.Name ?? "vacant") + (t.Lifetime.Until is { } until ? $" until {until}" : ""))))];
    }
}
