using System.Net;
using Commonweal.Bodies.Seats;
using Commonweal.Governance;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>Seats are added and ended, and deputies designated, briefed and stood down (HOR-47); what that changes in the governance check is shown first.</summary>
[Trait("Runs", "on both databases")]
public sealed class KeepSeatsTests : IAsyncLifetime
{
    private const string Board = "/staff/north/bodies/board";

    private readonly StaffApp _site = new();
    private HttpClient _officer = null!;

    public async ValueTask InitializeAsync() => _officer = await _site.Person((Role.SupportOfficer, (await _site.Scopes("north")).Body));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_seat_is_added_for_an_organisation_that_is_known_however_it_is_written()
    {
        var done = await Add(("Name", "Police seat"), ("Organisation", "police"), ("Role", "Chair"), ("Vote", "Votes"));

        Assert.Contains("Police seat is added", done.Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.Equal(("police", SeatRole.Chair, Vote.Votes), await db.Seats().Where(s => s.Slug == "police-seat").Select(s => new ValueTuple<string, SeatRole, Vote?>(s.Organisation!.Slug, s.Role, s.Vote)).SingleAsync() is var (o, r, v) ? (o, r, v!.Value) : default);
    }

    [Fact]
    public async Task An_organisation_that_is_called_nearly_so_is_asked_about()
    {
        var unsure = await Add(("Name", "Trust seat"), ("Organisation", "The Trusts of the North"));
        Assert.Equal(["Say whether this is an organisation that is known already"], unsure.Errors);
        Assert.Equal("Trust seat", unsure.Page.QuerySelector("#Name")!.GetAttribute("value"));

        await unsure.Send(("Which", "north-trust"));
        await using var db = _site.Store.Open();
        Assert.Equal("north-trust", await db.Seats().Where(s => s.Slug == "trust-seat").Select(s => s.Organisation!.Slug).SingleAsync());
    }

    [Fact]
    public async Task An_organisation_that_only_a_draft_partnership_lists_is_not_spoken_of()
    {
        await _site.Store.Change("south", (_, south) =>
        {
            south.Withdraw();
            return 0;
        });

        var done = await Add(("Name", "Trust seat"), ("Organisation", "Trusts of the south"));

        Assert.Contains("Trust seat is added", done.Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.Equal("trusts-of-the-south", await db.Seats().Where(s => s.Slug == "trust-seat").Select(s => s.Organisation!.Slug).SingleAsync());
    }

    [Fact]
    public async Task A_seat_without_a_name_is_refused() =>
        Assert.Equal(["Enter the name of the seat, such as Chief Executive of the Council"], (await Add()).Errors);

    [Fact]
    public async Task A_deputy_is_designated_briefed_and_stood_down()
    {
        var designated = await (await _officer.Visit($"{Board}/seats/chair/deputy")).Press("Designate", ("Name", "Dee Puty"), ("On-day", "1"), ("On-month", "3"), ("On-year", "2026"));
        Assert.Contains("Dee Puty deputises for Chair", designated.Text, StringComparison.Ordinal);
        Assert.Contains("Deputies: Dee Puty", designated.Text, StringComparison.Ordinal);

        var briefed = await (await _officer.Visit($"{Board}/seats/chair/deputy")).Press("Was briefed: Dee Puty", ("On-day", "2"), ("On-month", "3"), ("On-year", "2026"));
        Assert.Contains("Dee Puty was briefed on 2 March 2026", briefed.Text, StringComparison.Ordinal);

        var stood = await (await _officer.Visit($"{Board}/seats/chair/deputy")).Press("Deputises no more after it: Dee Puty", ("On-day", "5"), ("On-month", "3"), ("On-year", "2026"));
        Assert.Contains("Dee Puty deputises for Chair until 5 March 2026", stood.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Deputies: Dee Puty", stood.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_their_own_deputy()
    {
        var refused = await (await _officer.Visit($"{Board}/seats/chair/deputy")).Press("Designate", ("Name", "Jo Holder"), ("On-day", "1"), ("On-month", "3"), ("On-year", "2026"));
        Assert.Equal(["Say whether this is somebody who is known already"], refused.Errors);

        var again = await refused.Press("Designate", ("Who", "north-holder"));
        Assert.Equal(["Jo Holder holds Chair on the same days: nobody is their own deputy"], again.Errors);
    }

    [Fact]
    public async Task A_seat_ends_with_whoever_holds_it()
    {
        var done = await (await _officer.Visit($"{Board}/seats/chair/end")).Send(Last("2026"));

        Assert.Contains("Chair ends on 31 March 2026", done.Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        var seat = await db.Seats().Include(s => s.Terms).SingleAsync(s => s.Slug == "chair" && s.Body.Partnership.Slug == "north");
        Assert.Equal(("2026-03-31", "2026-03-31"), (seat.Lifetime.Until.ToString(), Assert.Single(seat.Terms).Lifetime.Until.ToString()));
    }

    [Fact]
    public async Task A_seat_cannot_end_before_somebody_comes_to_hold_it()
    {
        var refused = await (await _officer.Visit($"{Board}/seats/chair/end")).Send(Last("2024"));

        Assert.Equal(["Something is stated of Chair from 1 January 2025 on: its last day cannot be before"], refused.Errors);
    }

    /// <summary>Without a chair a board falls short: who records that the chair resigned is told so first, nothing is saved, and the second press saves.</summary>
    [Fact]
    public async Task What_an_act_changes_in_the_governance_check_is_shown_before_it_is_saved()
    {
        await _site.Store.Change("north", (_, north) =>
        {
            north.ComeUnder("english-partnership", HowPublic.Nothing, Lifetime.NotStated, Citation.None);
            return 0;
        });

        var asked = await (await _officer.Visit($"{Board}/seats/chair/resign")).Send(("On-day", "9"), ("On-month", "3"), ("On-year", "2026"), ("Why", "Moved away"));
        Assert.Contains("Nothing is saved yet", asked.Text, StringComparison.Ordinal);
        Assert.Contains("The seat of the chair is vacant", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Jo Holder", asked.Text, StringComparison.Ordinal);
        await using (var db = _site.Store.Open())
        {
            Assert.DoesNotContain(await db.History.ToListAsync(), h => h.Verb == "resigned");
        }

        var other = await asked.Send(("Why", "Retired"));
        Assert.Contains("Nothing is saved yet", other.Text, StringComparison.Ordinal);

        var done = await other.Send();
        Assert.Contains("The resignation from Chair is recorded", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deputy_is_briefed_by_a_second_press_where_that_changes_the_governance_check()
    {
        await _site.Store.Change("north", (db, north) =>
        {
            north.ComeUnder("english-partnership", HowPublic.Nothing, Lifetime.NotStated, Citation.None);
            var chair = db.Seats().Include(s => s.Body).Include(s => s.Deputies).Single(s => s.Slug == "chair" && s.Body.PartnershipId == north.Id);
            chair.Designate(new DeputyWords(Given.Person("Dee Puty")), Given.Held("2026-01-01"), Citation.None);
            chair.Designate(new DeputyWords(Given.Person("Don Puty")), Given.Held("2026-01-01"), Citation.None);
            return 0;
        });

        var asked = await (await _officer.Visit($"{Board}/seats/chair/deputy")).Press("Was briefed: Dee Puty", ("On-day", "2"), ("On-month", "3"), ("On-year", "2026"));
        var done = asked.Address.EndsWith("/board", StringComparison.Ordinal) ? asked : await asked.Press("Was briefed: Dee Puty");

        Assert.Contains("Dee Puty was briefed on 2 March 2026", done.Text, StringComparison.Ordinal);
        Assert.NotSame(asked, done);
    }

    [Fact]
    public async Task Nobody_deputises_twice_for_one_seat_at_one_time()
    {
        await (await _officer.Visit($"{Board}/seats/chair/deputy")).Press("Designate", ("Name", "Dee Puty"), ("On-day", "1"), ("On-month", "3"), ("On-year", "2026"));

        var refused = await (await _officer.Visit($"{Board}/seats/chair/deputy")).Press("Designate", ("Name", "Dee Puty"), ("On-day", "2"), ("On-month", "3"), ("On-year", "2026"));

        Assert.Equal(["Say whether this is somebody who is known already"], refused.Errors);
        Assert.Equal(["Dee Puty deputises for Chair at that time already"], (await refused.Press("Designate", ("Who", "dee-puty"))).Errors);
    }

    private static (string, string)[] Last(string year) => [("Last-day", "31"), ("Last-month", "3"), ("Last-year", year)];

    private async Task<Screen> Add(params (string, string)[] answers) => await (await _officer.Visit($"{Board}/add-seat")).Send(answers);
}
