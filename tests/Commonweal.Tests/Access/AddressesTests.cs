using System.Net;
using System.Text;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>How those are reached who sit somewhere: said by officers, copied by officers, and seen by nobody else.</summary>
[Trait("Runs", "on both databases")]
public sealed class AddressesTests : IAsyncLifetime
{
    private const string Board = "/staff/north/bodies/board/addresses", Jo = "/staff/north/people/north-holder/contact", Trust = "/staff/north/organisations/north-trust/contact";

    private readonly StaffApp _site = new();
    private HttpClient _officer = null!, _manager = null!;

    public async ValueTask InitializeAsync()
    {
        _officer = await _site.Person((Role.SupportOfficer, (await _site.Scopes("north")).Body));
        _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Who_has_no_address_is_listed_and_entering_it_puts_them_on_the_line_with_their_assistant()
    {
        var before = await (await _officer.Visit("/staff/north/bodies/board")).Follow("Copy addresses");
        Assert.Equal(["Jo Holder, Chair, Board: enter it for Jo Holder"], before.Texts("main li"));

        var saved = await (await before.Follow("enter it for Jo Holder")).Send(("Email", " jo@example.org "), ("AssistantName", "Pa, Sam"), ("AssistantEmail", "sam@example.org"));

        Assert.Contains("The address of Jo Holder is saved", saved.Text, StringComparison.Ordinal);
        var after = await _officer.Visit(Board);
        Assert.Equal("Jo Holder <jo@example.org>; \"Pa, Sam\" <sam@example.org>", Line(after));
        Assert.DoesNotContain("Without an address", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_of_the_three_groups_is_there_when_it_is_asked_for_and_nobody_twice()
    {
        await Reach();

        Assert.Equal("Jo Holder <jo@example.org>", Line(await _officer.Visit($"{Board}?to=Holder")));
        Assert.Equal("Dee Deputy <dee@example.org>", Line(await _officer.Visit($"{Board}?to=Deputy")));
        Assert.Equal("Sam Pa <sam@example.org>", Line(await _officer.Visit($"{Board}?to=Assistant")));
        var all = await (await _officer.Visit(Board)).Press("Show", ("to", "Holder"), ("to", "Deputy"), ("to", "Assistant"));
        Assert.Equal("/staff/north/bodies/board/addresses?to=Holder&to=Deputy&to=Assistant&on=", all.Address);
        Assert.Equal("Jo Holder <jo@example.org>; Dee Deputy <dee@example.org>; Sam Pa <sam@example.org>", Line(all));
        Assert.Equal(["Jo Holder", "Dee Deputy", "Sam Pa"], all.Texts("tbody td:first-child"));
        Assert.Contains("Jo Holder; Dee Deputy", all.Texts("tbody tr:last-child td"));
    }

    [Fact]
    public async Task Whoever_left_by_the_day_is_written_to_no_more()
    {
        await Reach();
        await (await _officer.Visit("/staff/north/bodies/board/seats/chair/resign")).Send(("On-day", "31"), ("On-month", "3"), ("On-year", "2026"));

        Assert.Contains("jo@example.org", Line(await _officer.Visit(Board)), StringComparison.Ordinal);
        Assert.DoesNotContain("jo@example.org", (await _officer.Visit($"{Board}?on=2026-04-02")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_like_a_formula_is_harmless_in_a_spreadsheet()
    {
        await Appoint("=HYPERLINK(A1)", "+44@example.org");

        using var answer = await _officer.GetAsync($"{Board}?as=csv&to=Holder");

        Assert.Equal(("text/csv", "addresses.csv"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal("\uFEFFName,E-mail address,As,For\n'=HYPERLINK(A1),'+44@example.org,Holder,\"Second seat, Board\"\nJo Holder,,Holder,\"Chair, Board\"\n", Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task The_holder_of_a_seat_that_follows_the_chair_of_a_draft_is_not_told_to_who_may_not_see_the_draft()
    {
        await _site.Store.Change("north", (db, north) =>
        {
            var (board, secret) = (db.Bodies().Single(b => b.Slug == "board" && b.PartnershipId == north.Id), db.Bodies().Single(b => b.Slug == "secret-group" && b.PartnershipId == north.Id));
            var (chair, follows) = (new Seat(secret, "lead", new SeatWords("Chair", Role: SeatRole.Chair), Lifetime.NotStated, Citation.None), new Seat(board, "group-chair", new SeatWords("Chair of the group"), Lifetime.NotStated, Citation.None));
            var quiet = new Person("una-unseen", "Una Unseen", Citation.None);
            chair.Appoint(new TermWords(quiet), Given.Held("2025-01-01"), Citation.None);
            follows.FollowTheChairOf(secret);
            db.AddRange(chair, follows, quiet, new ContactAddress(quiet, "una@example.org", null, null));
            return 0;
        });

        Assert.Contains("una@example.org", Line(await _manager.Visit(Board)), StringComparison.Ordinal);
        Assert.DoesNotContain("nseen", (await _officer.Visit(Board)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _officer.Visit("/staff/north/people/una-unseen/contact")).Status);
        Assert.Equal(HttpStatusCode.OK, (await _manager.Visit("/staff/north/people/una-unseen/contact")).Status);
    }

    [Fact]
    public async Task A_manager_has_the_addresses_of_the_whole_partnership_or_of_those_they_choose()
    {
        await Reach();

        var all = await _manager.Visit("/staff/north/addresses");
        Assert.Contains("jo@example.org", Line(all), StringComparison.Ordinal);
        Assert.DoesNotContain("jo@example.org", (await all.Press("Show", ("of", "secret-group"))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret group", (await _officer.Visit("/staff/north/addresses")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_and_the_files_never_have_an_address()
    {
        await Reach();
        await (await _manager.Visit(Trust)).Send(("Email", "clerk@example.org"));

        foreach (var address in new[] { "/north/bodies/board", "/search?q=example", "/search?q=jo", "/north/changes.atom", "/changes.atom", "/api/v1/north/bodies/board", "/north/people/north-holder", "/north/organisations/north-trust" })
        {
            Assert.DoesNotContain("@example.org", await (await _site.Visitor().GetAsync(address)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await using var db = _site.Store.Open();
        var bundle = await new Commonweal.Platform.OpenData.Export(db, Modules.Registers).RunAsync("north", default);
        Assert.All(bundle!.Files.Values, f => Assert.DoesNotContain("@example.org", Encoding.UTF8.GetString(f), StringComparison.Ordinal));
        Assert.False(await db.History.AnyAsync(h => h.Details!.Contains("@example.org")));
    }

    [Fact]
    public async Task Erasing_a_person_takes_their_address_and_what_the_record_says_of_it()
    {
        await Reach();
        await using var db = _site.Store.Open();
        var (person, contact) = (db.People().Single(p => p.Slug == "north-holder"), db.ContactAddresses().Single(c => c.Person!.Slug == "north-holder").Id);

        await new ErasePerson(db).RunAsync(person, "Asked for on 9 March");

        Assert.False(await db.ContactAddresses().AnyAsync(c => c.Id == contact));
        Assert.All(await db.History.Where(h => h.ThingId == contact).ToListAsync(), l => Assert.DoesNotContain("holder", l.Details ?? "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Emptied_nothing_is_held_and_the_record_says_only_that_it_was_taken_away()
    {
        await Reach();

        var done = await (await _officer.Visit(Jo)).Send(("Email", ""), ("AssistantName", ""), ("AssistantEmail", ""));

        Assert.Contains("No address of Jo Holder is held", done.Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.False(await db.ContactAddresses().AnyAsync(c => c.Person!.Slug == "north-holder"));
        Assert.Equal(["addressed", "taken away"], await db.History.Where(h => h.Thing == nameof(ContactAddress) && h.Details!.Contains("north-holder")).OrderBy(h => h.Sequence).Select(h => h.Verb).ToListAsync());
    }

    [Theory]
    [InlineData("Email", "jo", "Enter an e-mail address, like name@example.org")]
    [InlineData("Email", "jo@example.org, li@example.org", "Enter an e-mail address, like name@example.org")]
    [InlineData("AssistantEmail", "<sam@example.org>", "Enter an e-mail address, like name@example.org")]
    [InlineData("AssistantName", "Sam", "Enter the e-mail address of the assistant, or leave out their name")]
    public async Task What_is_no_address_is_refused_and_what_was_typed_stays(string field, string typed, string error)
    {
        var refused = await (await _officer.Visit(Jo)).Send((field, typed));

        Assert.Equal((HttpStatusCode.BadRequest, error), (refused.Status, Assert.Single(refused.Errors)));
        Assert.Equal(typed, refused.Page.QuerySelector($"#{field}")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_second_of_two_is_shown_what_the_first_said()
    {
        var (first, second) = (await _officer.Visit(Jo), await _manager.Visit(Jo));
        await first.Send(("Email", "jo@example.org"));

        var refused = await second.Send(("Email", "holder@example.org"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(["jo@example.org", "Not stated", "Not stated"], refused.Texts(".govuk-summary-list__value"));
        Assert.Equal("holder@example.org", refused.Page.QuerySelector("#Email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task People_and_organisations_elsewhere_are_not_there()
    {
        foreach (var address in new[] { "/staff/north/people/south-holder/contact", "/staff/south/people/south-holder/contact", "/staff/north/organisations/south-trust/contact", "/staff/north/people/nobody/contact" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _manager.Visit(address)).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await _manager.Visit("/staff/north/organisations/police/contact")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _officer.Visit("/staff/north/organisations/police/contact")).Status);
    }

    [Fact]
    public async Task Two_partnerships_write_to_different_desks_of_one_organisation()
    {
        await (await _manager.Visit("/staff/north/organisations/police/contact")).Send(("Email", "north@example.org"));
        var other = await _site.Person((Role.PartnershipManager, (await _site.Scopes("south")).Partnership));

        var theirs = await other.Visit("/staff/south/organisations/police/contact");

        Assert.Equal("", theirs.Page.QuerySelector("#Email")!.GetAttribute("value") ?? "");
    }

    private static string Line(Screen screen) => screen.Page.QuerySelector("#line")!.TextContent.Trim();

    private async Task Reach()
    {
        await _site.Store.Change("north", (db, north) =>
        {
            var chair = db.Seats().Include(s => s.Terms).Include(s => s.Deputies).Single(s => s.Slug == "chair" && s.Body.PartnershipId == north.Id);
            var (dee, jo) = (new Person("dee-deputy", "Dee Deputy", Citation.None), db.People().Single(p => p.Slug == "north-holder"));
            chair.Designate(new DeputyWords(dee), Given.Held("2025-01-01"), Citation.None);
            db.AddRange(dee, new ContactAddress(dee, "dee@example.org", null, "SAM@example.org"), new ContactAddress(jo, "jo@example.org", "Sam Pa", "sam@example.org"));
            return 0;
        });
    }

    private Task<int> Appoint(string name, string email) => _site.Store.Change("north", (db, north) =>
    {
        var seat = db.Seats().Include(s => s.Terms).Include(s => s.Deputies).Single(s => s.Slug == "second" && s.Body.PartnershipId == north.Id);
        var person = new Person(Slug.Of(name), name, Citation.None);
        seat.Appoint(new TermWords(person), Given.Held("2025-01-01"), Citation.None);
        db.AddRange(person, new ContactAddress(person, email, null, null));
        return 0;
    });
}
