using System.Text;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;
using Commonweal.Tests.Whole;

namespace Commonweal.Tests.Saltmarsh;

/// <summary>The illustrative samples are what its story makes of them.</summary>
public sealed class MadeTests
{
    private const string Story = "The story of Saltmarsh, \"";

    private static readonly IReadOnlyDictionary<string, Bundle> s_made = Commonweal.Saltmarsh.Samples.All().ToDictionary(m => m.Partnership, m => m.Files);

    [Fact]
    public void What_the_story_makes_is_byte_for_byte_what_is_kept()
    {
        Assert.Equal(SampleFolders.Illustrative, s_made.Keys.Order(StringComparer.Ordinal));
        foreach (var (partnership, files) in s_made)
        {
            var kept = Directory.GetFiles(Path.Combine(Repository.Root, "samples", partnership)).ToDictionary(f => Path.GetFileName(f)!, File.ReadAllText);
            Assert.Equal(kept.Keys.Order(StringComparer.Ordinal), files.Files.Keys);
            Assert.All(files.Files, f => Assert.True(kept[f.Key] == Encoding.UTF8.GetString(f.Value), $"{partnership}/{f.Key} is not what the story makes: ./run saltmarsh"));
        }
    }

    [Fact]
    public void No_register_of_the_county_is_empty() =>
        Assert.Empty(Modules.Registers.Select(r => r.File).Except(s_made["saltmarsh"].Files.Keys));

    [Fact]
    public void Each_row_names_a_part_of_the_story_that_is_there()
    {
        var headings = Repository.Read("docs/saltmarsh.md").Text.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..]).ToHashSet();

        foreach (var (file, rows) in s_made.Values.SelectMany(m => m.Files).Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal) && f.Key != "figures.csv").Select(f => (f.Key, CsvText.Read(f.Value))))
        {
            var source = Array.IndexOf(rows[0].Cells, "source");
            foreach (var row in rows.Skip(1))
            {
                var named = row.Cells[source].StartsWith(Story, StringComparison.Ordinal) ? row.Cells[source][Story.Length..^1] : null;
                Assert.True(named is null ? file == "kinds.csv" : headings.Contains(named), $"{file}:{row.Number}: {row.Cells[source]}");
            }
        }
    }

    [Fact]
    public void No_place_has_a_code_that_could_be_a_national_one() =>
        Assert.All(CsvText.Read(s_made["saltmarsh"].Files["areas.csv"]).Skip(1), row =>
        {
            Assert.DoesNotContain(row.Cells[0], char.IsDigit);
            Assert.Equal("yes", row.Cells[4]);
        });
}
