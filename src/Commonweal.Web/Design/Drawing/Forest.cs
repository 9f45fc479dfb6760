namespace Commonweal.Web.Design.Drawing;

/// <summary>The boxes as trees of what stands within what, and the arrows that join two of them.</summary>
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

        Roots = [.. _byId.Values.Where(n => n.Parent is null && !n.IsOutside).OrderBy(n => n.Box.Rank)];
        Outside = [.. _byId.Values.Where(n => n.IsOutside).OrderBy(n => n.Box.Rank)];
        foreach (var node in _byId.Values)
        {
            var inOrder = node.Children.OrderBy(n => n.Box.Rank).ToList();
            node.Children.Clear();
            node.Children.AddRange(inOrder);
        }

        Links = [.. drawing.Arrows.Select(Link).OfType<Link>().Distinct()];
    }

    public List<Node> Roots { get; }
    public List<Node> Outside { get; }
    public IReadOnlyList<Link> Links { get; }
    public IReadOnlyCollection<Node> Nodes => _byId.Values;

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

        node.Parent = parent;
        parent?.Children.Add(node);
    }

    private Link? Link(Arrow arrow) =>
        _byId.TryGetValue(arrow.FromId, out var from) && _byId.TryGetValue(arrow.ToId, out var to) && from != to
            ? new Link(from, to, arrow.Label, Math.Max(0, arrow.Kind))
            : null;
}
