using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Commonweal.Faults;

/// <summary>How each fault was stood: on the console as it comes, and in bench/faults.json and docs/reliability.md, beside what was found of others before.</summary>
internal sealed class Report
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _results;
    private readonly string _head;
    private readonly string _page;
    private readonly List<Row> _rows;

    public Report(string root)
    {
        _results = Path.Combine(root, "bench", "faults.json");
        _head = Path.Combine(root, "bench", "reliability-head.md");
        _page = Path.Combine(root, "docs", "reliability.md");
        _rows = Before(_results);
    }

    /// <summary>What was not stood in this run.</summary>
    public List<Row> Failed { get; } = [];

    /// <summary>Takes a fault; what was found of it before goes.</summary>
    public async Task TakeAsync(Fault fault, Yard yard)
    {
        var rows = await RowsAsync(fault, yard);
        _rows.RemoveAll(r => r.Fault == fault.Name);
        _rows.AddRange(rows);
        Failed.AddRange(rows.Where(r => r.Wrong is not null));
        foreach (var row in rows)
        {
            Console.WriteLine(Line(row));
        }
    }

    /// <summary>Writes all that is known, in the order of the faults.</summary>
    public async Task WriteAsync(IEnumerable<Fault> order)
    {
        var all = order.SelectMany(f => _rows.Where(r => r.Fault == f.Name)).ToList();
        await File.WriteAllTextAsync(_results, JsonSerializer.Serialize(all, Readable) + "\n");
        var page = new StringBuilder(await File.ReadAllTextAsync(_head)).AppendLine();
        foreach (var machine in all.GroupBy(r => r.Machine))
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"{string.Join(", ", machine.Select(r => r.Fault).Distinct())}: on {machine.Key}").AppendLine();
        }

        page.AppendLine("| | on | what was done | sent | acknowledged | found | half | lost | until it answered again | what people were told | | taken |").AppendLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        all.ForEach(r => page.AppendLine(Line(r)));
        await File.WriteAllTextAsync(_page, page.ToString());
    }

    private static async Task<IReadOnlyList<Row>> RowsAsync(Fault fault, Yard yard)
    {
        try
        {
            return await fault.TakeAsync(yard);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            await Console.Error.WriteLineAsync($"{fault.Name}: {broken}");
            return [Row.Broken(fault.Name, broken.Message.ReplaceLineEndings(" "))];
        }
    }

    private static List<Row> Before(string results)
    {
        try
        {
            return File.Exists(results) ? JsonSerializer.Deserialize<List<Row>>(File.ReadAllText(results), Readable) ?? [] : [];
        }
        catch (JsonException)
        {
            return [];   // it was written by another version
        }
    }

    private static string Line(Row row) => string.Create(CultureInfo.InvariantCulture,
        $"| {row.Fault} | {row.Database} | {row.Done} | {row.Sent} | {row.Acknowledged} | {row.Found} | {row.Half} | {row.Lost} | {row.Again} | {row.Told} | {Verdict(row)} | {row.On:yyyy-MM-dd} |");

    private static string Verdict(Row row) => row.Wrong is { } wrong ? $"**failed**: {wrong}" : row.Sent is null ? "" : "held";
}
