using System.Diagnostics;
using System.Globalization;
using Commonweal.Platform.Access;
using Commonweal.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Commonweal.Faults;

/// <summary>A job that a server has begun and cannot end, because a row that it would delete is locked by somebody else.</summary>
internal sealed class HeldUpJob : IAsyncDisposable
{
    private const string Job = "forget-the-ended", Lease = $"job {Job}";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(9);

    private readonly Scene _scene;
    private readonly NpgsqlConnection _lock;

    private HeldUpJob(Scene scene, NpgsqlConnection holding) => (_scene, _lock) = (scene, holding);

    /// <summary>The server that runs it.</summary>
    public RunningServer Holder { get; private set; } = null!;

    /// <summary>Lets the job be due, with something to do that does not end; one of the servers begins it within the minute.</summary>
    public static async Task<HeldUpJob> BeginAsync(Scene scene)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await using (var db = scene.Place.Store().Open(TimeProvider.System))
        {
            db.Add(new Session((await db.Accounts().FirstAsync()).Id, "A session that has ended", now.AddDays(-2)));
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "JobRuns" ("Job", "Begun") VALUES ({Job}, {now.AddDays(-2)}) ON CONFLICT ("Job") DO UPDATE SET "Begun" = excluded."Begun" """);
        }

        var holding = new NpgsqlConnection($"{scene.Place.Connection};Pooling=false");
        await holding.OpenAsync();
        await using var locks = new NpgsqlCommand("""BEGIN; SELECT 1 FROM "Sessions" WHERE "LastSeenAt" < now() - interval '1 day' FOR UPDATE""", holding);
        await locks.ExecuteNonQueryAsync();
        var job = new HeldUpJob(scene, holding);
        job.Holder = await job.BegunAsync(not: null);
        return job;
    }

    /// <summary>Waits until another server has begun it, and says how long that took from an instant; then it may end.</summary>
    public async Task<TimeSpan> TakenOverAsync(Stopwatch since)
    {
        await BegunAsync(not: Holder);
        var took = since.Elapsed;
        await using var end = new NpgsqlCommand("ROLLBACK", _lock);
        await end.ExecuteNonQueryAsync();
        return took;
    }

    public ValueTask DisposeAsync() => _lock.DisposeAsync();

    // Who holds a lease is called by machine, process and a number.
    private async Task<RunningServer> BegunAsync(RunningServer? not)
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < Longest; await Task.Delay(TimeSpan.FromMilliseconds(200)))
        {
            await using var db = _scene.Place.Store().Open(TimeProvider.System);
            var holder = await db.Leases().Where(l => l.Name == Lease).Select(l => l.Holder).SingleOrDefaultAsync();
            if (_scene.Servers.SingleOrDefault(s => s != not && holder?.Split(' ')[^2] == s.ProcessId.ToString(CultureInfo.InvariantCulture)) is { } server)
            {
                return server;
            }
        }

        throw new InvalidOperationException($"Nobody took the {Lease} within {Longest.TotalMinutes} minutes");
    }
}
