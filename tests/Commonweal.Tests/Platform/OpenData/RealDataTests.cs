using System.Diagnostics;
using System.Globalization;
using System.Text;
using Commonweal.Tests.Whole;
using CsvHelper;

namespace Commonweal.Tests.Platform.OpenData;

/// <summary>Real data that nobody here wrote, read from beside the checkout and never copied into it.</summary>
public sealed class RealDataTests : InterchangeTests
{
    private static readonly string s_data = Path.Combine(Repository.Root, "..", "shared", "data");

    [Fact]
    public async Task Every_local_authority_of_the_United_Kingdom_can_be_taken_in_past_and_present()
    {
        var authorities = Read("uk-local-authorities.csv");
        var types = authorities.Select(a => a["local-authority-type-name"]).Distinct().Where(t => t.Length > 0).ToList();
        var files = Saltmarsh(
            ("kinds.csv", Table(["list", "kind", "name", "plural", "order"], types.Select((t, i) => new[] { "area", Slug(t), t, t, $"{i + 1}" }))),
            ("areas.csv", Table(
                ["area", "name", "kind", "from", "until", "note"],
                authorities.Select(a => new[] { a["local-authority-code"], a["official-name"], Slug(a["local-authority-type-name"]), a["start-date"], a["end-date"], a["notes"] }))));

        await Take(files);

        Assert.Equal(authorities.Count + 1, (await Give("saltmarsh", "areas.csv")).Split('\n').Count(l => l.Length > 0));
        Assert.All(await Take(files), c => Assert.Contains(" 0+ 0~ ", c, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nine_thousand_wards_are_taken_in_and_taken_away_while_one_waits()
    {
        var wards = Read("wards-2008.csv");
        var districts = wards.Select(w => (Code: w["LAD08CD"], Name: w["LAD08NM"])).Distinct();
        var files = Saltmarsh(("areas.csv", Table(
            ["area", "name", "within", "until"],
            [.. districts.Select(d => new[] { d.Code, d.Name, "", "" }), .. wards.Select(w => new[] { w["WD08CD"], w["WD08NM"], w["LAD08CD"], "" })])));
        var began = Stopwatch.GetTimestamp();

        await Take(files);
        Assert.Equal(files.Rows().Single(r => r.Name == "areas.csv").Rows, (await Give("saltmarsh")).Rows().Single(r => r.Name == "areas.csv").Rows);
        await Take(files);
        await Take(Saltmarsh(), replaces: true);

        Assert.Equal(["csv-metadata.json", "partnership.csv"], (await Give("saltmarsh")).Files.Keys);
        TestContext.Current.SendDiagnosticMessage("Three imports and two exports of the wards took {0}", Stopwatch.GetElapsedTime(began));
    }

    private static List<Dictionary<string, string>> Read(string file)
    {
        Assert.SkipUnless(Directory.Exists(s_data), "The folder ../shared/data is not there beside the checkout");
        using var parser = new CsvParser(new StreamReader(Path.Combine(s_data, file)), CultureInfo.InvariantCulture);
        parser.Read();
        var headings = parser.Record!;
        var rows = new List<Dictionary<string, string>>();
        while (parser.Read())
        {
            rows.Add(headings.Zip(parser.Record!).ToDictionary(c => c.First, c => c.Second));
        }

        return rows;
    }

    private static string Slug(string text) => Commonweal.Platform.Slug.Of(text);

    private static string Table(string[] headings, IEnumerable<string[]> rows) => rows.Prepend(headings)
        .Aggregate(new StringBuilder(), (text, row) => text.AppendJoin(',', row.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n'))
        .ToString();
}
