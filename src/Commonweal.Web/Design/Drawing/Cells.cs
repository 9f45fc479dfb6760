namespace Commonweal.Web.Design.Drawing;

/// <summary>The cells of the grid that boxes and the spines beside them fill.</summary>
internal sealed class Cells(IEnumerable<Node> placed)
{
    private readonly HashSet<(int Row, int Column)> _full = [.. placed.SelectMany(Fills)];

    /// <summary>Stands a box right of another in the same row where nothing is between them, or as near as there is room.</summary>
    public void PutBeside(Node node, Node other, int columns)
    {
        var first = ((other.Across + 1) / 2) + 1;
        for (var away = 0; ; away++)
        {
            foreach (var row in new[] { other.Row - away, other.Row + away }.Where(r => r >= 0).Distinct())
            {
                var column = away == 0 ? first : Math.Max(first, columns - 1);
                if (Enumerable.Range(first, column - first + 1).All(c => !_full.Contains((row, c))))
                {
                    (node.Row, node.Column, node.Across) = (row, column, 2 * column);
                    _full.Add((row, column));
                    return;
                }
            }
        }
    }

    private static IEnumerable<(int Row, int Column)> Fills(Node node) =>
        node.Children.Where(c => c.Hangs).GroupBy(c => c.Column)
            .SelectMany(stack => Enumerable.Range(node.Row + 1, stack.Max(c => c.Row) - node.Row).Select(row => (row, stack.Key)))
            .Append((node.Row, node.Across / 2)).Append((node.Row, (node.Across + 1) / 2));
}
