namespace Commonweal.Web.Design.Drawing;

/// <summary>The finished layout: boxes, connectors and arrows with exact places.</summary>
internal sealed record Plan(IReadOnlyList<Placed> Boxes, IReadOnlyList<Line> Lines, IReadOnlyList<Link> Links, double Width, double Height)
{
    public static Plan Of(StructureDrawing drawing)
    {
        var forest = new Forest(drawing);
        var placing = Placing.Of(forest);
        var families = Family.All(forest);
        var strands = Route(forest, placing, families);
        var runs = strands.SelectMany(s => s.Runs).ToList();

        var gaps = Run.Lay(runs.Where(r => r.Upright), placing.Columns + 1, 0.5);
        var sheet = new Sheet(forest, placing.Columns, gaps, families.CountBy(f => f.Parent).Select(c => c.Value).DefaultIfEmpty(1).Max());
        Settle(runs.Where(r => r.Upright), sheet.Across);
        families.ForEach(f => f.Attach(sheet));

        var ports = strands.SelectMany(s => new[] { s.Start, s.End }).ToList();
        var upright = ports.Where(p => p.IsUpright).ToList();
        var taken = families.SelectMany(f => f.TakenAcross(sheet)).ToLookup(t => t.Side, t => t.At);
        Port.Spread(upright, sheet, taken);
        Port.Straighten(upright, sheet, taken);
        strands.ForEach(s => s.Stretch());
        var levels = runs.Where(r => !r.Upright).Concat(families.Select(f => f.Bus).OfType<Run>()).ToList();
        sheet.SetRows(placing.Rows, Run.Lay(levels, placing.Rows + 1, Axis.Apart));
        Settle(levels, sheet.Down);
        taken = families.SelectMany(f => f.TakenDown(sheet)).ToLookup(t => t.Side, t => t.At);
        var level = ports.Where(p => !p.IsUpright).ToList();
        Port.Spread(level, sheet, taken);
        Port.Straighten(level, sheet, taken);
        return new Plan([.. sheet.Boxes], [.. Draw(families, strands, sheet)], forest.Links, sheet.Across.Length, sheet.Down.Length);
    }

    private static List<Strand> Route(Forest forest, Placing placing, List<Family> families)
    {
        var router = new Router(placing, forest.Nodes);
        var shown = families.Where(f => f.Kind is not null).SelectMany(f => f.Children.Select(c => (c, f.Parent, f.Kind!.Value))).ToHashSet();
        return [.. forest.Links.Where(l => !shown.Contains((l.From, l.To, l.Kind))).Select(l => new Strand(router.Find(l)))];
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
                yield return new Line(family.Kind, path, arrives, [family.Parent, .. family.Children]);
            }
        }

        foreach (var strand in strands)
        {
            yield return new Line(strand.Link.Kind, Line.Tidy(strand.Path(sheet)), true, [strand.Link.From, strand.Link.To]);
        }
    }
}
