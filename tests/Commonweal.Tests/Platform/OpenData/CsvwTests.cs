using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Commonweal.Platform.OpenData;
using CsvHelper;

namespace Commonweal.Tests.Platform.OpenData;

/// <summary>What csv-metadata.json says of the files is so (W3C, Metadata Vocabulary for Tabular Data).</summary>
public sealed partial class CsvwTests : InterchangeTests
{
    [Theory, MemberData(nameof(AllSamples))]
    public async Task The_samples_are_as_they_are_described(string partnership)
    {
        var sample = await Sample(partnership);
        sample.Add(Csvw.FileName, await File.ReadAllBytesAsync(Path.Combine(Samples, partnership, Csvw.FileName)));

        Assert.Empty(Broken(sample));
    }

    [Theory, InlineData(1), InlineData(2)]
    public async Task Whatever_is_given_out_is_as_it_is_described(int seed)
    {
        await Take(Files(new RandomPartnership(seed).Files().Select(f => (f.Key, f.Value))));

        Assert.Empty(Broken(await Give("saltmarsh")));
    }

    [Theory]
    [InlineData("partnership.csv", "saltmarsh,,,,,,,,,yes,,,,,\n", "partnership.csv: name is required")]
    [InlineData("partnership.csv", "saltmarsh,S,,,,,,,,perhaps,,,,,\n", "partnership.csv: published cannot be perhaps")]
    [InlineData("partnership.csv", "saltmarsh,S,,,,,soon,,,yes,,,,,\n", "partnership.csv: described-on cannot be soon")]
    [InlineData("bodies.csv", "a,A,,,,,,,,,,,yes,,,,,\na,B,,,,,,,,,,,yes,,,,,\n", "bodies.csv: primary key a twice")]
    [InlineData("placements.csv", "board,a,,,,,\n", "placements.csv: within a is not in bodies.csv")]
    [InlineData("bodies.csv", "a\n", "bodies.csv: a row of 1 cells under 18 columns")]
    public async Task What_is_not_as_it_is_described_is_noticed(string file, string rows, string broken)
    {
        await Take(Saltmarsh(("bodies.csv", "body,name,published\nboard,Board,yes\nforum,Forum,yes\n"), ("placements.csv", "body,within\nforum,board\n")));
        var given = await Give("saltmarsh");
        var headings = Encoding.UTF8.GetString(given.Files[file]).Split('\n')[0] + "\n";

        given.Add(file, Encoding.UTF8.GetBytes(headings + rows));

        Assert.Contains(broken, Broken(given));
    }

    private static IEnumerable<string> Broken(Bundle files)
    {
        using var description = JsonDocument.Parse(files.Files[Csvw.FileName]);
        var group = description.RootElement;
        Assert.Equal("http://www.w3.org/ns/csvw", group.GetProperty("@context")[0].GetString());
        var tables = group.GetProperty("tables").EnumerateArray().ToDictionary(t => t.GetProperty("url").GetString()!, t => t);
        Assert.Equal(files.Files.Keys.Where(f => f != Csvw.FileName), tables.Keys.Order(StringComparer.Ordinal));

        return [.. tables.SelectMany(t => Broken(t.Key, t.Value.GetProperty("tableSchema"), files))];
    }

    private static IEnumerable<string> Broken(string file, JsonElement schema, Bundle files)
    {
        var columns = schema.GetProperty("columns").EnumerateArray().ToList();
        var (headings, rows) = Read(files.Files[file]);
        Assert.Equal(headings, columns.Select(c => c.GetProperty("name").GetString()));
        Assert.All(columns, c => Assert.NotEmpty(c.GetProperty("dc:description").GetString()!));
        var even = rows.FindAll(r => r.Length == columns.Count);
        return
        [
            .. rows.Where(r => r.Length != columns.Count).Select(r => $"{file}: a row of {r.Length} cells under {columns.Count} columns"),
            .. even.SelectMany(r => r.Zip(columns, (cell, column) => Broken(cell, column)).OfType<string>()).Select(b => $"{file}: {b}"),
            .. Twice(schema, headings, even).Select(key => $"{file}: primary key {key} twice"),
            .. schema.TryGetProperty("foreignKeys", out var keys) ? keys.EnumerateArray().SelectMany(k => Lost(k, headings, even, files)).Select(l => $"{file}: {l}") : [],
        ];
    }

    private static string? Broken(string cell, JsonElement column)
    {
        var name = column.GetProperty("name").GetString();
        if (cell.Length == 0)
        {
            return column.GetProperty("required").GetBoolean() ? $"{name} is required" : null;
        }

        var type = column.GetProperty("datatype");
        var format = type.ValueKind == JsonValueKind.Object ? type.GetProperty("format").GetString()! : null;
        var isSo = (type.ValueKind == JsonValueKind.Object ? type.GetProperty("base") : type).GetString() switch
        {
            "boolean" => format!.Split('|').Contains(cell),
            "integer" => WholeNumber().IsMatch(cell),
            "double" => double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _),
            "string" => format is null || Regex.IsMatch(cell, $"^({format})$", RegexOptions.None, TimeSpan.FromSeconds(1)),
            _ => false,
        };
        return isSo ? null : $"{name} cannot be {cell}";
    }

    private static IEnumerable<string> Twice(JsonElement schema, string[] headings, List<string[]> rows)
    {
        var key = schema.GetProperty("primaryKey").EnumerateArray().Select(c => Array.IndexOf(headings, c.GetString())).ToArray();
        return rows.GroupBy(r => string.Join('|', key.Select(k => r[k]))).Where(g => g.Count() > 1).Select(g => g.Key);
    }

    private static IEnumerable<string> Lost(JsonElement key, string[] headings, List<string[]> rows, Bundle files)
    {
        var from = key.GetProperty("columnReference").GetString()!;
        var resource = key.GetProperty("reference").GetProperty("resource").GetString()!;
        var (there, those) = Read(files.Files[resource]);
        var to = Array.IndexOf(there, key.GetProperty("reference").GetProperty("columnReference").GetString());
        return rows.Select(r => r[Array.IndexOf(headings, from)]).Where(cell => cell.Length > 0 && those.Count(t => t[to] == cell) != 1)
            .Select(cell => $"{from} {cell} is not in {resource}");
    }

    private static (string[] Headings, List<string[]> Rows) Read(byte[] file)
    {
        using var parser = new CsvParser(new StringReader(Encoding.UTF8.GetString(file)), System.Globalization.CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (parser.Read())
        {
            rows.Add(parser.Record!);
        }

        return (rows[0], rows[1..]);
    }

    [GeneratedRegex("^-?[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeNumber();
}
