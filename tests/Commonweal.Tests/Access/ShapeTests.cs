using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Governance;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>A board or group is corrected (it was never so), renamed (it is so from this day) and adopts terms of reference; a finding is accepted with a reason.</summary>
[Trait("Runs", "on both databases")]
public sealed class ShapeTests : IAsyncLifetime
{
    private const string Board = "/staff/north/bodies/board";

    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;

    public async ValueTask InitializeAsync() => _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_was_never_so_is_corrected_and_the_address_stays()
    {
        var done = await (await _manager.Visit($"{Board}/correct")).Send(("Name", "Partnership Board"), ("Purpose", "Decides"), ("From", "July 2005"), ("Why", "Misread"));

        Assert.Equal(Board, done.Address);
        var page = (await _site.Visit("/north/bodies/board")).Text;
        Assert.Contains("Partnership Board", page, StringComparison.Ordinal);
        Assert.Contains("July 2005", page, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.Contains("Misread", (await db.History.SingleAsync(h => h.Verb == "corrected")).Details!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_end_before_the_beginning_is_refused()
    {
        var refused = await (await _manager.Visit($"{Board}/correct")).Send(("From", "2005"), ("Until", "2004"));

        Assert.Equal(["It cannot end (2004) before it begins (2005)"], refused.Errors);
    }

    [Fact]
    public async Task Two_who_correct_at_once_are_shown_both()
    {
        var (first, second) = (await _manager.Visit($"{Board}/correct"), await _manager.Visit($"{Board}/correct"));
        await first.Send(("Purpose", "Decides"));

        var both = await second.Send(("Purpose", "Advises"));

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("Decides", both.Text, StringComparison.Ordinal);
        Assert.Contains("Advises", both.Page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_board_is_found_at_its_old_address_too()
    {
        var done = await (await _manager.Visit($"{Board}/rename")).Send(("Name", "Executive"));

        Assert.Equal("/staff/north/bodies/executive", done.Address);
        Assert.Equal("Executive", (await _site.Visit("/north/bodies/board")).Heading);
        Assert.Equal(["That is its name already: enter the new one"], (await (await _manager.Visit("/staff/north/bodies/executive/rename")).Send(("Name", "Executive"))).Errors);
    }

    [Fact]
    public async Task Terms_of_reference_are_adopted_and_stand_in_my_work_when_they_are_due()
    {
        Assert.Equal(
            ["Enter what the version is called, such as 2 or 2026", "Enter from which day they hold, for example 27 3 2026"],
            (await (await _manager.Visit($"{Board}/adopt")).Send(("Parts[Purpose]", "To decide"))).Errors);

        var done = await (await _manager.Visit($"{Board}/adopt")).Send(
            ("TermsVersion", "1"), ("From-day", "1"), ("From-month", "3"), ("From-year", "2025"), ("Parts[Purpose]", "To decide"), ("QuorumNumber", "5"), ("NextReview", "1 March 2026"));

        Assert.Contains("The terms of reference of Board, version 1, are adopted", done.Text, StringComparison.Ordinal);
        Assert.Equal("To decide", (await _manager.Visit($"{Board}/adopt")).Page.QuerySelector("textarea[name='Parts[Purpose]']")!.TextContent.Trim());
        var work = (await _manager.Visit("/staff/work")).Text;
        Assert.Contains("Overdue Board, version 1, due 1 March 2026", work, StringComparison.Ordinal);
        Assert.Contains("Secret group", work, StringComparison.Ordinal);
        Assert.Equal(["Board has adopted terms of reference called \"1\" already; give the new ones another version"], (await Again()).Errors);
    }

    [Fact]
    public async Task A_finding_is_accepted_with_a_reason_and_falls_short_no_more()
    {
        Assert.Contains("No rules are stated to apply", (await _manager.Visit("/staff/north/findings")).Text, StringComparison.Ordinal);
        await _site.Store.Change("north", (db, north) =>
        {
            north.ComeUnder("english-partnership", HowPublic.Nothing, Lifetime.NotStated, Citation.None);
            var chair = db.Seats().Include(s => s.Terms).Include(s => s.Body).Single(s => s.Slug == "chair" && s.Body.PartnershipId == north.Id);
            chair.HandOver(new DateOnly(2026, 3, 1));
            chair.FallVacant(null, Given.Held("2026-03-01"), Citation.None);
            return 0;
        });

        Assert.Contains("One falls short: put it right, or accept it with a reason", (await _manager.Visit("/staff/work")).Text, StringComparison.Ordinal);

        Assert.Equal(
            ["Choose the finding that is accepted", "Enter why it is accepted", "Enter who agreed, such as the Board at its meeting of 27 March 2026", "Enter from which day, for example 27 3 2026"],
            (await (await _manager.Visit("/staff/north/findings")).Send()).Errors);

        var done = await (await _manager.Visit("/staff/north/findings")).Send(
            ("Which", "english-partnership/chair/board"), ("Why", "Elected in May"), ("By", "The Board"), ("From-day", "2"), ("From-month", "3"), ("From-year", "2026"));

        Assert.Contains("The finding is accepted", done.Text, StringComparison.Ordinal);
        Assert.Null(done.Page.QuerySelector("input[value='english-partnership/chair/board']"));
        Assert.DoesNotContain("falls short", (await _manager.Visit("/staff/work")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("falls short", (await (await _site.Person((Role.SupportOfficer, (await _site.Scopes("north")).Body))).Visit("/staff/work")).Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.Equal(("chair", "Elected in May"), await db.Statements().OfType<AcceptedFinding>().Select(a => new ValueTuple<string, string>(a.Rule, a.Reason)).SingleAsync());
    }

    private async Task<Screen> Again() => await (await _manager.Visit($"{Board}/adopt")).Send(("TermsVersion", "1"), ("From-day", "1"), ("From-month", "3"), ("From-year", "2026"));
}
