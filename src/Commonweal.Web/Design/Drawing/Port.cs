namespace Commonweal.Web.Design.Drawing;

/// <summary>The place on a box's border where one line leaves or arrives.</summary>
internal sealed class Port(Node node, Side side, Strand strand)
{
    private const double Step = 6;
    private const double Inset = 4;

    private const double Near = 10;
    private const double Aside = 2;

    public Node Node { get; } = node;
    public Side Side { get; } = side;
    public double At { get; set; }

    public bool IsUpright => Side.IsUpright();

    /// <summary>Which way from the channel the box lies.</summary>
    public int Turn => Side is Side.Top or Side.Left ? 1 : -1;

    /// <summary>What ports on one side are sorted by.</summary>
    public double Heading(Sheet sheet) => Strand.Heading(this, sheet);

    /// <summary>The place at the bottom of a box for one of several, counted from the left, where all are spread evenly.</summary>
    public static double Slot(Placed box, int turn, int of)
    {
        var (from, to) = Border(box, upright: true, Inset);
        return Snap(from + ((to - from) * (turn + 1) / (of + 1)), Side.Bottom);
    }

    public Spot Spot(Sheet sheet) => Side switch
    {
        Side.Top => new(At, sheet[Node].Top),
        Side.Bottom => new(At, sheet[Node].Bottom),
        Side.Left => new(sheet[Node].Left, At),
        _ => new(sheet[Node].Right, At),
    };

    /// <summary>Spreads the ports of every side evenly, clear of where connectors come in and of lines that pass.</summary>
    public static void Spread(IEnumerable<Port> ports, Sheet sheet, ILookup<(Node, Side), double> taken, IReadOnlyCollection<double> passing)
    {
        foreach (var side in ports.GroupBy(p => (p.Node, p.Side)))
        {
            var (box, upright) = (sheet[side.Key.Node], side.Key.Side.IsUpright());
            var (from, to) = Border(box, upright, Inset);
            var sorted = side.OrderBy(p => p.Heading(sheet)).ToList();
            var crowded = (to - from) / (sorted.Count + taken[side.Key].Count() + 1) < Step;
            foreach (var (port, at) in sorted.Zip(Slots(from, to, sorted.Count, [.. taken[side.Key]])))
            {
                port.At = crowded ? at : Snap(at, side.Key.Side);
                port.At += passing.Any(p => Math.Abs(p - port.At) < 1) ? Aside : 0;
            }
        }
    }

    /// <summary>Brings the two ends of a line between neighbours under one another where there is room, so that it runs straight.</summary>
    public static void Straighten(IReadOnlyList<Port> ports, Sheet sheet, ILookup<(Node, Side), double> taken)
    {
        var sides = ports.ToLookup(p => (p.Node, p.Side));
        foreach (var port in ports.Where(p => p.Strand.Runs.Count == 1))
        {
            var (other, box) = (port.Strand.Start == port ? port.Strand.End : port.Strand.Start, sheet[port.Node]);
            var others = sides[(port.Node, port.Side)].Where(p => p != port).Select(p => p.At).Concat(taken[(port.Node, port.Side)]);
            var (from, to) = Border(box, port.IsUpright, 8);
            if (port.Side != other.Side && other.At >= from && other.At <= to && others.All(o => Math.Abs(o - other.At) >= Near))
            {
                port.At = other.At;
            }
        }
    }

    private Strand Strand { get; } = strand;

    private static (double From, double To) Border(Placed box, bool upright, double inset) =>
        upright ? (box.Left + inset, box.Right - inset) : (box.Top + inset, box.Bottom - inset);

    // Boxes that face each other across a gutter or a gap snap half a step apart, so that their lines never lie on top of each other.
    private static double Snap(double at, Side side)
    {
        var half = side is Side.Top or Side.Left ? 0 : Step / 2;
        return (Math.Round((at - half) / Step) * Step) + half;
    }

    private static List<double> Slots(double from, double to, int count, double[] taken)
    {
        var all = count + taken.Length;
        var slots = Enumerable.Range(1, all).Select(i => from + ((to - from) * i / (all + 1))).ToList();
        foreach (var fixedAt in taken)
        {
            slots.Remove(slots.MinBy(s => Math.Abs(s - fixedAt)));
        }

        return slots;
    }
}
