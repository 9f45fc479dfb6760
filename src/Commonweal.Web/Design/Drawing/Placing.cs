namespace Commonweal.Web.Design.Drawing;

/// <summary>Gives every box its row and column: those outside on top, then the trees, folded to fit a page.</summary>
internal sealed class Placing
{
    private const int Widest = 6;
    private const double WidestShape = 1.4;

    // An only child below a hanging box hangs too, or it would look like the next sibling; a long chain must not creep across the page.
    private const int DeepestAlone = 4;
    private readonly Forest _forest;
    private Folding _folding = new(Widest);

    private Placing(Forest forest) => _forest = forest;

    public int Rows { get; private set; }
    public int Columns { get; private set; } = 1;

    public static Placing Of(Forest forest)
    {
        var placing = new Placing(forest);
        placing.PlaceAll();
        new Ordering(forest).Improve(placing.PlaceAll);
        return placing;
    }

    private void PlaceAll()
    {
        _folding = new Folding(Widest);
        var folds = _folding.OfSiblings(_forest.Roots);
        Columns = Enumerable.Range(1, Widest).Last(width => Fits(folds[width - 1], width));
        var fold = folds[Columns - 1];
        Columns = Math.Max(fold.Columns, Math.Min(Columns, _forest.Outside.Count));
        PlaceOutside();
        PlaceStacks(_forest.Roots, fold, (Columns - fold.Columns) / 2, RowsOutside(Columns), null);
        Rows = RowsOutside(Columns) + fold.Rows;
    }

    // Three columns are always readable on A4; beyond that the picture may not be much wider than it is tall.
    private bool Fits(Fold fold, int width)
    {
        var columns = Math.Max(fold.Columns, Math.Min(width, _forest.Outside.Count));
        var rows = fold.Rows + RowsOutside(columns);
        return columns <= 3 || ((columns * 216) + 40) / ((rows * 82.0) + 60) < WidestShape;
    }

    private int OutsideToARow => (_forest.Outside.Count + RowsOutside(Columns) - 1) / Math.Max(1, RowsOutside(Columns));

    private int RowsOutside(int columns) => (_forest.Outside.Count + columns - 1) / columns;

    private void PlaceOutside()
    {
        foreach (var (row, line) in _forest.Outside.Chunk(Math.Max(1, OutsideToARow)).Index())
        {
            foreach (var (i, node) in line.Index())
            {
                node.Row = row;
                node.Across = Columns - line.Length + (2 * i);
                node.Column = node.Across / 2;
            }
        }
    }

    private void Place(Node node, int width, int column, int row, int indent, bool hangs)
    {
        var fold = _folding.Of(node, width);
        (node.Row, node.Column, node.Indent, node.Hangs) = (row, column, indent, hangs);
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
