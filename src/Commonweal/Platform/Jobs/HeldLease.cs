using System.Data.Common;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;

namespace Commonweal.Platform.Jobs;

/// <summary>A lease in the hands of this server, until it is let go.</summary>
public sealed class HeldLease : IAsyncDisposable
{
    private readonly Store _store;
    private readonly TimeProvider _clock;
    private readonly string _name;
    private readonly string _holder = $"{Environment.MachineName} {Environment.ProcessId} {Guid.CreateVersion7()}";

    private HeldLease(Store store, TimeProvider clock, string name) => (_store, _clock, _name) = (store, clock, name);

    /// <summary>Takes a lease that nobody holds; null where somebody does.</summary>
    public static async Task<HeldLease?> TakeAsync(Store store, TimeProvider clock, string name, CancellationToken stopping)
    {
        var lease = new HeldLease(store, clock, name);
        return await lease.TakeAsync(stopping) ? lease : null;
    }

    /// <summary>Does something for as long as the lease can be renewed; it is told to stop when it cannot, since another may begin.</summary>
    public async Task WhileHeldAsync(Func<CancellationToken, Task> act, CancellationToken stopping)
    {
        using var held = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var often = new PeriodicTimer(Lease.Term / 3, _clock);
        var renewing = RenewAsync(often, held);
        try
        {
            await act(held.Token);
        }
        finally
        {
            often.Dispose();
            await renewing;
        }
    }

    /// <summary>Lets it go, so that nobody waits until it has run out; one that another has taken meanwhile stays theirs.</summary>
    public async ValueTask DisposeAsync()
    {
        await using var db = _store.Open(_clock);
        await db.WriteAsideAsync($"""DELETE FROM "Leases" WHERE "Name" = {_name} AND "Holder" = {_holder}""", CancellationToken.None);
    }

    // One statement, so that of two who ask at once the database lets in one.
    private async Task<bool> TakeAsync(CancellationToken stopping)
    {
        var now = _clock.Now();
        await using var db = _store.Open(_clock);
        return await db.WriteAsideAsync(
            $"""
            INSERT INTO "Leases" ("Name", "Holder", "Until") VALUES ({_name}, {_holder}, {now + Lease.Term})
            ON CONFLICT ("Name") DO UPDATE SET "Holder" = excluded."Holder", "Until" = excluded."Until" WHERE "Leases"."Until" <= {now}
            """,
            stopping) == 1;
    }

    private async Task RenewAsync(PeriodicTimer often, CancellationTokenSource held)
    {
        while (await often.WaitForNextTickAsync(CancellationToken.None))
        {
            if (!await IsRenewedAsync())
            {
                await held.CancelAsync();
                return;
            }
        }
    }

    private async Task<bool> IsRenewedAsync()
    {
        try
        {
            await using var db = _store.Open(_clock);
            return await db.WriteAsideAsync(
                $"""UPDATE "Leases" SET "Until" = {_clock.Now() + Lease.Term} WHERE "Name" = {_name} AND "Holder" = {_holder}""", CancellationToken.None) == 1;
        }
        catch (Exception failure) when (failure is DbException || failure.IsOutage())
        {
            return false;   // whether it is still ours is not to be had: better done later than done twice at once
        }
    }
}
