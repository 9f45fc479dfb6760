using System.Net;
using Commonweal.Bodies.Uploads;
using Commonweal.Bodies.Workbooks;
using Commonweal.Platform.Access;
using Commonweal.Platform.History;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>Whoever answers a person's request finds all that is held of them, and erases them (UK GDPR, Articles 15 and 17).</summary>
[Trait("Runs", "on both databases")]
public sealed class ErasePageTests : IAsyncLifetime
{
    private readonly StaffApp _site = new();
    private HttpClient _administrator = null!;

    public async ValueTask InitializeAsync() => _administrator = await _site.Person((Role.Administrator, Scope.Installation));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task All_that_is_held_of_a_person_is_on_one_page()
    {
        var found = await _administrator.Visit("/staff/people?q=hold");
        Assert.Equal(["Jo Holder", "Jo Holder"], found.Texts("tbody tr a"));

        var shown = await _administrator.Visit("/staff/people/north-holder");

        Assert.Equal("Jo Holder", shown.Heading);
        Assert.Equal(["Chair", "Board, north", "from 1 January 2025", "Not stated"], shown.Texts("tbody td"));
    }

    [Fact]
    public async Task Somebody_is_erased_once_it_is_said_why_and_that_it_is_they()
    {
        var form = await _administrator.Visit("/staff/people/north-holder/erase");
        Assert.Contains("Chair, Board, north", form.Text, StringComparison.Ordinal);
        Assert.Equal(["Say what was asked, and when"], (await form.Send()).Errors);
        Assert.Equal(["Enter whole names: a single word would take away what the record says of others too", "Say that this is the person who asked"], (await form.Send(("Why", "Asked by letter"), ("AlsoCalled", "Holder"))).Errors);
        var unsure = await form.Send(("Why", "Asked by letter on 9 March"), ("AlsoCalled", "Joanna Holder"));
        Assert.Equal(["Say that this is the person who asked"], unsure.Errors);
        Assert.Equal("Asked by letter on 9 March", unsure.Page.QuerySelector("#Why")!.GetAttribute("value"));

        var done = await unsure.Send(("IsSure", "true"));

        Assert.Equal("Erased", done.Heading);
        await using var db = _site.Store.Open();
        var person = await Commonweal.People.PeopleData.People(db).SingleAsync(p => p.Name == "Name erased");
        Assert.Contains(person.Slug, done.Text, StringComparison.Ordinal);
        Assert.Equal("Asked by letter on 9 March", (await db.History.OfThing(person.Id).NewestFirst().FirstAsync()).Particulars.Why);
        Assert.True(await db.Set<Commonweal.Bodies.Seats.Term>().AnyAsync(t => t.PersonId == person.Id));
        Assert.Equal(HttpStatusCode.OK, (await _administrator.Visit($"/staff/people/{person.Slug}/erase")).Status);
    }

    [Fact]
    public async Task Workbooks_that_are_kept_are_forgotten_since_any_may_hold_the_name()
    {
        var manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
        await (await manager.Visit("/staff/north/upload")).SendFile("Chosen", "members.csv", "Board,Name\nBoard,Jo Holder\n"u8.ToArray());
        await (await manager.Visit("/staff/north/workbooks")).SendFile("Chosen", "registers.xlsx", await manager.GetByteArrayAsync("/staff/north/workbooks?of=people"));

        await (await _administrator.Visit("/staff/people/north-holder/erase")).Send(("Why", "Asked by letter"), ("IsSure", "true"));

        await using var db = _site.Store.Open();
        Assert.Equal((0, 0), (db.Uploads().Count(), db.RegisterUploads().Count()));
    }

    [Fact]
    public async Task Where_the_name_of_a_namesake_stands_it_is_said_and_not_touched()
    {
        var done = await (await _administrator.Visit("/staff/people/north-holder/erase")).Send(("Why", "Asked by letter"), ("IsSure", "true"));

        Assert.Equal(["People", "Name", "1"], done.Texts("tbody td"));
        Assert.Equal("Jo Holder", (await _administrator.Visit("/staff/people/south-holder")).Heading);
    }

    [Fact]
    public async Task Nobody_is_found_by_a_name_that_nobody_has() =>
        Assert.Contains("Nobody is called that", (await _administrator.Visit("/staff/people?q=zzyzx")).Text, StringComparison.Ordinal);
}
