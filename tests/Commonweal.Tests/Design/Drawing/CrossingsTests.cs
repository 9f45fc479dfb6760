using Commonweal.Web.Design.Drawing;

namespace Commonweal.Tests.Design.Drawing;

/// <summary>What can be drawn without two lines crossing is drawn so.</summary>
public sealed class CrossingsTests
{
    public static TheoryData<StructureDrawing> Named => [DrawingSamples.Huntingdonshire, DrawingSamples.Oxfordshire, DrawingSamples.Saltmarsh, DrawingSamples.Wide];

    /// <summary>At most twelve boxes each, with up to six lines.</summary>
    public static TheoryData<StructureDrawing> Small => [.. Enumerable.Range(1, 40).Select(seed => DrawingSamples.Random(3 + (seed % 10), 1 + (seed % 6), seed))];

    [Theory]
    [MemberData(nameof(Named))]
    public void No_two_lines_of_a_partnership_that_is_well_known_cross(StructureDrawing drawing) =>
        Assert.Equal(0, Counted(Plan.Of(drawing)));

    [Theory]
    [MemberData(nameof(Small))]
    public void No_line_of_a_small_structure_crosses_another_that_a_different_order_would_keep_apart(StructureDrawing drawing)
    {
        var order = new Random(5);
        var least = Enumerable.Range(0, 25).Min(_ =>
        {
            var boxes = drawing.Boxes.ToArray();
            order.Shuffle(boxes);
            var forest = new Forest(drawing with { Boxes = boxes });
            return new Ordering(forest).Shapes().Select(shape => Plan.Of(forest, shape)).Where(p => p.IsReadable).Select(Counted).DefaultIfEmpty(int.MaxValue).Min();
        });

        Assert.InRange(Counted(Plan.Of(drawing)), 0, least);
    }

    [Theory]
    [MemberData(nameof(PlanTests.Many), MemberType = typeof(PlanTests))]
    public void What_the_layout_counts_is_what_crosses(StructureDrawing drawing)
    {
        var plan = Plan.Of(drawing);

        Assert.Equal(Counted(plan), plan.Crosses);
    }

    [Theory]
    [MemberData(nameof(PlanTests.Many), MemberType = typeof(PlanTests))]
    public void On_a_phone_nothing_crosses_at_all(StructureDrawing drawing) =>
        Assert.Equal(0, Counted(Plan.Of(new Forest(Narrow.Of(drawing)), Shape.Phone)));

    // Counted without the layout's own way of counting: every stretch of every line with every other.
    private static int Counted(Plan plan)
    {
        var stretches = plan.Lines.SelectMany(l => l.Corners.Zip(l.Corners.Skip(1), (a, b) => (Line: l, A: a, B: b))).ToList();
        return stretches.Index().Sum(s => stretches.Take(s.Index).Count(t => s.Item.Line.Joins != t.Line.Joins && Meet((s.Item.A, s.Item.B), (t.A, t.B))));
    }

    private static bool Meet((Spot A, Spot B) s, (Spot A, Spot B) t)
    {
        var (level, upright) = (s.A.Y == s.B.Y, t.A.Y == t.B.Y);
        return (level, upright) switch
        {
            (true, true) => Math.Abs(s.A.Y - t.A.Y) < 1 && Shared(s.A.X, s.B.X, t.A.X, t.B.X) > 1,
            (false, false) => Math.Abs(s.A.X - t.A.X) < 1 && Shared(s.A.Y, s.B.Y, t.A.Y, t.B.Y) > 1,
            (true, false) => IsBetween(t.A.X, s.A.X, s.B.X) && IsBetween(s.A.Y, t.A.Y, t.B.Y),
            (false, true) => IsBetween(s.A.X, t.A.X, t.B.X) && IsBetween(t.A.Y, s.A.Y, s.B.Y),
        };
    }

    private static bool IsBetween(double at, double from, double to) => at > Math.Min(from, to) && at < Math.Max(from, to);

    private static double Shared(double a, double b, double c, double d) => Math.Min(Math.Max(a, b), Math.Max(c, d)) - Math.Max(Math.Min(a, b), Math.Min(c, d));
}
