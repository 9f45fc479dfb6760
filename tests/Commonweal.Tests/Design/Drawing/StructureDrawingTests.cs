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
        var (width, height) = Size(drawing.ToSvg());

        Assert.True(width / height < 1.5, $"{width} by {height}");
    }

    /// <summary>Within margins of a centimetre; a caption of three lines stands below it.</summary>
    [Fact]
    public void Up_to_twenty_five_boxes_are_printed_on_one_page_of_A4_in_letters_of_seven_points_or_more()
    {
        var drawings = Enumerable.Range(1, 46).Select(seed => DrawingSamples.Random(3 + (seed % 23), seed % 8, seed)).Append(DrawingSamples.Saltmarsh);

        Assert.All(drawings, drawing =>
        {
            var (width, height) = Size(drawing.ToSvg());
            var points = Placed.SubSize * Math.Min(1, Math.Min(718 / width, 1000 / height)) * 72 / 96;
            Assert.True(points >= 7, $"{drawing.Boxes.Count} boxes: {width} by {height}, {points} pt");
        });
    }

    [Fact]
    public void A_phone_has_one_column_that_fits_its_screen()
    {
        var drawings = Enumerable.Range(1, 46).Select(seed => DrawingSamples.Random(3 + (seed % 23), seed % 8, seed)).Append(DrawingSamples.Saltmarsh);

        Assert.All(drawings, drawing => Assert.InRange(Size(drawing.ToNarrowSvg()).Width, 200, 290));
    }

    [Fact]
    public void A_phone_is_told_in_words_of_the_lines_that_lead_elsewhere()
    {
        var partnership = XDocument.Parse(DrawingSamples.Saltmarsh.ToNarrowSvg()).Descendants(_svg + "a").Single(a => a.Attribute("href")!.Value == "/b/csp");

        Assert.Equal(
            "Community Safety Partnership Statutory partnership statutory → statutory duty: The responsible authorities",
            string.Join(' ', Words(partnership).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void The_two_forms_of_a_picture_share_no_id()
    {
        var ids = new[] { DrawingSamples.Saltmarsh.ToSvg(), DrawingSamples.Saltmarsh.ToNarrowSvg() }
            .SelectMany(svg => XDocument.Parse(svg).Descendants().Attributes("id")).Select(id => id.Value).ToList();

        Assert.Equal(4, ids.Distinct().Count());
        Assert.Equal(4, ids.Count);
    }

    [Fact]
    public void So_many_boxes_that_a_column_would_be_endless_have_no_form_for_a_phone()
    {
        Assert.True(DrawingSamples.Random(60, 0, seed: 1).HasNarrowForm);
        Assert.False(DrawingSamples.Random(61, 0, seed: 1).HasNarrowForm);
    }

    [Fact]
    public void What_stands_as_the_partnership_wrote_it_is_marked_with_its_language_and_our_own_words_are_not()
    {
        var drawing = new StructureDrawing(
            "Welsh",
            [new("a", "Board", "Kind") { Note = "Statudol" }, new("b", "Group", null, "a"), new("c", "Ni nodir i bwy", Style: BoxStyle.Outside) { IsNameless = true }],
            [new("b", "c", "reports to", 0)])
        {
            Language = "en",
            Words = new(StandsWithin: "yn rhan o", Outside: "y tu allan"),
        };

        var texts = Draw(drawing).Descendants(_svg + "text").ToLookup(t => t.Attribute("lang")?.Value, t => t.Value);

        Assert.Equal(["Board", "Kind", "Group", "reports to"], texts["en"]);
        Assert.Equal(["Statudol", "Ni nodir i bwy", "yn rhan o", "y tu allan"], texts[null]);
    }

    [Fact]
    public void As_a_file_it_says_whose_it_is_as_at_when_and_from_which_paper_and_leads_nowhere()
    {
        var file = XDocument.Parse(DrawingSamples.Saltmarsh.ToFile(new("en", "Saltmarsh Partnership", "As at 1 June 2009.", "Source: Paper 004"))).Root!;

        var texts = file.Descendants(_svg + "text").Select(t => t.Value).ToList();
        Assert.Equal(["Saltmarsh Partnership", "As at 1 June 2009."], texts.Take(2));
        Assert.Equal("Source: Paper 004", texts[^1]);
        Assert.Equal(("img", "en"), (file.Attribute("role")!.Value, file.Attribute("lang")!.Value));
        Assert.Empty(file.Descendants(_svg + "a"));
    }

    [Fact]
    public void Two_hundred_boxes_are_drawn_small() =>
        Assert.InRange(DrawingSamples.Random(200, 40, seed: 11).ToSvg().Length, 10_000, 61_440);

    [Fact]
    public void The_key_names_every_line_and_border_that_is_used_and_no_other()
    {
        var key = Draw(DrawingSamples.Huntingdonshire).Elements().Single(e => e.Attribute("class")?.Value == "drawing__key");

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

    private static (double Width, double Height) Size(string svg)
    {
        var size = XDocument.Parse(svg).Root!.Attribute("viewBox")!.Value.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return (size[2], size[3]);
    }

    private static XElement Draw(StructureDrawing drawing) => XDocument.Parse(drawing.ToSvg()).Root!;

    private static XElement ById(XElement root, string id) =>
        root.Elements().Single(e => string.Equals(e.Attribute("id")?.Value, id, StringComparison.Ordinal));

    private static string Words(XElement element) =>
        string.Join(' ', element.Elements(_svg + "text").Select(t => t.Value.Trim()));
}
