using System.Text;
using CsvHelper;

namespace Commonweal.Tests.Platform.OpenData;

/// <summary>The samples say where each fact was found, and name no person of the papers.</summary>
public sealed class SamplesTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "samples");

    // In two parts each, so that this file does not hold them either.
    private static readonly string[] s_people =
    [
        "A Ro" + "berts", "Rob" + "erts", "Simp" + "son", "Turn" + "ock", "Evan Mo" + "rris", "Morr" + "is", "Shep" + "herd", "388" + "009",
        "Ambr" + "ose", "Carr" + "ington", "Tracey " + "Evans", "Claire " + "Evans",
    ];

    // Figures have no source each: their indicator says who finds them.
    public static TheoryData<string> AllButFigures => [.. Directory.GetFiles(s_folder, "*.csv", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(s_folder, f)).Where(f => Path.GetFileName(f) != "figures.csv")];

    public static TheoryData<string> All => [.. Directory.GetFiles(s_folder, "*.csv", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(s_folder, f))];

    [Theory, MemberData(nameof(AllButFigures))]
    public void Every_row_has_a_source(string file) =>
        Assert.DoesNotContain(Rows(file), r => string.IsNullOrWhiteSpace(r["source"]));

    [Theory, MemberData(nameof(AllButFigures))]
    public void What_one_column_takes_from_elsewhere_names_a_column_that_is_filled(string file)
    {
        foreach (var row in Rows(file).Where(r => r["source-of-one"].Length > 0))
        {
            var column = row["source-of-one"].Split(':')[0];

            Assert.True(row.TryGetValue(column, out var cell) && cell.Length > 0, $"{file}: {column}");
        }
    }

    [Theory, MemberData(nameof(All))]
    public void No_person_of_the_papers_is_named(string file)
    {
        var text = File.ReadAllText(Path.Combine(s_folder, file));

        Assert.All(s_people, name => Assert.DoesNotContain(name, text, StringComparison.OrdinalIgnoreCase));
    }

    private static List<Dictionary<string, string>> Rows(string file)
    {
        using var parser = new CsvParser(new StreamReader(Path.Combine(s_folder, file), Encoding.UTF8), System.Globalization.CultureInfo.InvariantCulture);
        parser.Read();
        var headings = parser.Record!;
        var rows = new List<Dictionary<string, string>>();
        while (parser.Read())
        {
            rows.Add(headings.Zip(parser.Record!).ToDictionary(c => c.First, c => c.Second));
        }

        return rows;
    }
}
