namespace Commonweal.Web.Design.Drawing;

/// <summary>Makes of a drawing one that a phone has room for: lines to anywhere but the box above become words.</summary>
internal static class Narrow
{
    public static StructureDrawing Of(StructureDrawing drawing)
    {
        var forest = new Forest(drawing);
        var said = forest.Links.Where(l => !l.IsHungBy).ToLookup(l => l.From.Box.Id, l => $"→ {l.Label}: {l.To.Box.Name}");
        var left = forest.Nodes.Where(n => !n.IsOutside || said.Contains(n.Box.Id)).Select(n => n.Box);
        return drawing with
        {
            Boxes = [.. left.Select(b => b with { Says = [.. said[b.Id]] })],
            Arrows = [.. forest.Links.Where(l => l.IsHungBy).Select(l => new Arrow(l.From.Box.Id, l.To.Box.Id, l.Label, l.Kind) { IsOurs = drawing.Arrows.Any(a => a.IsOurs && a.Kind == l.Kind) })],
            IdPrefix = $"{drawing.IdPrefix}-narrow",
        };
    }
}
