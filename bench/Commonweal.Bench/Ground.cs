using System.Diagnostics;

namespace Commonweal.Bench;

/// <summary>Where it is measured: the programs as they are published, and the stores that were made for them.</summary>
internal sealed class Ground(string root) : IAsyncDisposable
{
    private readonly Dictionary<string, RunningServer> _running = [];
    private readonly ReferenceData _data = new(root);
    private readonly List<DirectoryInfo> _passing = [];

    /// <summary>The folder of the repository.</summary>
    public string Root => root;

    /// <summary>Where the stores of a peer may lie.</summary>
    public string Folder(string of) => Directory.CreateDirectory(Path.Combine(root, ".build", "bench", "data", of)).FullName;

    /// <summary>Commonweal on a family of one county and twelve districts, running until the end.</summary>
    public Task<RunningServer> CommonwealAsync() => RunningAsync("family", StartCommonwealAsync);

    /// <summary>Commonweal on a thousand partnerships of twenty boards and groups.</summary>
    public Task<RunningServer> ThousandAsync() => RunningAsync("thousand", async () => await StartAsync(await _data.ThousandAsync()));

    /// <summary>The bare program, running until the end.</summary>
    public Task<RunningServer> BareAsync() => RunningAsync("bare", StartBareAsync);

    /// <summary>Starts Commonweal on the family, to be stopped by the one who asks.</summary>
    public async Task<RunningServer> StartCommonwealAsync() => await StartAsync(await _data.FamilyAsync());

    /// <summary>Starts Commonweal, telling each query that it asks, on a partnership of ten boards and groups and one of a thousand.</summary>
    public async Task<RunningServer> StartTellingAsync() => await StartAsync(await _data.TenAndThousandAsync(), tellsQueries: true);

    /// <summary>PostgreSQL's own programs; none where there is no PostgreSQL.</summary>
    public string? PostgresPrograms { get; } = Environment.GetEnvironmentVariable("POSTGRES_PROGRAMS") is { Length: > 0 } programs ? programs : null;

    /// <summary>The program as it was published for this.</summary>
    public Published Commonweal { get; } = new(Path.Combine(root, ".build", "bench", "app"));

    /// <summary>An empty folder that goes with the run.</summary>
    public string Passing()
    {
        _passing.Add(Directory.CreateTempSubdirectory("commonweal-bench-"));
        if (!OperatingSystem.IsWindows())
        {
            // PostgreSQL's own user passes through it.
            _passing[^1].UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        }

        return _passing[^1].FullName;
    }

    /// <summary>Starts the bare program, to be stopped by the one who asks.</summary>
    public Task<RunningServer> StartBareAsync() =>
        RunningServer.StartAsync(port => Program("bare", "Bare.dll", ["--data", Folder("bare"), "--urls", $"http://127.0.0.1:{port}"]));

    /// <summary>Lays a page of ours beside the bare program, which then gives the same bytes as a file; the answer is its path.</summary>
    public async Task<string> LayAsync(string name, byte[] page)
    {
        await File.WriteAllBytesAsync(Path.Combine(Folder("bare"), name), page);
        return $"/static/{name}";
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _running.Values)
        {
            await server.DisposeAsync();
        }

        _passing.ForEach(f => f.Delete(recursive: true));
    }

    private async Task<RunningServer> RunningAsync(string name, Func<Task<RunningServer>> start) =>
        _running.TryGetValue(name, out var running) ? running : _running[name] = await start();

    private Task<RunningServer> StartAsync(string store, bool tellsQueries = false) => RunningServer.StartAsync(port =>
    {
        var start = Program("app", "Commonweal.Web.dll", ["--data", store, "--no-samples", "--urls", $"http://127.0.0.1:{port}"]);
        start.Environment["Logging__LogLevel__Microsoft.EntityFrameworkCore.Database.Command"] = tellsQueries ? "Information" : "Warning";
        return start;
    });

    private ProcessStartInfo Program(string folder, string program, string[] arguments)
    {
        var where = Path.Combine(root, ".build", "bench", folder);
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = where };
        foreach (var argument in arguments.Prepend(Path.Combine(where, program)))
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
