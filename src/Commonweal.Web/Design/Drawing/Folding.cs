using System.Runtime.InteropServices;

namespace Commonweal.Web.Design.Drawing;

/// <summary>Folds siblings into the columns that make a block least tall for a given width.</summary>
internal sealed class Folding(int widest)
{
    private readonly Dictionary<Node, Fold[]> _folds = [];

    public Fold Of(Node node, int width) => Folds(node)[width - 1];

    public Fold[] OfSiblings(IReadOnlyList<Node> siblings)
    {
        if (siblings.Count == 0)
        {
            return [.. Enumerable.Repeat(new Fold(0, 1, []), widest)];
        }

        var heights = Heights(siblings);
        var best = new Choice[siblings.Count + 1, widest + 1];
        for (var end = 1; end <= siblings.Count; end++)
        {
            for (var width = 1; width <= widest; width++)
            {
                best[end, width] = Cheapest(best, heights, siblings, end, width);
            }
        }

        return [.. Enumerable.Range(1, widest).Select(width => Unfold(best, siblings.Count, width))];
    }

    private Fold[] Folds(Node node)
    {
        if (!_folds.TryGetValue(node, out var folds))
        {
            folds = [.. OfSiblings(node.Children).Select(f => f with { Rows = f.Rows + 1 })];
            _folds[node] = folds;
        }

        return folds;
    }

    private int[,] Heights(IReadOnlyList<Node> siblings)
    {
        var upTo = new int[widest + 1, siblings.Count + 1];
        for (var width = 1; width <= widest; width++)
        {
            for (var i = 0; i < siblings.Count; i++)
            {
                upTo[width, i + 1] = upTo[width, i] + Of(siblings[i], width).Rows;
            }
        }

        return upTo;
    }

    private static Choice Cheapest(Choice[,] best, int[,] heights, IReadOnlyList<Node> siblings, int end, int width)
    {
        var cheapest = new Choice(int.MaxValue, int.MaxValue, int.MaxValue, 0, width);
        for (var own = 1; own <= width; own++)
        {
            for (var (start, mixed) = (end - 1, 0); start >= 0; start--)
            {
                var height = heights[own, end] - heights[own, start];
                mixed += start < end - 1 && siblings[start].Kind != siblings[start + 1].Kind ? 1 : 0;
                if ((mixed, height).CompareTo((cheapest.Mixed, cheapest.Tallest)) > 0)
                {
                    break;
                }

                if (start > 0 && own == width)
                {
                    continue;
                }

                var before = best[start, width - own];
                var choice = new Choice(before.Mixed + mixed, Math.Max(before.Tallest, height), before.Unevenness + (height * height), start, own);
                cheapest = choice.IsBetterThan(cheapest) ? choice : cheapest;
            }
        }

        return cheapest;
    }

    private static Fold Unfold(Choice[,] best, int count, int width)
    {
        var stacks = new List<Stack>();
        for (int end = count, left = width; end > 0;)
        {
            var choice = best[end, left];
            stacks.Insert(0, new Stack(choice.Start, end - choice.Start, choice.Width));
            (end, left) = (choice.Start, left - choice.Width);
        }

        return new Fold(best[count, width].Tallest, stacks.Sum(s => s.Width), stacks);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Choice(int Mixed, int Tallest, int Unevenness, int Start, int Width)
    {
        // Whoever hangs by different lines hangs in different stacks where there is room, or one line would pass the other's boxes.
        public bool IsBetterThan(Choice other) =>
            (Mixed, Tallest, Unevenness).CompareTo((other.Mixed, other.Tallest, other.Unevenness)) < 0;
    }
}
