namespace Commonweal.Web.Design.Drawing;

/// <summary>The children that one connector joins to their parent: all that merely stand within it, or all that report to it by one kind of line.</summary>
internal sealed class Family(Node parent, int? kind, IReadOnlyList<Node> children, IReadOnlyList<Family> later)
{
    // Twice as far apart as tracks, so that what falls from a port falls between two of them.
    private const double BetweenPorts = 2 * Axis.Apart;

    public Node Parent { get; } = parent;
    public int? Kind { get; } = kind;
    public IReadOnlyList<Node> Children { get; } = children;

    /// <summary>All that the connector joins.</summary>
    public IReadOnlyList<Node> Joins { get; } = [parent, .. children];

    /// <summary>The stretch under the parent that the branches leave from; none where a branch falls straight.</summary>
    public Run? Bus { get; private set; }

    public double Port { get; private set; }

    public static List<Family> All(Forest forest) => [.. forest.Nodes.SelectMany(Of)];

    private static List<Family> Of(Node parent)
    {
        var families = new List<Family>();
        foreach (var children in parent.Children.GroupBy(c => c.Kind).Reverse())
        {
            families.Add(new Family(parent, children.Key, [.. children], [.. families]));
        }

        return families;
    }

    /// <summary>Chooses where the connectors of one parent leave it: in the order in which their branches lie, or straight above one.</summary>
    public static void Attach(IEnumerable<Family> families, Sheet sheet)
    {
        foreach (var ofOne in families.GroupBy(f => f.Parent))
        {
            var (box, inOrder) = (sheet[ofOne.Key], ofOne.OrderBy(f => f.Children.Average(c => f.Branch(sheet, c))).ToList());
            var middle = inOrder.FindIndex(f => f.Ends(sheet) is [var only] && only == box.Middle);
            var pivot = middle >= 0 ? middle : (inOrder.Count - 1) / 2.0;
            foreach (var (i, family) in inOrder.Index())
            {
                family.Attach(sheet, box, box.Middle + ((i - pivot) * BetweenPorts), inOrder.Count == 1);
            }
        }
    }

    private void Attach(Sheet sheet, Placed box, double port, bool alone)
    {
        var ends = Ends(sheet);
        var straight = ends is [var only] && only >= box.Left + Placed.Padding - 1 && only <= box.Right - Placed.Padding
            && (alone || Children[0].Hangs || only == box.Middle);
        Port = straight ? ends[0] : port;
        if (!straight)
        {
            Bus = new Run(upright: false, Parent.Row + 1) { From = Math.Min(Port, ends.Min()), To = Math.Max(Port, ends.Max()) };
            Bus.Turns.AddRange(ends.Select(e => (e, 1)).Append((Port, -1)));
        }
    }

    private double[] Ends(Sheet sheet) => [.. Children.Select(c => Branch(sheet, c)).Distinct()];

    /// <summary>The x of the branch to one child: down the middle of its top, or the spine beside its stack.</summary>
    public double Branch(Sheet sheet, Node child) =>
        child.Hangs ? sheet.Spine(child, Spine(child)) : sheet[child].Middle;

    /// <summary>Which spine beside the stack is this connector's: of several, the one that reaches lower runs further out.</summary>
    public int Spine(Node child) => later.Count(f => f.Children.Any(c => c.Hangs && c.Column == child.Column));

    public IEnumerable<((Node, Side) Side, double At)> TakenAcross(Sheet sheet) =>
        Children.Where(c => !c.Hangs).Select(c => ((c, Side.Top), sheet[c].Middle)).Append(((Parent, Side.Bottom), Port));

    public IEnumerable<((Node, Side) Side, double At)> TakenDown(Sheet sheet) =>
        Children.Where(c => c.Hangs).Select(c => ((c, Side.Left), sheet.LeftOf(c).Y));

    /// <summary>The paths of the connector: each stretch once, so that its dashes stay clean.</summary>
    public IEnumerable<List<Spot>> Paths(Sheet sheet)
    {
        var stems = Children.GroupBy(c => Branch(sheet, c)).OrderBy(g => g.Key).ToList();
        var outer = new[] { stems[0].Key <= Port ? stems[0] : null, stems[^1].Key >= Port ? stems[^1] : null }.OfType<IGrouping<double, Node>>().ToList();
        foreach (var stem in stems)
        {
            var farthest = stem.MaxBy(c => c.Row)!;
            yield return Stem(sheet, farthest, stem.Key, toBus: outer.Contains(stem), toPort: stem == outer[0] || (Kind is null && outer.Contains(stem)));
            foreach (var child in stem.Where(c => c != farthest))
            {
                yield return [sheet.LeftOf(child), new(stem.Key, sheet.LeftOf(child).Y)];
            }
        }
    }

    private List<Spot> Stem(Sheet sheet, Node child, double x, bool toBus, bool toPort)
    {
        var path = new List<Spot> { child.Hangs ? sheet.LeftOf(child) : new(x, sheet[child].Top) };
        path.Add(new(x, path[0].Y));
        if (Bus is not null)
        {
            path.Add(new(x, Bus.At));
            path.AddRange(toBus ? [new(Port, Bus.At)] : []);
        }

        if (toPort)
        {
            path.Add(new(Port, sheet[Parent].Bottom));
        }

        return path;
    }
}
