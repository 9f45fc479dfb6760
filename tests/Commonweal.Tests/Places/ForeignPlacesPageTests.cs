using System.Net;
using System.Text.Json;
using Commonweal.Platform;
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
        Assert.Contains("Ended 31 March 1974 Source: A list of hundreds What became of it is not stated.", page.Text, StringComparison.Ordinal);
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

    private async Task Take(string file)
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.At("hundreds.yaml"), Profile);
        await File.WriteAllTextAsync(folder.At("hundreds.csv"), file);
        await using var db = App.Store.Open();
        Assert.Empty((await new ForeignImport(db, Modules.Registers).RunAsync(folder.At(""), "hundreds", [folder.At("hundreds.csv")], isDryRun: false, default)).Faults);
    }
}
