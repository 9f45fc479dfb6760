using System.Xml.Linq;
using Commonweal.Web.Design.Drawing;
using NetTopologySuite.IO;

namespace Commonweal.Tests.Design.Drawing;

/// <summary>A map can be read in black and white, by a screen reader and on paper.</summary>
public sealed class MapDrawingTests
{
    private static readonly MapPlace s_ground = Place("P", "The <district>", "POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0), (400 400, 600 400, 600 600, 400 600, 400 400))", isGround: true);

    [Fact]
    public void Each_place_has_its_own_pattern_its_letter_and_its_line_in_the_key()
    {
        var svg = Drawn(s_ground, Place("A", "North", "POLYGON ((0 500, 1000 500, 1000 1000, 0 1000, 0 500))"), Place("B", "South", "POLYGON ((0 0, 1000 0, 1000 500, 0 500, 0 0))"));

        var patterns = svg.Descendants().Where(e => e.Name.LocalName == "pattern").Select(e => e.ToString().Replace(e.Attribute("id")!.Value, "", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, patterns.Distinct().Count());
        Assert.Equal(["B", "A", "P", "P The <district>", "A North", "B South"], svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value));
        Assert.DoesNotContain(svg.Descendants().Attributes(), a => a.Name.LocalName is "style" or "onclick");
        Assert.Equal("A map", svg.Elements().First(e => e.Name.LocalName == "title").Value);
    }

    [Fact]
    public void A_hole_stays_empty_and_an_island_is_drawn()
    {
        var paths = Paths(Drawn(s_ground, Place("A", "Islands", "MULTIPOLYGON (((1200 0, 1300 0, 1300 100, 1200 100, 1200 0)), ((1400 0, 1500 0, 1500 100, 1400 100, 1400 0)))")));

        Assert.All(paths, p => Assert.Equal(2, p.Count(c => c == 'M')));
    }

    [Fact]
    public void Letters_of_places_with_one_middle_do_not_lie_over_each_other()
    {
        var svg = Drawn(s_ground with { Shape = new WKTReader().Read("POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0))") }, Place("A", "The same", "POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0))"));

        var across = svg.Descendants().Where(e => e.Name.LocalName == "text" && e.Attribute("text-anchor") is not null).Select(e => (double)e.Attribute("x")!).ToList();
        Assert.Equal(24, Math.Abs(across[0] - across[1]), 0.1);
    }

    [Fact]
    public void What_cannot_be_seen_is_not_drawn()
    {
        var coast = string.Join(", ", Enumerable.Range(0, 50_000).Select(n => FormattableString.Invariant($"{Math.Cos(n * Math.Tau / 50_000) * 20_000:F2} {Math.Sin(n * Math.Tau / 50_000) * 20_000:F2}")));

        var svg = new MapDrawing("A map", [Place("P", "Round", $"POLYGON (({coast}, 20000 0))", isGround: true)]).ToSvg();

        Assert.InRange(svg.Length, 1, 10_000);
    }

    [Fact]
    public void Without_places_there_is_no_map() => Assert.Equal("", new MapDrawing("A map", []).ToSvg());

    private static MapPlace Place(string letter, string name, string shape, bool isGround = false) => new(letter, name, new WKTReader().Read(shape), isGround);

    private static XElement Drawn(params MapPlace[] places) => XElement.Parse(new MapDrawing("A map", places).ToSvg(), LoadOptions.PreserveWhitespace);

    private static IEnumerable<string> Paths(XElement svg) =>
        svg.Elements().Single(e => e.Name.LocalName == "g").Elements().Where(e => e.Name.LocalName == "path").Select(e => (string)e.Attribute("d")!);
}
