namespace Commonweal.Web.Design.Drawing;

/// <summary>The page with every box in its place: first across, then, once the text is in lines, down.</summary>
internal sealed class Sheet
{
    private readonly Dictionary<Node, Placed> _boxes = [];
    private readonly double _indent;

    public Sheet(Forest forest, Shape shape, int[] tracks, int connectors)
    {
        _indent = 8 + (10 * connectors);
        var width = Math.Max(shape.Cell, shape.Box + (_indent * forest.Nodes.Max(n => n.Indent)));
        Across = new Axis([.. Enumerable.Repeat(width, tracks.Length - 1)], tracks, 36);
        foreach (var node in forest.Nodes)
        {
            var centre = (Across.Cell(node.Across / 2) + Across.Cell((node.Across + 1) / 2) + width) / 2;
            var left = Math.Max(centre - (width / 2), Across.Cell(node.Column) + (_indent * node.Indent));
            _boxes[node] = new Placed(node, left, centre + (width / 2) - left);
        }
    }

    public Axis Across { get; }
    public Axis Down { get; private set; } = null!;
    public IReadOnlyCollection<Placed> Boxes => _boxes.Values;

    public Placed this[Node node] => _boxes[node];

    /// <summary>The boxes of one row are equally tall, so that rows read as rows.</summary>
    public void SetRows(int rows, int[] tracks)
    {
        var heights = new double[rows];
        foreach (var box in Boxes)
        {
            heights[box.Node.Row] = Math.Max(heights[box.Node.Row], box.HeightNeeded);
        }

        Down = new Axis(heights, tracks, 30);
        foreach (var box in Boxes)
        {
            (box.Top, box.Height) = (Down.Cell(box.Node.Row), heights[box.Node.Row]);
        }
    }

    public double Spine(Node child, int connector) =>
        Across.Cell(child.Column) + (_indent * (child.Indent - 1)) + 8 + (10 * connector);

    public Spot LeftOf(Node child) => new(this[child].Left, this[child].Top + (this[child].Height / 2));
}
