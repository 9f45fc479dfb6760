namespace Commonweal.Web.Design.Drawing;

/// <summary>The finished layout: boxes, connectors and arrows with exact places.</summary>
internal sealed record Plan(IReadOnlyList<Placed> Boxes, IReadOnlyList<Line> Lines, IReadOnlyList<Link> Links, double Width, double Height)
{
    /// <summary>The best layout of a structure that could be found.</summary>
    public static Plan Of(StructureDrawing drawing) => new Ordering(new Forest(drawing)).Best();

    /// <summary>How often its lines cross.</summary>
    public int Crosses { get; } = Crossings.Count(Lines);

    private double Length { get; } = Lines.Sum(l => l.Length);

    /// <summary>Whether all of it can be read when it is printed on one page.</summary>
    public bool IsReadable => Smallness == 0;

    /// <summary>By how many steps its letters are too small when it is printed on one page.</summary>
    public int Smallness { get; } = (int)Math.Ceiling(Math.Max(0, Paper.Readable - Paper.Scale(Width, Height)) * 20);

    public bool IsBetterThan(Plan other) => (Smallness, Crosses, Length).CompareTo((other.Smallness, other.Crosses, other.Length)) < 0;

    /// <summary>The layout of a forest in the order in which its boxes stand.</summary>
    public static Plan Of(Forest forest, Shape shape)
    {
        var placing = new Placing(forest, shape);
        var families = Family.All(forest);
        var strands = new Router(placing, forest, families).Route(forest.Links.Where(l => !l.IsHungBy));
        var runs = strands.SelectMany(s => s.Runs).ToList();

        var gaps = Tracks.Lay(runs.Where(r => r.Upright), placing.Columns + 1, 0.5);
        var sheet = new Sheet(forest, shape, gaps, families.SelectMany(f => f.Children.Select(f.Spine)).DefaultIfEmpty().Max() + 1);
        Settle(runs.Where(r => r.Upright), sheet.Across);
        Family.Attach(families, sheet);

        var ports = strands.SelectMany(s => new[] { s.Start, s.End }).ToList();
        Connect([.. ports.Where(p => p.IsUpright)], sheet, families.SelectMany(f => f.TakenAcross(sheet)), [.. runs.Where(r => r.Upright).Select(r => r.At).Distinct()]);
        strands.ForEach(s => s.Stretch());
        var levels = runs.Where(r => !r.Upright).Concat(families.Select(f => f.Bus).OfType<Run>()).ToList();
        sheet.SetRows(placing.Rows, Tracks.Lay(levels, placing.Rows + 1, Axis.Apart));
        Settle(levels, sheet.Down);
        Connect([.. ports.Where(p => !p.IsUpright)], sheet, families.SelectMany(f => f.TakenDown(sheet)), []);
        return new Plan([.. sheet.Boxes], [.. Draw(families, strands, sheet)], forest.Links, sheet.Across.Length, sheet.Down.Length);
    }

    private static void Connect(IReadOnlyList<Port> ports, Sheet sheet, IEnumerable<((Node, Side) Side, double At)> connectors, IReadOnlyCollection<double> passing)
    {
        var taken = connectors.ToLookup(t => t.Side, t => t.At);
        Port.Spread(ports, sheet, taken, passing);
        Port.Straighten(ports, sheet, taken);
    }

    private static void Settle(IEnumerable<Run> runs, Axis axis)
    {
        foreach (var run in runs)
        {
            run.At = axis.Track(run.Channel, run.Track);
        }
    }

    private static IEnumerable<Line> Draw(List<Family> families, List<Strand> strands, Sheet sheet)
    {
        foreach (var family in families)
        {
            foreach (var path in family.Paths(sheet).Select(Line.Tidy))
            {
                var arrives = family.Kind is not null && path[^1].Y == sheet[family.Parent].Bottom;
                yield return new Line(family.Kind, path, arrives, family.Joins);
            }
        }

        foreach (var strand in strands)
        {
            yield return new Line(strand.Link.Kind, Line.Tidy(strand.Path(sheet)), true, [strand.Link.From, strand.Link.To]);
        }
    }
}
