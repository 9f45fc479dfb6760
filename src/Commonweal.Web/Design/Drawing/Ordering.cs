namespace Commonweal.Web.Design.Drawing;

/// <summary>Lets siblings of equal rank change places where that brings the ends of arrows nearer together.</summary>
internal sealed class Ordering(Forest forest)
{
    private const int Rounds = 3;
    private readonly Dictionary<Node, Node[]> _inside = [];
    private readonly ILookup<Node, Node> _joined = forest.Links
        .SelectMany(l => new[] { (At: l.From, Other: l.To), (At: l.To, Other: l.From) })
        .ToLookup(e => e.At, e => e.Other);

    private IEnumerable<List<Node>> Families =>
        forest.Nodes.Select(n => n.Children).Append(forest.Roots).Append(forest.Outside).Where(f => f.Count > 1);

    public void Improve(Action place)
    {
        for (var round = 0; round < Rounds && forest.Links.Count > 0; round++)
        {
            var (before, length) = (Families.Select(f => f.ToArray()).ToList(), Length());
            Sort();
            place();
            if (Length() >= length)
            {
                Restore(before);
                place();
                return;
            }
        }
    }

    private double Length() => forest.Links.Sum(l => Math.Abs(l.From.Across - l.To.Across) + Math.Abs(l.From.Row - l.To.Row));

    private void Sort()
    {
        foreach (var family in Families)
        {
            var sorted = family.OrderBy(n => n.Box.Rank).ThenBy(n => n.Box.Style == BoxStyle.Unnamed).ThenBy(Pull).ToList();
            family.Clear();
            family.AddRange(sorted);
        }
    }

    private void Restore(List<Node[]> before)
    {
        foreach (var (family, order) in Families.Zip(before))
        {
            family.Clear();
            family.AddRange(order);
        }
    }

    private double Pull(Node node)
    {
        var inside = Inside(node);
        var others = inside.SelectMany(n => _joined[n]).Except(inside).Where(o => o != node.Parent).ToList();
        return others.Count == 0 ? node.Across : others.Average(o => o.Across);
    }

    private Node[] Inside(Node node)
    {
        if (!_inside.TryGetValue(node, out var inside))
        {
            inside = [node, .. node.Children.SelectMany(Inside)];
            _inside[node] = inside;
        }

        return inside;
    }
}
