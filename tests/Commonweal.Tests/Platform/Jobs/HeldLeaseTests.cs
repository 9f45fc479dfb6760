using Commonweal.Platform.Jobs;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Jobs;

/// <summary>What a lease is worth: one holder at a time, for as long as it is renewed (design.md, 3.15).</summary>
public sealed class HeldLeaseTests : StoreTests
{
    private readonly MovedClock _clock = new(new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task What_one_holds_no_other_takes_until_it_is_let_go()
    {
        var first = await Take();

        Assert.NotNull(first);
        Assert.Null(await Take());
        await first.DisposeAsync();
        Assert.NotNull(await Take());
    }

    [Fact]
    public async Task Of_many_who_ask_at_once_one_gets_it()
    {
        var asked = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Take)));

        Assert.Single(asked, lease => lease is not null);
    }

    [Fact]
    public async Task Leases_of_other_names_do_not_hinder_it()
    {
        await Take();

        Assert.NotNull(await Take("another"));
    }

    [Fact]
    public async Task Who_comes_late_lets_go_of_nothing_that_another_has_taken_meanwhile()
    {
        var late = await Take();
        _clock.Move(Lease.Term);
        Assert.NotNull(await Take());

        await late!.DisposeAsync();

        Assert.Null(await Take());
    }

    [Fact]
    public async Task It_is_renewed_while_something_is_done_however_long_that_takes()
    {
        var mayEnd = new TaskCompletionSource();
        await using var lease = await Take();
        var doing = lease!.WhileHeldAsync(_ => mayEnd.Task, CancellationToken.None);

        for (var third = 0; third < 4; third++)
        {
            _clock.Move(Lease.Term / 3);
            await Becomes(async () => await Until() == _clock.Now() + Lease.Term);
        }

        Assert.Null(await Take());
        mayEnd.SetResult();
        await doing;
    }

    [Fact]
    public async Task Who_has_lost_it_is_told_to_stop()
    {
        await using var lease = await Take();
        var doing = lease!.WhileHeldAsync(stopping => Task.Delay(Timeout.InfiniteTimeSpan, stopping), CancellationToken.None);
        await using (var db = Open())
        {
            await db.Leases().ExecuteUpdateAsync(set => set.SetProperty(l => l.Holder, "another"));
        }

        _clock.Move(Lease.Term / 3);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => doing.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Null(await Take());
    }

    private Task<HeldLease?> Take() => Take("something");

    private Task<HeldLease?> Take(string name) => HeldLease.TakeAsync(Store.Store, _clock, name, CancellationToken.None);

    private async Task<DateTime> Until()
    {
        await using var db = Open();
        return await db.Leases().Select(l => l.Until).SingleAsync();
    }

    private static async Task Becomes(Func<Task<bool>> it)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (!await it())
        {
            await often.WaitForNextTickAsync(limit.Token);
        }
    }
}
