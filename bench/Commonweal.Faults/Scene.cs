using System.Diagnostics;

namespace Commonweal.Faults;

/// <summary>A store with the officers who work on it and the servers that serve it.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private const int Officers = 8;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly Published _program;
    private readonly List<RunningServer> _servers = [];
    private int _acknowledged;

    private Scene(Published program, StorePlace place) => (_program, Place) = (program, place);

    public StorePlace Place { get; }

    public Told Told { get; } = new();

    public IReadOnlyList<Desk> Desks { get; private set; } = [];

    public RunningServer Server => _servers[0];

    public IReadOnlyList<RunningServer> Servers => _servers;

    /// <summary>How many were acknowledged so far.</summary>
    public int Acknowledged => _acknowledged;

    /// <summary>Fills an empty store, serves it, and lets the officers in.</summary>
    public static async Task<Scene> SetAsync(Published program, StorePlace place, int servers = 1)
    {
        await MadeUpOffice.FillAsync(place, Officers, organisations: Officers);
        var scene = new Scene(program, place);
        while (scene._servers.Count < servers)
        {
            scene._servers.Add(await program.ServeAsync(place));
        }

        var browsers = await SigningIn.OfficersAsync(scene._servers[^1], Officers);
        scene.Desks = [.. browsers.Select((b, at) => new Desk(at + 1, b, n => scene._servers[n % scene._servers.Count], scene.Told))];
        return scene;
    }

    /// <summary>Lets the officers send as many writes as that between them, all at once.</summary>
    public async Task WorkAsync(int writes)
    {
        using var limit = new CancellationTokenSource(Longest);
        var left = writes;
        await Task.WhenAll(Desks.Select(desk => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                if (await desk.WriteAsync(limit.Token))
                {
                    Interlocked.Increment(ref _acknowledged);
                }
            }
        })));
    }

    /// <summary>Waits until so many more are acknowledged, and says how long that took.</summary>
    public Task<TimeSpan> MoreAcknowledgedAsync(int more, Task work)
    {
        var goal = _acknowledged + more;
        return UntilAsync(() => _acknowledged >= goal, work);
    }

    /// <summary>Waits until something is so while the officers work, and says how long that took.</summary>
    public static async Task<TimeSpan> UntilAsync(Func<bool> isSo, Task work)
    {
        var since = Stopwatch.StartNew();
        while (!isSo() && !work.IsCompleted)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1));
        }

        return since.Elapsed;
    }

    /// <summary>Starts the server anew that was killed, at the same address.</summary>
    public async Task StartAgainAsync() => _servers[0] = await _program.ServeAsync(Place, _servers[0].Port);

    /// <summary>Takes a server out that is gone: the proxy leads nobody to it any more.</summary>
    public void Leave(RunningServer gone) => _servers.Remove(gone);

    /// <summary>Calls a verb beside the servers.</summary>
    public Task<(int Exit, string Said)> RunAsync(params string[] verb) => _program.RunAsync(Place, verb);

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Npgsql.NpgsqlConnection.ClearAllPools();
    }
}
