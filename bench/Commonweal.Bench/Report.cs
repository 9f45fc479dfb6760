using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Commonweal.Bench;

/// <summary>What was found: on the console as it comes, and in bench/results.json and docs/performance.md, beside what other measures found before.</summary>
internal sealed class Report
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _results;
    private readonly string _page;
    private readonly string _head;
    private readonly Dictionary<string, Taken> _taken;

    public Report(string root)
    {
        _results = Path.Combine(root, "bench", "results.json");
        _page = Path.Combine(root, "docs", "performance.md");
        _head = Path.Combine(root, "bench", "performance-head.md");
        _taken = Before(_results).ToDictionary(t => t.Measure);
    }

    /// <summary>Whether something could not be measured.</summary>
    public bool Failed { get; private set; }

    /// <summary>Takes a measure; where that fails, what it found before stays.</summary>
    public async Task TakeAsync(Measure measure, Ground ground)
    {
        try
        {
            var figures = await measure.TakeAsync(ground);
            _taken[measure.Name] = new Taken(measure.Name, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), ThisMachine.Words, figures);
            figures.ToList().ForEach(f => Console.WriteLine(Line(_taken[measure.Name], f)));
        }
        catch (Exception fault) when (fault is InvalidOperationException or HttpRequestException or System.ComponentModel.Win32Exception or TaskCanceledException)
        {
            Failed = true;
            await Console.Error.WriteLineAsync($"{measure.Name} could not be measured: {fault}");
        }
    }

    /// <summary>Writes all that is known, in the order of the measures.</summary>
    public async Task WriteAsync(IEnumerable<Measure> order)
    {
        var all = order.Select(m => _taken.GetValueOrDefault(m.Name)).OfType<Taken>().ToList();
        await File.WriteAllTextAsync(_results, JsonSerializer.Serialize(all, Readable) + "\n");
        var page = new StringBuilder(await File.ReadAllTextAsync(_head)).AppendLine();
        foreach (var machine in all.GroupBy(t => t.Machine))
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"{string.Join(", ", machine.Select(t => t.Measure))}: on {machine.Key}").AppendLine();
        }

        page.AppendLine("| | what | against | goal | ratio | lowest to highest | ours and theirs | | taken |").AppendLine("|---|---|---|---|---|---|---|---|---|");
        all.ForEach(t => t.Figures.ToList().ForEach(f => page.AppendLine(Line(t, f))));
        await File.WriteAllTextAsync(_page, page.ToString());
    }

    private static List<Taken> Before(string results)
    {
        try
        {
            return File.Exists(results) ? JsonSerializer.Deserialize<List<Taken>>(File.ReadAllText(results), Readable) ?? [] : [];
        }
        catch (JsonException)
        {
            return [];   // it was written by another version
        }
    }

    private static string Line(Taken taken, Figure figure) =>
        $"| {taken.Measure} | {figure.Of} | {figure.Against} | {figure.Goal} | {Short(figure.Ratio)} | {(figure.Lowest is null ? "" : $"{Short(figure.Lowest)} to {Short(figure.Highest)}")} | {figure.Values} | {figure.IsMet switch { true => "met", false => "**missed**", null => "" }} | {taken.On:yyyy-MM-dd} |";

    private static string Short(double? ratio) => ratio?.ToString(ratio < 0.1 ? "0.0000" : "0.00", CultureInfo.InvariantCulture) ?? "";
}
