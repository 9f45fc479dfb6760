namespace Commonweal.Web.Design.Drawing;

/// <summary>Gives every box its row and column: those outside on top, then the trees, folded to a number of columns.</summary>
internal sealed class Placing
{
    // An only child below a hanging box hangs too, or it would look like the next sibling; a long chain must not creep across the page.
    private const int DeepestAlone = 4;
    private readonly Folding _folding;

    /// <param name="folding">How it folds in its present order; worked out anew where it is not known.</param>
    public Placing(Forest forest, Shape shape, Folding? folding = null)
    {
        var widest = shape.Columns;
        var (beside, above) = shape.Aside ? Outside(forest) : ([], forest.Outside);
        _folding = folding ?? new Folding(widest);
        var fold = _folding.OfSiblings(forest.Roots)[widest - 1];
        Columns = Math.Max(fold.Columns, Math.Min(widest, above.Count));
        var rows = PlaceAbove(above);
        PlaceStacks(forest.Roots, fold, (Columns - fold.Columns) / 2, rows, null);
        Rows = rows + fold.Rows;
        var cells = new Cells(forest.Nodes.Except(beside.Select(b => b.Outside)));
        foreach (var (node, joined) in beside.OrderBy(b => b.Joined.Row))
        {
            cells.PutBeside(node, joined, Columns);
            (Rows, Columns) = (Math.Max(Rows, node.Row + 1), Math.Max(Columns, node.Column + 1));
        }
    }

    public int Rows { get; private set; }
    public int Columns { get; private set; }

    /// <summary>How many steps in the deepest box stands.</summary>
    public int Deepest { get; private set; }

    private static (List<(Node Outside, Node Joined)> Beside, List<Node> Above) Outside(Forest forest)
    {
        var joined = forest.Links.SelectMany(l => new[] { (l.From, l.To), (From: l.To, To: l.From) }).ToLookup(l => l.Item2, l => l.Item1);
        var beside = forest.Outside.Where(o => joined[o].Distinct().Count() == 1).ToList();
        return ([.. beside.Select(o => (o, joined[o].First())).Where(p => !p.Item2.IsOutside)], [.. forest.Outside.Where(o => !beside.Contains(o) || joined[o].First().IsOutside)]);
    }

    private int PlaceAbove(List<Node> outside)
    {
        var rows = (outside.Count + Columns - 1) / Columns;
        foreach (var (row, line) in outside.Chunk(Math.Max(1, (outside.Count + rows - 1) / Math.Max(1, rows))).Index())
        {
            foreach (var (i, node) in line.Index())
            {
                (node.Row, node.Across, node.Column) = (row, Columns - line.Length + (2 * i), (Columns - line.Length + (2 * i)) / 2);
            }
        }

        return rows;
    }

    private void Place(Node node, int width, int column, int row, int indent, bool hangs)
    {
        var fold = _folding.Of(node, width);
        (node.Row, node.Column, node.Indent, node.Hangs) = (row, column, indent, hangs);
        Deepest = Math.Max(Deepest, indent);
        node.Across = (2 * column) + (hangs ? 0 : fold.Columns - 1);
        PlaceStacks(node.Children, fold, column, row + 1, node);
    }

    private void PlaceStacks(List<Node> siblings, Fold fold, int column, int row, Node? parent)
    {
        foreach (var stack in fold.Stacks)
        {
            var above = parent?.Column == column ? parent.Indent : 0;
            var hangs = parent is not null && (stack.Count > 1 || (parent.Hangs && fold.Stacks.Count == 1 && above < DeepestAlone));
            var at = row;
            foreach (var node in siblings.Slice(stack.Start, stack.Count))
            {
                Place(node, stack.Width, column, at, hangs ? above + 1 : above, hangs);
                at += _folding.Of(node, stack.Width).Rows;
            }

            column += stack.Width;
        }
    }
}
