using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;

namespace Commonweal.Tests.Hosting;

/// <summary>What a process that has ended said, and its exit code.</summary>
internal sealed record Ended(int Exit, string Said, string Told);

/// <summary>The built program as a process of its own. Each wait is for the thing itself, and none is for ever.</summary>
internal sealed class Started : IAsyncDisposable
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);
    private static readonly string s_program = typeof(Program).Assembly.Location;

    private readonly Process _process;
    private readonly Channel<string> _said = Channel.CreateUnbounded<string>();
    private readonly Channel<string> _told = Channel.CreateUnbounded<string>();

    private Started(IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("dotnet", [s_program, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("COMMONWEAL_DATABASE");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Pass(line.Data, _said, Said);
        _process.ErrorDataReceived += (_, line) => Pass(line.Data, _told, Told);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The lines on standard output so far.</summary>
    public List<string> Said { get; } = [];

    /// <summary>The lines on standard error so far.</summary>
    public List<string> Told { get; } = [];

    public static Started Program(string[] arguments, params (string Name, string Value)[] environment) => new(arguments, environment);

    public static async Task<Ended> Run(string[] arguments, params (string Name, string Value)[] environment)
    {
        await using var program = new Started(arguments, environment);
        return await program.End();
    }

    /// <summary>Starts to serve and waits for its address.</summary>
    public static async Task<(Started Program, HttpClient Visitor)> Serve(string data, string[] options, params (string Name, string Value)[] environment)
    {
        var program = new Started(["--data", data, "--urls", "http://127.0.0.1:0", .. options], environment);
        var address = await program.Says(_ => true);
        return (program, new HttpClient { BaseAddress = new Uri(address), Timeout = s_longest });
    }

    public Task<string> Says(Func<string, bool> it) => Until(_said.Reader, it);

    public Task<string> Tells(string words) => Until(_told.Reader, l => l.Contains(words, StringComparison.Ordinal));

    public async Task Signal(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    public async Task<Ended> End(TimeSpan? within = null)
    {
        using var limit = new CancellationTokenSource(within ?? s_longest);
        await _process.WaitForExitAsync(limit.Token);
        return new Ended(_process.ExitCode, string.Join('\n', Said), string.Join('\n', Told));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static void Pass(string? line, Channel<string> on, List<string> lines)
    {
        if (line is null)
        {
            on.Writer.TryComplete();
            return;
        }

        lines.Add(line);
        on.Writer.TryWrite(line);
    }

    private async Task<string> Until(ChannelReader<string> lines, Func<string, bool> it)
    {
        using var limit = new CancellationTokenSource(s_longest);
        await foreach (var line in lines.ReadAllAsync(limit.Token))
        {
            if (it(line))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The program ended without it:\n{string.Join('\n', Told)}");
    }
}
