using System.Net;
using Commonweal.Platform.Access;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Access;

/// <summary>My work: what waits for whoever looks after seats, and that nothing does.</summary>
[Trait("Runs", "on both databases")]
public sealed class WorkTests : IAsyncLifetime
{
    private readonly StaffApp _site = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task On_a_day_with_nothing_to_do_it_says_so()
    {
        var officer = await _site.Person((Role.SupportOfficer, (await _site.Scopes("north")).Body));

        Assert.Contains("Nothing waits for you here.", (await (await officer.Visit("/staff")).Follow("My work")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_that_fell_vacant_waits_until_somebody_is_appointed()
    {
        var officer = await _site.Person((Role.SupportOfficer, (await _site.Scopes("north")).Body));
        await (await officer.Visit("/staff/north/bodies/board/seats/chair/resign")).Send(("On-day", "9"), ("On-month", "3"), ("On-year", "2026"));

        var work = await officer.Visit("/staff/work");
        Assert.Equal(["Vacantsince 9 March 2026", "ChairBoard Appoint to Chair, Board", ""], work.Texts("tbody td"));
        await (await work.Follow("Appoint to Chair, Board")).Send(("Name", "Wilf Newcomer"), ("From-day", "10"), ("From-month", "3"), ("From-year", "2026"));

        Assert.Contains("Nothing waits for you here.", (await officer.Visit("/staff/work")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_what_waits_for_others()
    {
        var (north, south) = (await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership)), await _site.Person((Role.PartnershipManager, (await _site.Scopes("south")).Partnership)));
        await (await north.Visit("/staff/north/bodies/board/seats/chair/resign")).Send(("On-day", "9"), ("On-month", "3"), ("On-year", "2026"));

        Assert.Contains("Vacant (1)", (await north.Visit("/staff/work")).Text, StringComparison.Ordinal);
        Assert.Contains("Vacant (0)", (await south.Visit("/staff/work")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await south.Visit("/staff/work?p=north")).Status);
    }

    [Fact]
    public async Task An_administrator_chooses_a_partnership_first_and_sees_its_work()
    {
        var administrator = await _site.Person((Role.Administrator, Scope.Installation));

        var chosen = await (await administrator.Visit("/staff/work")).Follow("north");

        Assert.Equal((HttpStatusCode.OK, "/staff/work?p=north"), (chosen.Status, chosen.Address));
        Assert.Contains("Drafts that the public does not see Secret group", chosen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?what=nonsense&months=99", HttpStatusCode.OK)]
    [InlineData("?months=-1&p=nowhere", HttpStatusCode.NotFound)]
    [InlineData("?page=7", HttpStatusCode.NotFound)]
    public async Task Nonsense_in_the_address_does_no_harm(string asked, HttpStatusCode status)
    {
        var officer = await _site.Person((Role.SupportOfficer, (await _site.Scopes("north")).Body));

        Assert.Equal(status, (await officer.Visit("/staff/work" + asked)).Status);
    }
}
