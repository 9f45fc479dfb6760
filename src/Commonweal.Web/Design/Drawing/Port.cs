namespace Commonweal.Web.Design.Drawing;

/// <summary>The place on a box's border where one line leaves or arrives.</summary>
internal sealed class Port(Node node, Side side, Strand strand)
{
    // Lines into the box above and the box below a gutter must never lie on top of each other.
    private const double Stagger = 2;

    private const double Near = 10;

    public Node Node { get; } = node;
    public Side Side { get; } = side;
    public double At { get; set; }

    public bool IsUpright => Side.IsUpright();

    /// <summary>Which way from the channel the box lies.</summary>
    public int Turn => Side is Side.Top or Side.Left ? 1 : -1;

    public Spot Spot(Sheet sheet) => Side switch
    {
        Side.Top => new(At, sheet[Node].Top),
        Side.Bottom => new(At, sheet[Node].Bottom),
        Side.Left => new(sheet[Node].Left, At),
        _ => new(sheet[Node].Right, At),
    };

    /// <summary>Spreads the ports of every side evenly, clear of where connectors come in.</summary>
    public static void Spread(IEnumerable<Port> ports, Sheet sheet, ILookup<(Node, Side), double> taken)
    {
        foreach (var side in ports.GroupBy(p => (p.Node, p.Side)))
        {
            var (box, upright) = (sheet[side.Key.Node], side.First().IsUpright);
            var (from, to) = upright ? (box.Left + 6, box.Right - 6) : (box.Top + 4, box.Bottom - 4);
            var sorted = side.OrderBy(p => p.Strand.Heading(p, sheet)).ToList();
            foreach (var (port, at) in sorted.Zip(Slots(from, to, sorted.Count, [.. taken[side.Key]])))
            {
                port.At = at + (side.Key.Side switch { Side.Top => -Stagger, Side.Bottom => Stagger, _ => 0 });
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
            if (port.Side != other.Side && other.At >= box.Left + 8 && other.At <= box.Right - 8 && others.All(o => Math.Abs(o - other.At) >= Near))
            {
                port.At = other.At;
            }
        }
    }

    private Strand Strand { get; } = strand;

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
