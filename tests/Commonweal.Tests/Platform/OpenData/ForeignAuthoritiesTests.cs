using System.Diagnostics;
using System.Globalization;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.OpenData.Foreign;
using Commonweal.Tests.Whole;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.OpenData;

/// <summary>Every authority past and present, and the wards of 2008, through the profiles that come with the program (domain.md B6.7).</summary>
public sealed class ForeignAuthoritiesTests : InterchangeTests
{
    private static readonly string s_data = Path.Combine(Repository.Root, "..", "shared", "data");
    private static readonly string s_profiles = Path.Combine(Repository.Root, "imports");

    [Fact]
    public async Task Every_authority_past_and_present_is_there_by_its_name_and_a_second_import_changes_nothing()
    {
        var began = Stopwatch.GetTimestamp();
        var first = await TakeIn("uk-local-authorities", "uk-local-authorities.csv");
        TestContext.Current.SendDiagnosticMessage("470 authorities took {0}", Stopwatch.GetElapsedTime(began));
        var everything = await Everything();

        var second = await TakeIn("uk-local-authorities", "uk-local-authorities.csv");

        Assert.Equal(["kinds 11+ 0~ 0= 0-", "areas 509+ 0~ 0= 0-", "area-codes 447+ 0~ 0= 0-", "area-successions 91+ 0~ 0= 0-"], first);
        Assert.All(second, c => Assert.Contains(" 0+ 0~ ", c, StringComparison.Ordinal));
        Assert.Equal(everything, await Everything());
        await using var db = Open();
        var names = await db.Areas().ToDictionaryAsync(a => a.Code, a => a.Name);
        Assert.Empty(Authorities().Where(a => names[Code(a)] != a["nice-name"].Trim()).Select(a => names[Code(a)])
            .Except(["Hull and East Yorkshire", "Rhondda Cynon Taf", "King's Lynn and West Norfolk", "Buckinghamshire", "Dorset"]));
    }

    [Fact]
    public async Task The_six_districts_of_Cheshire_have_their_two_successors_and_what_has_none_has_none()
    {
        await TakeIn("uk-local-authorities", "uk-local-authorities.csv");
        await using var db = Open();

        var after = await db.AreaSuccessions().Where(s => s.Before.Within!.Code == "13" || s.Before.Code == "NIR-A" || s.Before.Code == "E10000006")
            .OrderBy(s => s.Before.Code).ThenBy(s => s.After.Code)
            .Select(s => $"{s.Before.Name} → {s.After.Name}, {s.On}, {s.Citation.Source}").ToListAsync();

        const string order = "2009-04-01, Cheshire (Structural Changes) Order 2008 (SI 2008/634)";
        const string file = "2023-04-01, UK local authority names and codes (mySociety, CC BY 4.0)";
        Assert.Equal(
            [
                $"Chester → Cheshire West and Chester, {order}",
                $"Congleton → Cheshire East, {order}",
                $"Crewe and Nantwich → Cheshire East, {order}",
                $"Ellesmere Port and Neston → Cheshire West and Chester, {order}",
                $"Macclesfield → Cheshire East, {order}",
                $"Vale Royal → Cheshire West and Chester, {order}",
                $"Cumbria → Cumberland, {file}",
                $"Cumbria → Westmorland and Furness, {file}",
            ],
            after);
    }

    [Fact]
    public async Task What_the_file_has_wrong_is_put_right_and_says_so()
    {
        await TakeIn("uk-local-authorities", "uk-local-authorities.csv");
        await using var db = Open();

        var heath = await db.Areas().Include(a => a.Within).FirstAsync(a => a.Name == "Forest Heath");
        var allerdale = await db.Areas().FirstAsync(a => a.Name == "Allerdale");
        var worthing = await db.Areas().FirstAsync(a => a.Name == "Worthing");
        var camden = await db.Areas().Include(a => a.Within).FirstAsync(a => a.Name == "Camden");

        Assert.Equal(("Suffolk", "within: Suffolk, as its old code 42UC says; the file has Surrey"), (heath.Within!.Name, heath.Citation.SourceOfOne));
        Assert.Equal("2023-03-31", allerdale.Lifetime.Until.ToString());
        Assert.Null(worthing.Lifetime.From);
        Assert.Equal("Greater London", camden.Within!.Name);
    }

    [Fact]
    public async Task All_wards_of_2008_are_there_by_their_names_within_their_authorities_in_seconds()
    {
        await TakeIn("uk-local-authorities", "uk-local-authorities.csv");
        var began = Stopwatch.GetTimestamp();
        var first = await TakeIn("wards-2008", "wards-2008.csv");
        var took = Stopwatch.GetElapsedTime(began);
        var lines = await HistoryLines();
        began = Stopwatch.GetTimestamp();

        var second = await TakeIn("wards-2008", "wards-2008.csv");

        TestContext.Current.SendDiagnosticMessage("8,824 wards took {0}, and again {1}", took, Stopwatch.GetElapsedTime(began));
        Assert.Equal(["kinds 1+ 0~ 0= 0-", "areas 8824+ 0~ 0= 0-"], first);
        Assert.Equal(["kinds 0+ 0~ 1= 0-", "areas 0+ 0~ 8824= 0-"], second);
        Assert.Equal(lines, await HistoryLines());
        await using var db = Open();
        Assert.Equal("Powys", await db.Areas().Where(a => a.Name == "Felin-fâch").Select(a => a.Within!.Name).SingleAsync());
        Assert.Equal("W06000023", await db.Areas().Where(a => a.Code == "00NNQX").Select(a => a.Within!.Code).SingleAsync());
        Assert.Equal("13UB", await db.Areas().Where(a => a.Code.StartsWith("13UB") && a.Code != "13UB").Select(a => a.Within!.Code).Distinct().SingleAsync());
        Assert.Equal(0, await db.Areas().CountAsync(a => a.Code.Length == 6 && a.WithinId == null));
    }

    [Fact]
    public async Task Wards_without_their_authorities_are_refused_and_nothing_is_changed()
    {
        var before = await Everything();

        var outcome = await Foreign("wards-2008", Data("wards-2008.csv"));

        Assert.Equal("wards-2008.csv:2:LAD08CD: \"00AA\" is not in areas.csv; add it there or correct the spelling", outcome.Faults[0].ToString());
        Assert.Equal("wards-2008.csv: has 8724 faults more, which are not shown; put these right first", outcome.Faults[^1].ToString());
        Assert.Equal(before, await Everything());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_samples_speak_of_the_same_places_and_their_word_counts_whichever_comes_first(bool samplesFirst)
    {
        string[] samples = ["cheshire", "chorley", "worthing", "west-sussex"];
        if (!samplesFirst)
        {
            await TakeIn("uk-local-authorities", "uk-local-authorities.csv");
        }

        foreach (var sample in samples)
        {
            await TakeSample(sample);
        }

        if (samplesFirst)
        {
            await TakeIn("uk-local-authorities", "uk-local-authorities.csv");
        }

        Assert.All(await TakeIn("uk-local-authorities", "uk-local-authorities.csv"), c => Assert.Contains(" 0+ 0~ ", c, StringComparison.Ordinal));
        foreach (var sample in samples)
        {
            Assert.Equal(Text((await Sample(sample)).Files["areas.csv"]), await Give(sample, "areas.csv"));
        }

        await using var db = Open();
        Assert.Equal(2, await db.AreaSuccessions().CountAsync(s => s.Before.Code == "13"));
        Assert.Equal("Paper 003, title and paragraph 4", await db.Areas().Where(a => a.Code == "13").Select(a => a.Citation.Source).SingleAsync());
    }

    [Fact]
    public async Task A_partnership_that_no_longer_lists_a_place_does_not_take_it_away()
    {
        await TakeIn("uk-local-authorities", "uk-local-authorities.csv");
        await TakeSample("chorley");

        await Take(Files(("partnership.csv", "partnership,name,published\nchorley,Chorley Partnership,yes\n")), replaces: true);

        await using var db = Open();
        Assert.True(await db.Areas().AnyAsync(a => a.Code == "E07000118"));
    }

    private static string Text(byte[] file) => System.Text.Encoding.UTF8.GetString(file);

    private static string Code(Dictionary<string, string> authority) => authority["gss-code"] is { Length: > 0 } code ? code : authority["local-authority-code"];

    private static string Data(string file)
    {
        Assert.SkipUnless(Directory.Exists(s_data), "The folder ../shared/data is not there beside the checkout");
        return Path.Combine(s_data, file);
    }

    private static List<Dictionary<string, string>> Authorities()
    {
        using var parser = new CsvParser(new StreamReader(Data("uk-local-authorities.csv")), CultureInfo.InvariantCulture);
        parser.Read();
        var headings = parser.Record!;
        var rows = new List<Dictionary<string, string>>();
        while (parser.Read())
        {
            rows.Add(headings.Zip(parser.Record!).ToDictionary(c => c.First, c => c.Second));
        }

        return rows;
    }

    private async Task<int> HistoryLines()
    {
        await using var db = Open();
        return await db.History.CountAsync();
    }

    private async Task<string[]> TakeIn(string profile, string file) => Counts(await Foreign(profile, Data(file)));

    private async Task<ImportOutcome> Foreign(string profile, string file)
    {
        await using var db = Open();
        return await new ForeignImport(db, Modules.Registers).RunAsync(s_profiles, profile, [file], isDryRun: false, default);
    }
}
