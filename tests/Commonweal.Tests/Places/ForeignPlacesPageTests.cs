using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.OpenData.Foreign;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Places;

/// <summary>Places that a foreign file brought are everybody's: they have a page and are found, whoever lists them or nobody.</summary>
public sealed class ForeignPlacesPageTests : PageTests
{
    private const string Profile = """
        title: Hundreds
        encoding: utf-8
        source: A list of hundreds
        registers:
          - register: areas
            columns: {area: code, name: name, within: around, until: ended}
          - register: area-codes
            for-each: old
            columns: {code: old, area: code}

        """;

    [Fact]
    public async Task They_have_a_page_and_are_found_by_name_with_what_they_lie_within()
    {
        await Take("code,name,around,ended,old\nH1,Sompting Hundred,,,\nH2,Lost Moor,H1,1974-03-31,OLD2\n");

        var page = await Visit("/places/H2");
        var found = await Visit("/search?q=lost+moor");
        var answer = JsonSerializer.Deserialize<JsonElement>(await App.Visitor().GetStringAsync("/api/v1/search?q=lost+moor")).GetProperty("items")[0];

        Assert.Equal("Lost Moor", page.Heading);
        Assert.Contains("Lies within Sompting Hundred", page.Text, StringComparison.Ordinal);
        Assert.Contains("31 March 1974", page.Text, StringComparison.Ordinal);
        Assert.Contains("What became of it is not stated.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Lost Moor Ended 31 March 1974 Place · within Sompting Hundred", found.Text, StringComparison.Ordinal);
        Assert.Equal(("/places/H2", JsonValueKind.Null), (answer.GetProperty("pages")[0].GetProperty("address").GetString(), answer.GetProperty("pages")[0].GetProperty("partnership").ValueKind));
        Assert.Contains("Nothing is called that", (await Visit("/search?q=lost+moor&in=cheshire")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_further_code_leads_to_the_place_in_either_language_and_on_the_same_day()
    {
        await Take("code,name,around,ended,old\nH2,Lost Moor,,,OLD2\n");

        var led = await App.Visitor().GetAsync("/cy/places/old2?on=1970");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/cy/places/H2?on=1970"), (led.StatusCode, led.Headers.Location?.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/places/old3")).Status);
    }

    [Fact]
    public async Task Hundreds_of_wards_within_one_place_stand_on_several_small_pages()
    {
        await Take("code,name,around,ended,old\nH1,Sompting Hundred,,,\n" + string.Concat(Enumerable.Range(1, 250).Select(n => $"W{n:000},Ward {n},H1,,\n")));

        var last = await App.Visitor().GetStringAsync("/places/H1?page=3");

        Assert.Contains("Ward 99", last, StringComparison.Ordinal);
        Assert.InRange(last.Length, 1, 100_000);
    }

    [Fact]
    public async Task They_can_be_taken_away_as_one_zip_with_nothing_that_only_a_partnership_lists()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await App.Visitor().GetAsync("/data/shared.zip")).StatusCode);
        Assert.DoesNotContain("other publishers", (await Visit("/data")).Text, StringComparison.Ordinal);
        await Take("code,name,around,ended,old\nH1,Sompting Hundred,,,\nH2,Lost Moor,H1,1974-03-31,OLD2\n");

        await using var zip = new ZipArchive(await App.Visitor().GetStreamAsync((await Visit("/data")).Links.Single(l => l.Address.EndsWith("shared.zip", StringComparison.Ordinal)).Address));

        Assert.Equal(["area-codes.csv", "areas.csv", "csv-metadata.json"], zip.Entries.Select(e => e.FullName));
        using var areas = new StreamReader(await zip.GetEntry("areas.csv")!.OpenAsync());
        Assert.Equal(["H1,Sompting Hundred,,,,,,A list of hundreds,,", "H2,Lost Moor,,H1,,,1974-03-31,A list of hundreds,,"], (await areas.ReadToEndAsync()).TrimEnd().Split('\n')[1..]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_drafts_words_of_a_place_never_reach_the_public_whichever_comes_first(bool draftFirst)
    {
        const string Words = "area,name,source,note\nH2,Moor of the merger,Minutes in private,To be merged\n";
        Assert.Empty(draftFirst ? await TakeIn("no", Words) : []);
        await Take("code,name,around,ended,old\nH1,Sompting Hundred,,,\nH2,Lost Moor,H1,,\n");
        var refused = draftFirst ? [] : await TakeIn("no", Words);

        var page = await Visit("/places/H2");

        Assert.Equal("Lost Moor", page.Heading);
        Assert.Contains("Lies within Sompting Hundred", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("private", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("merge", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            draftFirst ? [] : ["areas.csv:2:area: \"H2\" came from a foreign file, which everybody may read, where name is \"Lost Moor\", within is \"H1\", source is \"A list of hundreds\", note is \"\"; write the same here, or publish the partnership first"],
            refused.Select(f => f.ToString()));
    }

    [Fact]
    public async Task What_a_partnership_says_counts_from_the_import_on_that_publishes_it()
    {
        await Take("code,name,around,ended,old\nH2,Lost Moor,,,\n");

        Assert.Empty(await TakeIn("yes", "area,name\nH2,Found Moor\n"));
        await Take("code,name,around,ended,old\nH2,Lost Moor,,,\n");

        Assert.Equal("Found Moor", (await Visit("/places/H2")).Heading);
    }

    [Theory]
    [InlineData("yes", HttpStatusCode.MovedPermanently)]
    [InlineData("no", HttpStatusCode.NotFound)]
    public async Task A_further_code_that_only_a_draft_knows_answers_like_one_that_is_not_there(string published, HttpStatusCode answer)
    {
        await Take("code,name,around,ended,old\nH2,Lost Moor,,,\n");

        Assert.Empty(await TakeIn(published, "area,name,source\nH2,Lost Moor,A list of hundreds\n", ("area-codes.csv", "code,area\nNEW2,H2\n")));

        Assert.Equal(answer, (await App.Visitor().GetAsync("/places/new2")).StatusCode);
    }

    private async Task<IReadOnlyList<Fault>> TakeIn(string published, string areas, params (string Name, string Text)[] more)
    {
        var files = new Bundle();
        foreach (var (name, text) in more.Append(("areas.csv", areas)).Append(("partnership.csv", $"partnership,name,published\nmoors,Moors,{published}\n")))
        {
            files.Add(name, Encoding.UTF8.GetBytes(text));
        }

        await using var db = App.Store.Open();
        return (await new Import(db, Modules.Registers).RunAsync(files, new ImportWishes(), default)).Faults;
    }

    private async Task Take(string file)
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.At("hundreds.yaml"), Profile);
        await File.WriteAllTextAsync(folder.At("hundreds.csv"), file);
        await using var db = App.Store.Open();
        Assert.Empty((await new ForeignImport(db, Modules.Registers).RunAsync(folder.At(""), "hundreds", [folder.At("hundreds.csv")], isDryRun: false, default)).Faults);
    }
}
