using System.Diagnostics;

namespace Commonweal.Running;

/// <summary>The program as it is published in a folder.</summary>
public sealed class Published(string folder)
{
    private const string DatabaseVariable = "COMMONWEAL_DATABASE";

    /// <summary>Serves a store until it is stopped; on the port of one that is gone, if that is said, and telling each query that it asks, if it is to.</summary>
    public Task<RunningServer> ServeAsync(StorePlace place, int? on = null, bool tellsQueries = false) => RunningServer.StartAsync(
        port =>
        {
            var start = Call(place, ["--no-samples", "--urls", $"http://127.0.0.1:{port}"]);
            start.Environment["Logging__LogLevel__Microsoft.EntityFrameworkCore.Database.Command"] = tellsQueries ? "Information" : "Warning";
            return start;
        },
        "/readyz",
        on);

    /// <summary>Calls a verb and waits for its end; what it said stands on both outputs.</summary>
    public async Task<(int Exit, string Said)> RunAsync(StorePlace place, params string[] verb)
    {
        var start = Call(place, verb);
        (start.RedirectStandardOutput, start.RedirectStandardError, start.UseShellExecute) = (true, true, false);
        using var process = Children.Watched(Process.Start(start)!);
        var (said, told) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, $"{await said}{await told}".Trim());
    }

    /// <summary>The same, with how many seconds it took and how many megabytes it held at the most.</summary>
    public async Task<(int Exit, string Said, double Seconds, double Memory)> RunWatchedAsync(StorePlace place, params string[] verb)
    {
        var start = Call(place, verb);
        (start.RedirectStandardOutput, start.RedirectStandardError, start.UseShellExecute) = (true, true, false);
        var since = Stopwatch.StartNew();
        using var process = Children.Watched(Process.Start(start)!);
        var (said, told, memory) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync(), 0.0);
        var ended = process.WaitForExitAsync();
        while (await Task.WhenAny(ended, Task.Delay(TimeSpan.FromMilliseconds(20))) != ended)
        {
            process.Refresh();
            memory = Math.Max(memory, process.HasExited ? 0 : process.WorkingSet64 / 1024.0 / 1024.0);
        }

        return (process.ExitCode, $"{await said}{await told}".Trim(), since.Elapsed.TotalSeconds, memory);
    }

    private ProcessStartInfo Call(StorePlace place, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "Commonweal.Web.dll"), .. arguments, .. place.Folder is { } data ? ["--data", data] : Array.Empty<string>()]) { WorkingDirectory = folder };
        start.Environment.Remove(DatabaseVariable);
        if (place.Connection is { } connection)
        {
            start.Environment[DatabaseVariable] = connection;
        }

        return start;
    }
}
