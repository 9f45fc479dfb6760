using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Commonweal.Running;

/// <summary>A server that runs on this machine until it is stopped; it listens on the loopback address only.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private static readonly HttpClient Visitor = new() { Timeout = TimeSpan.FromSeconds(60) };

    private readonly Process _process;
    private int _queries;

    private RunningServer(Process process, int port) => (_process, Port, Address) = (process, port, $"http://127.0.0.1:{port}");

    public int Port { get; }

    /// <summary>By which the system knows the process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>The path of the link by which the first administrator comes in, where it showed one.</summary>
    public string? Setup { get; private set; }

    /// <summary>Where it listens, without a stroke at the end.</summary>
    public string Address { get; }

    /// <summary>How long it took from the start of the process to the first page.</summary>
    public TimeSpan ToFirstPage { get; private set; }

    /// <summary>How many queries it said that it asked; only where it was told to say so.</summary>
    public int Queries => _queries;

    public TimeSpan ProcessorTime => Refreshed().TotalProcessorTime;

    /// <summary>The memory that it holds, in megabytes.</summary>
    public double Memory => Refreshed().WorkingSet64 / 1024.0 / 1024.0;

    /// <summary>Starts it and waits for its first page; on the port of one that is gone, if that is said.</summary>
    public static async Task<RunningServer> StartAsync(Func<int, ProcessStartInfo> command, string firstPage = "/", int? on = null)
    {
        var port = on ?? FreePort();
        var start = command(port);
        (start.RedirectStandardOutput, start.RedirectStandardError, start.UseShellExecute) = (true, true, false);
        var since = Stopwatch.StartNew();
        var server = new RunningServer(Children.Watched(Process.Start(start)!), port);
        server.Listen();
        while (!await server.AnswersAsync(firstPage))
        {
            if (server._process.HasExited || since.Elapsed > TimeSpan.FromMinutes(3))
            {
                throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not start");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }

        server.ToFirstPage = since.Elapsed;
        return server;
    }

    public async Task<(byte[] Page, string? Tag)> GetAsync(string path)
    {
        using var answer = await Visitor.GetAsync(Address + path);
        return (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(), answer.Headers.ETag?.ToString());
    }

    /// <summary>Ends it as kill -9 does: it hears nothing of it and tidies nothing up.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private void Listen()
    {
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Count(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Hear(string? line)
    {
        if (line?.IndexOf("/setup/", StringComparison.Ordinal) is { } at and >= 0)
        {
            Setup = line[at..];
        }

        Count(line);
    }

    private void Count(string? line)
    {
        if (line?.Contains("Executed DbCommand", StringComparison.Ordinal) is true)
        {
            Interlocked.Increment(ref _queries);
        }
    }

    private async Task<bool> AnswersAsync(string path)
    {
        try
        {
            using var answer = await Visitor.GetAsync(Address + path);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;   // it does not listen yet
        }
    }

    private Process Refreshed()
    {
        _process.Refresh();
        return _process;
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
