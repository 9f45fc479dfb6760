using System.Globalization;
using Commonweal.Bodies;
using Commonweal.Performance;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.OpenData.Foreign;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Whole;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Performance;

/// <summary>The outcomes of thirty-two Scottish community planning partnerships, through the profile that comes with the program (entities 29 to 31).</summary>
public sealed class CpopTests : InterchangeTests, IDisposable
{
    private readonly TempFolder _folder = new();

    private static readonly string s_data = Path.Combine(Repository.Root, "..", "shared", "data");
    private static readonly string s_profiles = Path.Combine(Repository.Root, "imports");

    [Fact]
    public async Task Every_value_is_equal_to_the_file_and_what_is_not_available_stays_so()
    {
        var (counts, notes) = await TakeIn(Outcomes, Metadata);

        Assert.Equal(
            [
                "kinds 2+ 0~ 0= 0-", "areas 33+ 0~ 0= 0-", "indicators 20+ 0~ 0= 0-", "comparison-groups 4+ 0~ 0= 0-", "compared-areas 32+ 0~ 0= 0-",
                "figures 8811+ 0~ 0= 0-", "partnerships 32+ 0~ 0= 0-",
            ],
            counts);
        Assert.Equal(["cpop-indicators says nothing of Attainment, Depopulation, Participation Rate"], notes);
        Assert.Equal(Rows().Order(StringComparer.Ordinal), (await Held()).Order(StringComparer.Ordinal));
        Assert.Equal(2, Rows().Count(r => r.EndsWith("|NA", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_second_import_changes_nothing_and_a_changed_value_becomes_a_revision()
    {
        await TakeIn(Outcomes, Metadata);
        var before = await Held();

        var (second, _) = await TakeIn(Metadata, Outcomes);

        Assert.All(second, c => Assert.Contains(" 0+ 0~ ", c, StringComparison.Ordinal));
        Assert.Equal(before, await Held());
        var changed = _folder.At("changed.csv");
        await File.WriteAllTextAsync(changed, (await File.ReadAllTextAsync(Outcomes)).Replace("Aberdeenshire,Healthy Birthweight,Raw data,2010/11,90.04,", "Aberdeenshire,Healthy Birthweight,Raw data,2010/11,91.5,", StringComparison.Ordinal));
        var (third, _) = await TakeIn(changed, Metadata);
        Assert.Contains("figures 0+ 1~ 8810= 0-", third);
        await using var db = Open();
        var figures = await db.Figures().Where(f => f.Revision > 0 || f.Value == 90.04).Select(f => new { f.Period, f.Value, f.Revision }).ToListAsync();
        Assert.Contains(figures, f => f is { Revision: 0, Value: 90.04 });
        var revised = Assert.Single(figures, f => f.Revision > 0);
        Assert.Equal(("2010/11", 91.5, 1), (revised.Period.ToString(), revised.Value, revised.Revision));
    }

    [Fact]
    public async Task A_fault_in_one_row_is_named_and_nothing_is_changed()
    {
        var broken = _folder.At("broken.csv");
        await File.WriteAllTextAsync(broken, (await File.ReadAllTextAsync(Outcomes)).Replace("Aberdeenshire,Healthy Birthweight,Raw data,2010/11,90.04,", "Aberdeenshire,Healthy Birthweight,Raw data,2010/11,90.04%,", StringComparison.Ordinal));
        await using var db = Open();

        var outcome = await new ForeignImport(db, Modules.Registers, Modules.Intakes).RunAsync(s_profiles, "cpop", [broken, Metadata], isDryRun: false, default);

        Assert.Equal(["broken.csv:3:value: \"90.04%\" has a %; write the number alone"], outcome.Faults.Select(f => f.ToString()));
        await using var after = Open();
        Assert.False(await after.Indicators().AnyAsync());
        Assert.False(await after.Partnerships().AnyAsync());
    }

    [Fact]
    public async Task Without_the_file_of_definitions_nothing_is_taken_in_and_no_definition_is_lost()
    {
        await TakeIn(Outcomes, Metadata);
        await using var db = Open();

        var outcome = await new ForeignImport(db, Modules.Registers, Modules.Intakes).RunAsync(s_profiles, "cpop", [Outcomes], isDryRun: false, default);

        Assert.Equal(["cpop.yaml: needs a file that the profile cpop-indicators reads too; name both files: ./run import --profile cpop FILE FILE"], outcome.Faults.Select(f => f.ToString()));
        await using var after = Open();
        Assert.NotNull((await after.Indicators().FirstAsync(i => i.Slug == "child-poverty")).Definition);
    }

    [Fact]
    public async Task A_partnership_that_is_there_already_is_left_as_it_is()
    {
        await TakeIn(Outcomes, Metadata);
        await using (var db = Open())
        {
            var edinburgh = await db.Partnerships().FirstAsync(p => p.Slug == "edinburgh-city-of");
            edinburgh.Rename("Edinburgh Partnership", "edinburgh-city-of");
            await db.SaveChangesAsync();
        }

        var (again, _) = await TakeIn(Outcomes, Metadata);

        Assert.Contains("partnerships 0+ 0~ 32= 0-", again);
        await using var after = Open();
        Assert.Equal("Edinburgh Partnership", (await after.Partnerships().FirstAsync(p => p.Slug == "edinburgh-city-of")).Name);
    }

    public void Dispose() => _folder.Dispose();

    private static string Outcomes => Path.Combine(s_data, "cpop-outcomes.csv");

    private static string Metadata => Path.Combine(s_data, "cpop-indicator-metadata.csv");

    private static IEnumerable<string> Rows()
    {
        Assert.SkipUnless(File.Exists(Outcomes), "../shared/data/cpop-outcomes.csv is missing");
        using var reader = new CsvReader(new StreamReader(Outcomes), CultureInfo.InvariantCulture);
        foreach (var row in reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>())
        {
            var value = (string)row["value"];
            yield return $"{row["CPP"]}|{row["Indicator"]}|{row["Type"]}|{row["Year"]}|{(value == "NA" ? value : double.Parse(value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture))}";
        }
    }

    private async Task<List<string>> Held()
    {
        await using var db = Open();
        var rows = await (from figure in db.Figures()
                          join series in db.Series() on figure.SeriesId equals series.Id
                          orderby figure.SeriesId, figure.Period, figure.Revision
                          select new { Area = series.Area.Name, Indicator = series.Indicator.Name, figure.HowFound, series.IsProjected, figure.Period, figure.Value, figure.WhyNone }).ToListAsync();
        Assert.All(rows, r => Assert.Equal(r.IsProjected, r.HowFound is HowFound.Projected));
        Assert.All(rows.Where(r => r.Value is null), r => Assert.Equal(WhyNone.NotAvailable, r.WhyNone));
        return rows.ConvertAll(r => $"{r.Area}|{r.Indicator}|{(r.HowFound is HowFound.Measured ? "Raw data" : r.HowFound.ToString())}|{r.Period}|{r.Value?.ToString("R", CultureInfo.InvariantCulture) ?? "NA"}");
    }

    private async Task<(List<string> Counts, IReadOnlyList<string> Notes)> TakeIn(params string[] files)
    {
        Assert.SkipUnless(File.Exists(Outcomes), "../shared/data/cpop-outcomes.csv is missing");
        await using var db = Open();
        var outcome = await new ForeignImport(db, Modules.Registers, Modules.Intakes).RunAsync(s_profiles, "cpop", files, isDryRun: false, default);
        Assert.Empty(outcome.Faults.Select(f => f.ToString()));
        return ([.. outcome.Counts.Select(c => $"{c.Register} {c.Added}+ {c.Changed}~ {c.Unchanged}= {c.Removed}-")], outcome.Notes);
    }
}
