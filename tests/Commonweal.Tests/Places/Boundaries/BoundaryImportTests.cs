using Commonweal.Places;
using Commonweal.Places.Boundaries;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Places.Boundaries;

/// <summary>Boundaries come in from GeoJSON, and what is broken or too large gets a message (CHO-Q14).</summary>
public sealed class BoundaryImportTests : StoreTests, IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_shape_is_of_the_place_whose_code_or_further_code_it_names_and_a_second_import_changes_nothing()
    {
        var (marsh, fen) = (Given.Area("E05000001"), Given.Area("E05000002"));
        await Store.Keep(marsh, fen, new AreaCode("45UBFQ", fen, Citation.None));
        await Write("wards.json", Feature("\"WD13CD\":\"e05000001\",\"WD13NM\":\"Marsh\"", "[[[0,50],[1,50],[1,51],[0,50]]]"), Feature("\"WD13CD\":\"E05999999\",\"WD13CDO\":\"45UBFQ\"", "[[[1,50],[2,50],[2,51],[1,50]]]"));

        var first = await Import("wards.json");
        var second = await Import("wards.json");

        Assert.Equal((new ImportCount("boundaries", 2, 0, 0, 0), new ImportCount("boundaries", 0, 0, 2, 0)), (first.Counts.Single(), second.Counts.Single()));
        await using var db = Open();
        Assert.Equal(2, await db.AreaBoundaries().CountAsync());
        Assert.Equal(1, await db.History.CountAsync(h => h.Thing == "Import"));
        Assert.Equal(["wards.json", "wards.json"], await db.AreaBoundaries().Select(b => b.Citation.Source).ToListAsync());
    }

    [Fact]
    public async Task The_shapes_of_a_file_called_by_a_code_are_together_that_place()
    {
        var district = Given.Area("e07000001");
        await Store.Keep(district);
        await Write("e07000001.json", Feature("\"WD13CD\":\"E05000001\"", "[[[0,50],[1,50],[1,51],[0,51],[0,50]]]"), Feature("\"WD13CD\":\"E05000002\"", "[[[1,50],[2,50],[2,51],[1,51],[1,50]]]"));

        await Import("e07000001.json");

        await using var db = Open();
        var shape = (await db.ShapesAsync([district.Id]))[district.Id];
        Assert.Equal((1, 2.0), (shape.NumGeometries, Math.Round(shape.Area, 6)));
    }

    [Theory]
    [InlineData("[[[0,50],[1,50],[1,51]]]", "has a ring of 3 points; a ring has four or more, the last of which is the first again")]
    [InlineData("[[[0,50],[1,50],[1,51],[0,51]]]", "has a ring that is not closed: it begins at 0, 50 and ends at 0, 51; end it where it begins")]
    [InlineData("[[[0,50],[1,51],[1,50],[0,51],[0,50]]]", "is broken at 0.5, 50.5: Self-intersection; mend it in a program for maps")]
    [InlineData("[[[519000,105000],[520000,105000],[520000,106000],[519000,105000]]]", "has a point at 519000, 105000, which is not longitude and latitude; save it in WGS 84 (EPSG:4326), not in metres of a national grid")]
    [InlineData("[[[0,50],[1,\"x\"],[1,51],[0,50]]]", "has coordinates that are not lists of numbers; save it again as GeoJSON")]
    [InlineData("[]", "has a Polygon without a ring; remove it")]
    public async Task A_broken_shape_is_said_with_its_number_and_nothing_is_changed(string rings, string said)
    {
        await Store.Keep(Given.Area("E05000001"), Given.Area("E05000002"));
        await Write("wards.json", Feature("\"code\":\"e05000001\"", "[[[0,50],[1,50],[1,51],[0,50]]]"), Feature("\"code\":\"e05000002\"", rings));

        var outcome = await Import("wards.json");

        Assert.Equal(["wards.json:feature 2: " + said], outcome.Faults.Select(f => f.ToString()));
        await using var db = Open();
        Assert.Equal(0, await db.AreaBoundaries().CountAsync());
    }

    [Fact]
    public async Task A_shape_with_too_many_points_is_refused()
    {
        await Store.Keep(Given.Area("E05000001"));
        var ring = string.Join(',', Enumerable.Range(0, 1_000_001).Select(n => FormattableString.Invariant($"[{Math.Cos(n * Math.Tau / 1_000_001):F9},{50 + Math.Sin(n * Math.Tau / 1_000_001):F9}]")));
        await Write("coast.json", Feature("\"code\":\"e05000001\"", $"[[{ring},[1,50]]]"));

        var outcome = await Import("coast.json");

        Assert.StartsWith("coast.json:feature 1: has 1,000,002 points, and may have 1,000,000;", outcome.Faults.Single().ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "is not JSON: ")]
    [InlineData("{\"type\":\"Feature\"}", "is not a FeatureCollection of GeoJSON; save the boundaries as one")]
    [InlineData("{\"features\":[{\"properties\":{},\"geometry\":null}]}", "has no shape; remove it")]
    [InlineData("{\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[0,50]}}]}", "is a Point; a boundary is a Polygon or a MultiPolygon")]
    [InlineData("{\"features\":[{\"properties\":{\"code\":\"X1\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,50],[1,50],[1,51],[0,50]]]}}]}", "has no code of a place that is held; take the places in first, or call the file by the code of the place that its shapes are together")]
    public async Task What_is_wrong_with_a_file_is_said(string file, string said)
    {
        await File.WriteAllTextAsync(_folder.At("x.json"), file);

        Assert.Contains(said, (await Import("x.json")).Faults.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_place_cannot_have_two_boundaries()
    {
        await Store.Keep(Given.Area("E05000001"));
        await Write("wards.json", Feature("\"code\":\"e05000001\"", "[[[0,50],[1,50],[1,51],[0,50]]]"), Feature("\"code\":\"e05000001\"", "[[[3,50],[4,50],[4,51],[3,50]]]"));

        Assert.Equal(["wards.json:feature 2: is of E05000001 (e05000001), as feature 1 is; put the two together, or remove one"], (await Import("wards.json")).Faults.Select(f => f.ToString()));
    }

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string Feature(string properties, string rings) => $$$"""{"type":"Feature","properties":{{{{properties}}}},"geometry":{"type":"Polygon","coordinates":{{{rings}}}}}""";

    private Task Write(string name, params string[] features) =>
        File.WriteAllTextAsync(_folder.At(name), $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""");

    private async Task<ImportOutcome> Import(string file)
    {
        await using var db = Open();
        return await new BoundaryImport(db).RunAsync([_folder.At(file)], source: null, isDryRun: false, default);
    }
}
