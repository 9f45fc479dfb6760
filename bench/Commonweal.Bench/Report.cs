using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Commonweal.Bench;

/// <summary>What was found: on the console as it comes, and in the end in bench/results.json and docs/performance.md.</summary>
internal sealed class Report(string root)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<(string Measure, Figure Figure)> _figures = [];

    /// <summary>Whether something could not be measured.</summary>
    public bool Failed { get; private set; }

    public async Task TakeAsync(Measure measure, Ground ground)
    {
        try
        {
            foreach (var figure in await measure.TakeAsync(ground))
            {
                _figures.Add((measure.Name, figure));
                Console.WriteLine(Line(measure.Name, figure));
            }
        }
        catch (Exception fault) when (fault is InvalidOperationException or HttpRequestException or System.ComponentModel.Win32Exception)
        {
            Failed = true;
            _figures.Add((measure.Name, Figure.NotMeasured("", "", "", fault.Message.ReplaceLineEndings(" "))));
            await Console.Error.WriteLineAsync($"{measure.Name} could not be measured: {fault}");
        }
    }

    public async Task WriteAsync()
    {
        var machine = Machine();
        var rows = _figures.Select(f => new { f.Measure, f.Figure.Of, f.Figure.Against, f.Figure.Goal, f.Figure.Ratio, f.Figure.Lowest, f.Figure.Highest, f.Figure.Values, f.Figure.IsMet });
        await File.WriteAllTextAsync(Path.Combine(root, "bench", "results.json"), JsonSerializer.Serialize(new { machine, figures = rows }, Readable) + "\n");
        var page = new StringBuilder(await File.ReadAllTextAsync(Path.Combine(root, "bench", "performance-head.md"))).AppendLine().AppendLine(machine).AppendLine()
            .AppendLine("| | what | against | goal | ratio | lowest to highest | ours and theirs | |").AppendLine("|---|---|---|---|---|---|---|---|");
        _figures.ForEach(f => page.AppendLine(Line(f.Measure, f.Figure)));
        await File.WriteAllTextAsync(Path.Combine(root, "docs", "performance.md"), page.ToString());
    }

    private static string Line(string measure, Figure figure) =>
        $"| {measure} | {figure.Of} | {figure.Against} | {figure.Goal} | {Short(figure.Ratio)} | {(figure.Lowest is null ? "" : $"{Short(figure.Lowest)} to {Short(figure.Highest)}")} | {figure.Values} | {figure.IsMet switch { true => "met", false => "**missed**", null => "" }} |";

    private static string Short(double? ratio) => ratio?.ToString(ratio < 0.1 ? "0.0000" : "0.00", CultureInfo.InvariantCulture) ?? "";

    private static string Machine()
    {
        var processor = File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "a processor that does not say its name";
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1024.0 / 1024.0 / 1024.0;
        return $"Taken on {Environment.ProcessorCount} cores of {processor} with {memory:N0} GB, {RuntimeInformation.OSDescription.Split('#')[0].Trim()}, {RuntimeInformation.FrameworkDescription}.";
    }
}
