using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Commonweal.Running;

/// <summary>A PostgreSQL of our own, in a folder of its own, on the loopback address only, as careful with what it holds as PostgreSQL is by default.</summary>
public sealed class RunningPostgres : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly string _programs;
    private readonly string _data;
    private readonly int _port;
    private readonly string[] _settings;
    private Process? _process;

    private RunningPostgres(string programs, string folder, string[] settings) =>
        (_programs, _data, _port, _settings) = (programs, Path.Combine(folder, "data"), RunningServer.FreePort(), settings);

    /// <summary>Whether it still runs; it ends by itself where it cannot go on.</summary>
    public bool Runs => _process is { HasExited: false };

    /// <summary>Makes an empty one and starts it.</summary>
    /// <param name="programs">The folder of PostgreSQL's own programs.</param>
    /// <param name="folder">Where its data go.</param>
    /// <param name="settings">What is set otherwise than it comes, such as <c>max_wal_size=4MB</c>.</param>
    public static async Task<RunningPostgres> MakeAsync(string programs, string folder, params string[] settings)
    {
        Directory.CreateDirectory(folder);
        if (Environment.IsPrivilegedProcess)
        {
            await EndedAsync(Process.Start("chown", ["postgres", folder]));
        }

        var postgres = new RunningPostgres(programs, folder, settings);
        await EndedAsync(postgres.Begin("initdb", ["-D", postgres._data, "-U", "commonweal", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--wal-segsize=1"]));
        await postgres.StartAsync();
        return postgres;
    }

    /// <summary>Where one of its databases is reached.</summary>
    public StorePlace Place(string database) => StorePlace.At($"Host=127.0.0.1;Port={_port};Username=commonweal;Database={database}");

    public async Task CreateAsync(string database)
    {
        await using var connection = await OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE \"{database}\"", connection);
        await create.ExecuteNonQueryAsync();
    }

    /// <summary>Starts it, and waits until it has put right what a sudden end left behind.</summary>
    public async Task StartAsync()
    {
        for (var since = Stopwatch.StartNew(); ; await Task.Delay(TimeSpan.FromMilliseconds(20)))
        {
            if (!Runs)
            {
                _process = Begin("postgres", ["-D", _data, .. new[] { $"port={_port}", "listen_addresses=127.0.0.1", $"unix_socket_directories={_data}", "max_connections=250" }.Concat(_settings).SelectMany(s => new[] { "-c", s })]);
            }

            try
            {
                await using var connection = await OpenAsync();
                return;
            }
            catch (NpgsqlException) when (since.Elapsed < Patience)
            {
                // Not yet.
            }
        }
    }

    /// <summary>Stops it in order; whoever works with it is cut off.</summary>
    public async Task StopAsync()
    {
        await EndedAsync(Process.Start("kill", ["-INT", Id(_process!.Id)]));
        await _process.WaitForExitAsync();
    }

    /// <summary>Ends it and all that work for it as kill -9 does.</summary>
    public async Task KillAsync()
    {
        await EndedAsync(Process.Start("kill", ["-9", Id(_process!.Id), .. Below(_process.Id).Select(Id)]));
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Runs)
        {
            await StopAsync();
        }

        _process?.Dispose();
        NpgsqlConnection.ClearAllPools();
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection($"{Place("postgres").Connection};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    // PostgreSQL refuses to run as root. The program takes the place of the one that changes who runs it, so that its id is the process's.
    private Process Begin(string program, string[] arguments)
    {
        string[] command = [.. Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"] : Array.Empty<string>(), Path.Combine(_programs, program), .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = "/", RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var process = Children.Watched(Process.Start(start)!);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task EndedAsync(Process process)
    {
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static IEnumerable<int> Below(int parent) =>
        from folder in Directory.EnumerateDirectories("/proc")
        let name = Path.GetFileName(folder)
        where name.All(char.IsAsciiDigit) && ParentOf(folder) == parent
        select int.Parse(name, CultureInfo.InvariantCulture);

    // What stands before the parent's id is a name in brackets, which may hold anything, and one letter.
    private static int ParentOf(string folder)
    {
        try
        {
            var said = File.ReadAllText(Path.Combine(folder, "stat"));
            return int.Parse(said[(said.LastIndexOf(')') + 4)..].Split(' ')[0], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;   // it has ended meanwhile
        }
    }

    private static string Id(int process) => process.ToString(CultureInfo.InvariantCulture);
}
