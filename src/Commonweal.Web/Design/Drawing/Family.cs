namespace Commonweal.Web.Design.Drawing;

/// <summary>The children that one connector joins to their parent: all that merely stand within it, or all that report to it by one kind of line.</summary>
internal sealed class Family(Node parent, int? kind, int index, int of, IReadOnlyList<Node> children)
{
    public Node Parent { get; } = parent;
    public int? Kind { get; } = kind;
    public IReadOnlyList<Node> Children { get; } = children;

    /// <summary>The stretch under the parent that the branches leave from; none where a branch falls straight.</summary>
    public Run? Bus { get; private set; }

    public double Port { get; private set; }

    public static List<Family> All(Forest forest)
    {
        var reports = forest.Links.Where(l => l.From.Parent == l.To).DistinctBy(l => l.From).ToDictionary(l => l.From, l => l.Kind);
        return [.. forest.Nodes.SelectMany(Of)];

        IEnumerable<Family> Of(Node parent)
        {
            var kinds = parent.Children.GroupBy(c => reports.TryGetValue(c, out var kind) ? kind : (int?)null).OrderBy(g => g.Key).ToList();
            return kinds.Select((g, i) => new Family(parent, g.Key, i, kinds.Count, [.. g]));
        }
    }

    /// <summary>Chooses where the connector leaves the parent, and the bus if the branches need one.</summary>
    public void Attach(Sheet sheet)
    {
        var ends = Children.Select(c => Branch(sheet, c)).ToList();
        var box = sheet[Parent];
        var straight = ends.Distinct().Count() == 1 && ends[0] >= box.Left + Placed.Padding - 1 && ends[0] <= box.Right - Placed.Padding
            && (of == 1 || Children[0].Hangs || ends[0] == box.Middle);
        Port = straight ? ends[0] : box.Middle + Offset;
        if (!straight)
        {
            Bus = new Run(upright: false, Parent.Row + 1) { From = Math.Min(Port, ends.Min()), To = Math.Max(Port, ends.Max()) };
        }
    }

    // With several connectors the middle is left to a child that stands straight below.
    private double Offset => of == 1 ? 0 : ((index / 2) + 1) * (index % 2 == 0 ? -14 : 14);

    /// <summary>The x of the branch to one child: down the middle of its top, or the spine beside its stack.</summary>
    public double Branch(Sheet sheet, Node child) =>
        child.Hangs ? sheet.Spine(child, index) : sheet[child].Middle;

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
