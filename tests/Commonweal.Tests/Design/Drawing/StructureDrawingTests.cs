using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Commonweal.Web.Design.Drawing;

namespace Commonweal.Tests.Design.Drawing;

public sealed class StructureDrawingTests
{
    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Nothing_to_draw_gives_no_picture() =>
        Assert.Equal("", new StructureDrawing("Empty", [], []).ToSvg());

    [Fact]
    public void The_same_structure_always_draws_the_same_bytes() =>
        Assert.Equal(DrawingSamples.Random(80, 40, seed: 3).ToSvg(), DrawingSamples.Random(80, 40, seed: 3).ToSvg());

    [Fact]
    public void The_title_and_description_name_the_picture()
    {
        var root = Draw(DrawingSamples.Huntingdonshire);

        Assert.Equal("drawing-title drawing-desc", root.Attribute("aria-labelledby")!.Value);
        Assert.Equal("How Huntingdonshire Strategic Partnership fits together", ById(root, "drawing-title").Value);
        Assert.Equal(
            "Community Safety Partnership – reports to – Huntingdonshire Strategic Partnership; Community Safety Partnership – statutory duty – Not stated",
            ById(root, "drawing-desc").Value);
    }

    [Fact]
    public void A_picture_is_an_image_until_it_holds_links()
    {
        Assert.Equal("img", Draw(DrawingSamples.Wide).Attribute("role")!.Value);
        Assert.Equal("group", Draw(DrawingSamples.Huntingdonshire).Attribute("role")!.Value);
    }

    [Fact]
    public void A_box_with_an_address_is_a_link()
    {
        var links = Draw(DrawingSamples.Huntingdonshire).Descendants(_svg + "a").Select(a => $"{a.Attribute("href")!.Value}: {Words(a)}").ToList();

        Assert.Contains("/hsp/forum: Environment Forum Stand-alone", links, StringComparer.Ordinal);
        Assert.Equal(6, links.Count);
    }

    [Fact]
    public void Markup_in_a_name_is_only_text()
    {
        var drawing = new StructureDrawing("<b>", [new("a", "<script>alert(1)</script>", Href: "/?a=1&b=\"2\"")], []);

        Assert.DoesNotContain("<script", drawing.ToSvg());
        Assert.Contains("<script>alert(1)</script>", string.Concat(Draw(drawing).Descendants(_svg + "text").Select(t => t.Value.Replace(" ", "").Replace("-", ""))));
    }

    [Fact]
    public void Nothing_in_it_needs_the_content_security_policy_to_give_way()
    {
        var root = Draw(DrawingSamples.Large);

        Assert.Empty(root.DescendantsAndSelf().Attributes("style"));
        Assert.DoesNotContain(root.Descendants(), e => e.Name.LocalName is "style" or "script");
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(DrawingSamples.Realistic), MemberType = typeof(DrawingSamples))]
    public void It_fits_a_page(StructureDrawing drawing)
    {
        var size = Draw(drawing).Attribute("viewBox")!.Value.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();

        Assert.True(size[2] / size[3] < 1.5, $"{size[2]} by {size[3]}");
    }

    [Fact]
    public void Two_hundred_boxes_are_drawn_quickly_and_small()
    {
        var drawing = DrawingSamples.Random(200, 40, seed: 11);
        for (var warm = 0; warm < 20; warm++)
        {
            drawing.ToSvg();
        }

        var best = Enumerable.Range(0, 10).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            drawing.ToSvg();
            return watch.ElapsedMilliseconds;
        });

        Assert.True(best < 100, $"{best} ms");
        Assert.InRange(drawing.ToSvg().Length, 10_000, 61_440);
    }

    [Fact]
    public void The_key_names_every_line_and_border_that_is_used_and_no_other()
    {
        var key = Draw(DrawingSamples.Huntingdonshire).Elements().Single(e => e.Attribute("class") is not null);

        Assert.Equal(
            "stands within, reports to, statutory duty, stands alone, number not stated, outside the partnership",
            string.Join(", ", key.Elements(_svg + "text").Select(t => t.Value)));
    }

    [Fact]
    public void The_key_speaks_the_readers_language()
    {
        var drawing = DrawingSamples.Wide with { Words = new(StandsWithin: "yn sefyll o fewn") };

        Assert.Contains("yn sefyll o fewn", drawing.ToSvg());
    }

    [Fact]
    public void Kinds_of_line_are_told_apart_by_more_than_colour()
    {
        var looks = Enumerable.Range(0, 25).Select(LineStyle.Of).ToList();

        Assert.Equal(25, looks.Select(l => (l.Dash, l.Head)).Distinct().Count());
        Assert.DoesNotContain(looks.Zip(looks.Skip(1)), p => string.Equals(p.First.Dash, p.Second.Dash, StringComparison.Ordinal) || p.First.Head == p.Second.Head);
    }

    private static XElement Draw(StructureDrawing drawing) => XDocument.Parse(drawing.ToSvg()).Root!;

    private static XElement ById(XElement root, string id) =>
        root.Elements().Single(e => string.Equals(e.Attribute("id")?.Value, id, StringComparison.Ordinal));

    private static string Words(XElement element) =>
        string.Join(' ', element.Elements(_svg + "text").Select(t => t.Value.Trim()));
}
