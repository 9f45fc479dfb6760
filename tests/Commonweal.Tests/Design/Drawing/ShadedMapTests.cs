using System.Xml.Linq;
using Commonweal.Performance;
using Commonweal.Web.Design.Drawing.Charts;
using NetTopologySuite.IO;

namespace Commonweal.Tests.Design.Drawing;

/// <summary>Places are shaded by their figures, so that the map can be read in black and white, by a screen reader and on paper.</summary>
public sealed class ShadedMapTests
{
    private static readonly ShadedMap s_map = new("Burglaries by place", [Place("North & <East>", 0, 31), Place("South", 1, 12), Place("West", 2, null), Place("Moor", 3, null, WhyNone.Suppressed), Place("Fen", 4, 19)])
    {
        Description = "The lowest is South.",
        Measure = "burglaries",
    };

    [Fact]
    public void Each_place_is_named_with_its_figure_for_whoever_points_at_it() =>
        Assert.Equal(
            ["Fen: 19", "Moor: suppressed", "North & <East>: 31", "South: 12", "West: none"],
            Places(Drawn(s_map)).Select(p => p.Elements().Single(e => e.Name.LocalName == "title").Value).Order(StringComparer.Ordinal));

    [Fact]
    public void The_picture_says_what_it_shows_in_a_sentence()
    {
        var svg = Drawn(s_map);

        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal(["Burglaries by place", "The lowest is South."], svg.Elements().Take(2).Select(e => e.Value));
        Assert.DoesNotContain(svg.Descendants().Attributes(), a => a.Name.LocalName is "style");
    }

    [Fact]
    public void The_key_names_each_class_the_highest_first_and_what_is_not_shown_apart_from_what_is_not_known() =>
        Assert.Equal(
            "burglaries 30 or more 25 to less than 30 20 to less than 25 15 to less than 20 less than 15 too few to be shown no figure Each class is a step of the same size.",
            string.Join(' ', Words(s_map).SkipWhile(w => w != "burglaries")));

    [Fact]
    public void Each_class_has_a_shade_and_a_pattern_of_its_own_and_so_has_what_has_no_figure()
    {
        var patterns = Drawn(s_map).Descendants().Where(e => e.Name.LocalName == "pattern").ToList();

        Assert.Equal(7, patterns.Select(p => string.Concat(p.Elements())).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(5, Places(Drawn(s_map)).Select(p => (string)p.Attribute("fill")!).Distinct().Count());
    }

    [Fact]
    public void A_name_stands_on_its_place_where_there_is_room_and_not_where_there_is_none()
    {
        var small = s_map with { Places = [Place("North", 0, 1), new("Nook", new WKTReader().Read("POLYGON ((3000 0, 3030 0, 3030 30, 3000 30, 3000 0))"), Point(2), "2")] };

        Assert.Contains("North", Words(small));
        Assert.DoesNotContain("Nook", Words(small));
    }

    [Fact]
    public void Values_that_are_all_alike_are_one_class_with_the_value_as_its_name() =>
        Assert.Contains("7", Words(s_map with { Measure = null, Places = [Place("A", 0, 7), Place("B", 1, 7)] }));

    [Fact]
    public void A_phone_has_the_key_below_and_no_two_pictures_share_an_id()
    {
        var (wide, narrow) = (Drawn(s_map), XElement.Parse(s_map.ToNarrowSvg()));

        Assert.Equal(("720", "290"), ((string?)wide.Attribute("width"), (string?)narrow.Attribute("width")));
        Assert.Empty(Ids(wide).Intersect(Ids(narrow), StringComparer.Ordinal));
    }

    [Fact]
    public void Of_places_without_figures_there_is_no_map() =>
        Assert.Equal(("", ""), ((s_map with { Places = [Place("West", 2, null)] }).ToSvg(), (s_map with { Places = [] }).ToNarrowSvg()));

    private static IEnumerable<string> Ids(XElement svg) => svg.DescendantsAndSelf().Attributes("id").Select(a => a.Value);

    private static ShadedPlace Place(string name, int at, double? value, WhyNone? why = null) => new(
        name,
        new WKTReader().Read($"POLYGON (({at * 1000} 0, {(at * 1000) + 1000} 0, {(at * 1000) + 1000} 2000, {at * 1000} 2000, {at * 1000} 0))"),
        Point(value) with { WhyNone = why },
        value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? (why is null ? "none" : "suppressed"));

    private static ChartPoint Point(double? value) => new(Period.FinancialYear(2009), value);

    private static XElement Drawn(ShadedMap map) => XElement.Parse(map.ToSvg(), LoadOptions.PreserveWhitespace);

    private static IEnumerable<XElement> Places(XElement svg) => svg.Elements().First(e => e.Name.LocalName == "g").Elements().Where(e => e.Name.LocalName == "path");

    private static List<string> Words(ShadedMap map) => [.. ChartSamples.Words(map.ToSvg()).Boxes.Select(b => b.Words)];
}
