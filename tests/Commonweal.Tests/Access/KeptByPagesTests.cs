using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Access;

/// <summary>What is kept by pages goes out in the partnership's files, and comes back the same elsewhere.</summary>
[Trait("Runs", "on both databases")]
public sealed class KeptByPagesTests : IAsyncLifetime
{
    private readonly StaffApp _site = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_was_done_on_pages_survives_the_journey_into_another_installation()
    {
        var administrator = await _site.Person((Role.Administrator, Scope.Installation));
        await (await administrator.Visit("/staff/found")).Send(("Name", "Westmarsh"), ("Publishes", "true"));
        await (await administrator.Visit("/staff/westmarsh/form")).Send(("Name", "Old group"), ("Kind", "Thematic group"), ("Seats", "Council\nPolice"), ("From", "2020"), ("Publishes", "true"));
        await (await administrator.Visit("/staff/westmarsh/form")).Send(("Name", "Young group"), ("Kind", "Thematic group"), ("Within", "old-group"), ("Publishes", "true"));
        await (await administrator.Visit("/staff/westmarsh/bodies/old-group/add-seat")).Send(("Name", "Chair"), ("Role", "Chair"), ("Organisation", "Marsh Trust"));
        await (await administrator.Visit("/staff/westmarsh/bodies/old-group/seats/chair/appoint")).Send(("Name", "Ann New"), ("From-day", "1"), ("From-month", "2"), ("From-year", "2026"), ("Publishes", "true"));
        await (await administrator.Visit("/staff/westmarsh/bodies/old-group/seats/chair/deputy")).Press("Designate", ("Name", "Dee Puty"), ("On-day", "1"), ("On-month", "2"), ("On-year", "2026"));
        await (await administrator.Visit("/staff/westmarsh/who-sits-where")).Send(("Pasted", "Old group\tCouncil\tBo Newer\nOld group\tPolice\tvacant"), ("From-day", "2"), ("From-month", "2"), ("From-year", "2026"));
        await (await administrator.Visit("/staff/westmarsh/bodies/young-group/adopt")).Send(("TermsVersion", "1"), ("From-day", "1"), ("From-month", "3"), ("From-year", "2025"), ("Parts[Purpose]", "To decide"));
        await (await administrator.Visit("/staff/westmarsh/bodies/young-group/rename")).Send(("Name", "Youth group"));
        await (await administrator.Visit("/staff/westmarsh/bodies/old-group/end?into=youth-group")).Press("End it and go over into Youth group", ("Last-day", "9"), ("Last-month", "3"), ("Last-year", "2026"));

        await using var db = _site.Store.Open();
        db.ShowsDrafts = true;
        var given = (await new Export(db, Modules.Registers).RunAsync("westmarsh", default))!;
        await using var other = await TestStore.Empty();
        await using var there = other.Open();
        var outcome = await new Import(there, Modules.Registers).RunAsync(given, new ImportWishes(), default);

        Assert.Empty(outcome.Faults);
        await using var reading = other.Open();
        reading.ShowsDrafts = true;
        var again = (await new Export(reading, Modules.Registers).RunAsync("westmarsh", default))!;
        Assert.Equal(given.Hash(), again.Hash());
        Assert.Contains("ann-new", System.Text.Encoding.UTF8.GetString(given.Files["terms.csv"]), StringComparison.Ordinal);
    }
}
