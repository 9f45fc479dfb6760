using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Tests.Site;
using Commonweal.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Hosting;

/// <summary>Checks are kept like pages, and never more than so many (decision 0025).</summary>
[Trait("Runs", "on both databases")]
public sealed class KeptChecksTests : IAsyncLifetime
{
    private static readonly KeptChecks.Stamp Now = new("1|2|3");

    private TestStore _store = null!;

    public async ValueTask InitializeAsync() => _store = await TestStore.WithSamples();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_check_is_made_once_for_a_stamp_a_partnership_and_a_day()
    {
        using var kept = new KeptChecks(RegimeBook.Shipped);
        var day = new DateOnly(2009, 10, 1);

        var check = await Check(kept, Now, "crawley", day);

        Assert.Same(check, await Check(kept, Now, "crawley", day));
        Assert.NotSame(check, await Check(kept, new KeptChecks.Stamp("1|2|4"), "crawley", day));
        Assert.NotSame(check, await Check(kept, Now, "crawley", day.AddDays(1)));
        Assert.NotSame(check, await Check(kept, Now, "cheshire", day));
    }

    [Fact]
    public async Task However_many_days_are_asked_for_no_more_is_kept_than_there_is_room_for()
    {
        const int room = 500;
        using var kept = new KeptChecks(RegimeBook.Shipped, room);

        for (var day = 0; day < 50; day++)
        {
            var check = await Check(kept, Now, "crawley", new DateOnly(2009, 1, 1).AddDays(day));

            Assert.Same(check, await Check(kept, Now, "crawley", new DateOnly(2009, 1, 1).AddDays(day)));
            Assert.InRange(check.Things, 10, room);
            Assert.InRange(kept.Things, 0, room);
        }
    }

    [Fact]
    public async Task Those_who_ask_at_once_wait_for_the_one_that_is_being_made()
    {
        using var kept = new KeptChecks(RegimeBook.Shipped);

        var checks = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Check(kept, Now, "crawley", new DateOnly(2009, 10, 1))));

        Assert.Single(checks.Distinct());
    }

    private async Task<GovernanceCheck> Check(KeptChecks kept, KeptChecks.Stamp stamp, string slug, DateOnly on)
    {
        await using var db = _store.Open(drafts: false);
        return await kept.CheckAsync(stamp, db, await db.Partnerships().Where(p => p.Slug == slug).Facts().SingleAsync(), on);
    }
}
