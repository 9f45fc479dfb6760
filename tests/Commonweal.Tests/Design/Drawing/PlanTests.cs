using Commonweal.Web.Design.Drawing;

namespace Commonweal.Tests.Design.Drawing;

public sealed class PlanTests
{
    public static TheoryData<StructureDrawing> Many =>
        [.. Enumerable.Range(1, 40).Select(seed => DrawingSamples.Random(1 + (seed * seed * 7 % 120), seed * 2, seed)), .. DrawingSamples.Realistic.Select(r => r.Data)];

    [Theory]
    [MemberData(nameof(Many))]
    public void No_two_boxes_overlap(StructureDrawing drawing)
    {
        var boxes = Plan.Of(drawing).Boxes;

        Assert.DoesNotContain(boxes, a => boxes.Any(b => a != b && a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom));
    }

    [Theory]
    [MemberData(nameof(Many))]
    public void No_line_runs_through_a_box_it_does_not_join(StructureDrawing drawing)
    {
        var plan = Plan.Of(drawing);

        var through = plan.Lines.SelectMany(line => plan.Boxes.Where(b => !line.Joins.Contains(b.Node) && Stretches(line).Any(s => Crosses(s, b))));

        Assert.Empty(through.Select(b => b.Node.Box.Name));
    }

    [Theory]
    [MemberData(nameof(Many))]
    public void No_line_runs_through_the_boxes_that_it_joins(StructureDrawing drawing)
    {
        var plan = Plan.Of(drawing);

        Assert.DoesNotContain(plan.Lines, line => plan.Boxes.Any(b => Stretches(line).Any(s => Crosses(s, b))));
    }

    [Theory]
    [MemberData(nameof(Many))]
    public void Every_line_is_upright_or_level_and_within_the_picture(StructureDrawing drawing)
    {
        var plan = Plan.Of(drawing);

        Assert.All(plan.Lines.SelectMany(Stretches), s => Assert.True(s.From.X == s.To.X || s.From.Y == s.To.Y));
        Assert.All(plan.Lines.SelectMany(l => l.Corners), c => Assert.True(c.X >= 0 && c.Y >= 0 && c.X <= plan.Width && c.Y <= plan.Height));
    }

    [Theory]
    [MemberData(nameof(Many))]
    public void Every_arrow_ends_on_the_border_of_a_box_that_it_joins(StructureDrawing drawing)
    {
        var plan = Plan.Of(drawing);

        Assert.All(plan.Lines.Where(l => l.HasHead), l => Assert.Contains(plan.Boxes, b => l.Joins.Contains(b.Node) && IsOnBorder(l.Corners[^1], b)));
    }

    [Theory]
    [MemberData(nameof(Many))]
    public void Every_label_is_whole_and_inside_its_box(StructureDrawing drawing) => AllLabelsAreWhole(Plan.Of(drawing));

    private static void AllLabelsAreWhole(Plan plan) =>
        Assert.All(plan.Boxes, box =>
        {
            var (texts, said) = (box.Wording, box.Node.Box);
            Assert.Equal(Squeezed(said.Name), Squeezed(string.Concat(texts.Name)));
            Assert.Equal(Squeezed($"{said.Sub}{said.Note}{string.Concat(said.Says)}"), Squeezed(string.Concat([.. texts.Sub, .. texts.Note, .. texts.Says])));
            Assert.All(texts.Name, line => Assert.True(Lettering.Width(line, Placed.NameSize) < box.Width));
            Assert.All([.. texts.Sub, .. texts.Note, .. texts.Says], line => Assert.True(Lettering.Width(line, Placed.SubSize) < box.Width));
            Assert.True(box.TextHeight < box.Height);
        });

    [Theory]
    [MemberData(nameof(Many))]
    public void Each_arrow_into_a_box_has_a_port_of_its_own(StructureDrawing drawing)
    {
        var ends = Plan.Of(drawing).Lines.Where(l => l.HasHead).Select(l => l.Corners[^1]).ToList();

        Assert.Equal(ends.Count, ends.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Many))]
    public void No_two_lines_lie_on_top_of_each_other(StructureDrawing drawing)
    {
        var stretches = Plan.Of(drawing).Lines.SelectMany(l => Stretches(l).Select(s => (Line: l, Stretch: s))).ToList();

        var shared = stretches.SelectMany(a => stretches.Where(b => a.Line != b.Line && !IsOneConnector(a.Line, b.Line) && Overlap(a.Stretch, b.Stretch) > 1));

        Assert.Empty(shared);
    }

    [Fact]
    public void Sixty_arrows_into_one_box_have_sixty_ports()
    {
        var others = Enumerable.Range(0, 60).ToList();

        Each_arrow_into_a_box_has_a_port_of_its_own(new(
            "Busy",
            [new("root", "Partnership"), new("busy", "Secretariat", null, "root"), .. others.Select(i => new Box($"{i}", $"Group {i}", null, "root"))],
            [.. others.Select(i => new Arrow($"{i}", "busy", "reports to", 0))]));
    }

    [Fact]
    public void A_child_that_reports_to_its_parent_has_one_line_and_not_two()
    {
        var plan = Plan.Of(new("Two", [new("a", "Board"), new("b", "Group", WithinId: "a")], [new("b", "a", "reports to", 0)]));

        var line = Assert.Single(plan.Lines);
        Assert.Equal((0, true), (line.Kind, line.HasHead));
    }

    [Fact]
    public void A_circle_of_boxes_still_draws_each_of_them_once()
    {
        var plan = Plan.Of(new("Circle", [new("a", "A", WithinId: "c"), new("b", "B", WithinId: "a"), new("c", "C", WithinId: "b"), new("d", "D", WithinId: "d")], []));

        Assert.Equal("ABCD", string.Concat(plan.Boxes.Select(b => b.Node.Box.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Arrows_to_nowhere_and_to_oneself_are_left_out()
    {
        var plan = Plan.Of(new("Loose", [new("a", "A"), new("b", "B", WithinId: "gone")], [new("a", "a", "x", 0), new("a", "gone", "x", 0), new("gone", "b", "x", 0)]));

        Assert.Empty(plan.Lines);
    }

    [Theory]
    [InlineData("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch")]
    [InlineData("Pwyllgor Cynghori ar Iechyd a Gofal Cymdeithasol Gogledd-orllewin Cymru a’r Cylch, gan gynnwys y Grŵp Llywio ar gyfer Tŷ’r Ŵyl a’r Bwrdd Rhanbarthol Ŷd")]
    [InlineData("住民協議会住民協議会住民協議会住民協議会住民協議会住民協議会")]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    [InlineData("Saltmarsh and the Fens Local Strategic Partnership Joint Commissioning and Performance Management Group for Older Residents")]
    public void A_long_name_is_whole_wherever_it_stands(string name)
    {
        StructureDrawing drawing = new("Long", [new("a", name), new("b", name, name, "a"), new("c", name, name, "a", Style: BoxStyle.Unnamed), .. Enumerable.Range(0, 9).Select(i => new Box($"{i}", name, null, "c"))], []);

        Every_label_is_whole_and_inside_its_box(drawing);
        No_two_boxes_overlap(drawing);
        AllLabelsAreWhole(Plan.Of(new Forest(Narrow.Of(drawing)), Shape.Phone));
    }

    [Fact]
    public void Whoever_reports_to_another_of_the_same_partnership_hangs_below_it()
    {
        var plan = Plan.Of(DrawingSamples.Oxfordshire);

        var board = plan.Boxes.Single(b => b.Node.Box.Id == "psb");
        Assert.All(plan.Boxes.Where(b => b.Node.Box.Id.StartsWith('t')), theme => Assert.True(theme.Top > board.Bottom && theme.Node.Parent == board.Node));
    }

    [Fact]
    public void Nobody_hangs_below_one_of_lesser_rank()
    {
        var plan = Plan.Of(new("Rank", [new("p", "P"), new("board", "Board", null, "p", 1), new("forum", "Forum", null, "p", 2)], [new("board", "forum", "informs", 0)]));

        Assert.All(plan.Boxes.Where(b => b.Node.Box.Id != "p"), b => Assert.Equal("p", b.Node.Parent!.Box.Id));
    }

    [Fact]
    public void Two_that_report_to_each_other_stand_below_one_another_by_the_first_kind_of_line()
    {
        var plan = Plan.Of(DrawingSamples.Oxfordshire);

        Assert.Equal("board", plan.Boxes.Single(b => b.Node.Box.Id == "psb").Node.Parent!.Box.Id);
        Assert.Equal("op", plan.Boxes.Single(b => b.Node.Box.Id == "board").Node.Parent!.Box.Id);
    }

    [Fact]
    public void A_chain_of_two_hundred_goes_straight_down()
    {
        var plan = Plan.Of(new("Chain", [.. Enumerable.Range(0, 200).Select(i => new Box($"{i}", $"Level {i}", null, $"{i - 1}"))], []));

        Assert.Single(plan.Boxes.Select(b => b.Left).Distinct());
    }

    private static IEnumerable<(Spot From, Spot To)> Stretches(Line line) => line.Corners.Zip(line.Corners.Skip(1));

    private static bool Crosses((Spot From, Spot To) s, Placed b) =>
        Math.Max(s.From.X, s.To.X) > b.Left + 0.01 && Math.Min(s.From.X, s.To.X) < b.Right - 0.01
        && Math.Max(s.From.Y, s.To.Y) > b.Top + 0.01 && Math.Min(s.From.Y, s.To.Y) < b.Bottom - 0.01;

    private static bool IsOneConnector(Line a, Line b) => a.Kind == b.Kind && a.Joins.SequenceEqual(b.Joins);

    private static double Overlap((Spot From, Spot To) a, (Spot From, Spot To) b) =>
        a.From.X == a.To.X && b.From.X == b.To.X && Math.Abs(a.From.X - b.From.X) < 1
            ? Math.Min(Math.Max(a.From.Y, a.To.Y), Math.Max(b.From.Y, b.To.Y)) - Math.Max(Math.Min(a.From.Y, a.To.Y), Math.Min(b.From.Y, b.To.Y))
        : a.From.Y == a.To.Y && b.From.Y == b.To.Y && Math.Abs(a.From.Y - b.From.Y) < 1
            ? Math.Min(Math.Max(a.From.X, a.To.X), Math.Max(b.From.X, b.To.X)) - Math.Max(Math.Min(a.From.X, a.To.X), Math.Min(b.From.X, b.To.X))
        : 0;

    private static bool IsOnBorder(Spot at, Placed b) =>
        at.X >= b.Left && at.X <= b.Right && at.Y >= b.Top && at.Y <= b.Bottom
        && (at.X == b.Left || at.X == b.Right || at.Y == b.Top || at.Y == b.Bottom);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != Lettering.Break));
}
