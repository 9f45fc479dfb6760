using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Commonweal.Bench;

/// <summary>What a server did under requests from this machine, bounded in time and number of connections.</summary>
/// <param name="PerSecond">Requests a second.</param>
/// <param name="Cost">Microseconds of the server's processors for each.</param>
internal sealed partial record Load(double PerSecond, double Cost)
{
    /// <summary>Each request asks for another address, so that no page is one that was kept.</summary>
    private const string Fresh = "local since, n = os.time(), 0\nrequest = function() n = n + 1 return wrk.format(\"GET\", wrk.path .. \"?x=\" .. since .. \"-\" .. n) end\n";

    public static async Task<Load> PutAsync(RunningServer server, string path, bool isFresh = false, int connections = 4, string? unless = null, int seconds = 2, string? cookie = null)
    {
        var before = server.ProcessorTime;
        var (requests, took) = await WithWrkAsync(server.Address + path, isFresh, connections, seconds, [.. unless is null ? Array.Empty<string>() : [$"If-None-Match: {unless}"], .. cookie is null ? Array.Empty<string>() : [$"Cookie: {cookie}"]]);
        return new Load(requests / took, (server.ProcessorTime - before).TotalMicroseconds / requests);
    }

    private static async Task<(double Requests, double Seconds)> WithWrkAsync(string address, bool isFresh, int connections, int seconds, string[] headers)
    {
        var script = Path.Combine(Path.GetTempPath(), $"commonweal-bench-{Environment.ProcessId}.lua");
        await File.WriteAllTextAsync(script, isFresh ? Fresh : "");
        var asked = new ProcessStartInfo("wrk") { RedirectStandardOutput = true, UseShellExecute = false };
        string[] options = ["-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "20s", "-s", script, .. headers.SelectMany(h => new[] { "-H", h }), address];
        options.ToList().ForEach(asked.ArgumentList.Add);
        using var wrk = Process.Start(asked)!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        File.Delete(script);
        if (Done().Match(said) is not { Success: true } done || done.Groups["requests"].Value == "0" || said.Contains("Non-2xx", StringComparison.Ordinal) || said.Contains("Socket errors", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{address} did not answer as it should: {said}");
        }

        return (Number(done.Groups["requests"].Value), Number(done.Groups["seconds"].Value));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<requests>\d+) requests in (?<seconds>[\d.]+)s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Done();
}
