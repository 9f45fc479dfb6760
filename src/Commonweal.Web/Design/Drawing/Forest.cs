namespace Commonweal.Web.Design.Drawing;

/// <summary>The boxes as trees of what is drawn below what, and the arrows that join two of them.</summary>
internal sealed class Forest
{
    private readonly Dictionary<string, Node> _byId = [];

    public Forest(StructureDrawing drawing)
    {
        foreach (var box in drawing.Boxes)
        {
            _byId.TryAdd(box.Id, new Node(box));
        }

        foreach (var node in _byId.Values)
        {
            Join(node);
        }

        Links = [.. drawing.Arrows.Select(Link).OfType<Link>().Distinct()];
        Hanging.Rehang(Links);
        Roots = [.. _byId.Values.Where(n => n.Parent is null && !IsOutside(n)).OrderBy(n => n.Box.Rank)];
        Outside = [.. _byId.Values.Where(n => n.Parent is null && IsOutside(n)).OrderBy(n => n.Box.Rank)];
        foreach (var siblings in _byId.Values.Where(n => n.Parent is not null).GroupBy(n => n.Parent!))
        {
            // Those that hang by one kind of line stand together, or their connectors would cross.
            siblings.Key.Children.AddRange(siblings.OrderBy(n => n.Box.Rank).ThenBy(n => n.Box.Style == BoxStyle.Unnamed).GroupBy(n => n.Kind).SelectMany(g => g));
        }
    }

    public List<Node> Roots { get; }
    public List<Node> Outside { get; }
    public IReadOnlyList<Link> Links { get; }
    public IReadOnlyCollection<Node> Nodes => _byId.Values;

    private bool IsOutside(Node node) =>
        node.Box.Style == BoxStyle.Outside && !_byId.Values.Any(n => n.Parent == node);

    private void Join(Node node)
    {
        var parent = node.Box.WithinId is { } id ? _byId.GetValueOrDefault(id) : null;
        for (var above = parent; above is not null; above = above.Parent)
        {
            // A circle is cut at its last link, so the rest still draws.
            if (above == node)
            {
                return;
            }
        }

        node.Within = node.Parent = parent;
    }

    private Link? Link(Arrow arrow) =>
        _byId.TryGetValue(arrow.FromId, out var from) && _byId.TryGetValue(arrow.ToId, out var to) && from != to
            ? new Link(from, to, arrow.Label, Math.Max(0, arrow.Kind))
            : null;
}
