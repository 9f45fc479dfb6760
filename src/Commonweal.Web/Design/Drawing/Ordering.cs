namespace Commonweal.Web.Design.Drawing;

/// <summary>Finds the layout whose lines cross least: siblings of equal rank change places, and each order is laid out and counted.</summary>
internal sealed class Ordering(Forest forest)
{
    // Enough to try the orders of a small structure, and yet to draw two hundred boxes while the reader waits.
    private const int MostWork = 60_000;
    private const int MostTries = 400;
    private const int Widest = 6;
    private const double About = 0.9;
    private readonly ILookup<Node, Node> _joined = forest.Links
        .SelectMany(l => new[] { (At: l.From, Other: l.To), (At: l.To, Other: l.From) })
        .ToLookup(e => e.At, e => e.Other);

    private readonly List<List<Node>> _families =
        [.. forest.Nodes.Select(n => n.Children).Append(forest.Roots).Append(forest.Outside).Where(f => f.Count > 1)];

    private readonly Random _dice = new(0);
    private int _tries = Math.Min(MostTries, MostWork / (forest.Nodes.Count * (forest.Nodes.Count + forest.Links.Count)));

    /// <summary>The layout that crosses least of those that are read easily on paper.</summary>
    public Plan Best()
    {
        var shapes = Promising();
        var (given, best) = (Order(), Climb(shapes[0]));
        for (var i = 1; !IsGood(best) && _tries > 0; i++)
        {
            Restore(given);
            if (i >= shapes.Count)
            {
                Stir();
            }

            var climbed = Climb(shapes[i % shapes.Count]);
            best = (climbed.Smallness, climbed.Crosses).CompareTo((best.Smallness, best.Crosses)) < 0 ? climbed : best;
        }

        return best;
    }

    // Those that show all of it first, then those that cross least before anything has changed places; one that is large has no time for it.
    private List<Shape> Promising()
    {
        var shapes = Shapes().Take(Math.Max(1, _tries / 4)).ToList();
        return shapes.Count == 1 ? shapes
            : [.. shapes.Select(shape => (Shape: shape, Plan: Lay(shape))).OrderBy(s => s.Plan.Smallness).ThenBy(s => s.Plan.Crosses).Select(s => s.Shape)];
    }

    /// <summary>How it may be folded, and whether those outside stand aside: the easiest to read on paper first.</summary>
    public IReadOnlyList<Shape> Shapes()
    {
        var folding = new Folding(Widest);
        bool[] both = forest.Outside.Count > 0 ? [true, false] : [false];
        var shapes = Enumerable.Range(0, Widest).SelectMany(i => both.Select(aside => new Shape(Widest - i, aside)))
            .Select(shape => (Shape: shape, Placing: new Placing(forest, shape, folding)))
            .OrderByDescending(s => Math.Min(Paper.Scale(s.Placing), Paper.Readable)).ThenByDescending(s => Paper.Ease(s.Placing)).ToList();
        return [.. shapes.Where((s, i) => i == 0 || Paper.Scale(s.Placing) >= About * Paper.Readable).Select(s => s.Shape)];
    }

    private Plan Climb(Shape shape)
    {
        var plan = Lay(shape);
        plan = IsGood(plan) ? plan : Pull(shape, plan);
        for (var improved = true; improved;)
        {
            improved = false;
            foreach (var (family, a, b) in Exchanges())
            {
                if (IsGood(plan) || _tries <= 0)
                {
                    return plan;
                }

                (family[a], family[b]) = (family[b], family[a]);
                var tried = Lay(shape);
                if (tried.IsBetterThan(plan))
                {
                    (plan, improved) = (tried, true);
                }
                else
                {
                    (family[a], family[b]) = (family[b], family[a]);
                }
            }
        }

        return plan;
    }

    private static bool IsGood(Plan plan) => plan.Crosses == 0 && plan.IsReadable;

    private Plan Lay(Shape shape)
    {
        _tries--;
        return Plan.Of(forest, shape);
    }

    // Each stands under or over what it is joined to.
    private Plan Pull(Shape shape, Plan plan)
    {
        var before = Order();
        Sort(Pull);
        var pulled = Lay(shape);
        if (pulled.IsBetterThan(plan))
        {
            return pulled;
        }

        Restore(before);
        return plan;
    }

    // Where exchanges end in an order that none improves, another beginning may lead further; always the same ones.
    private void Stir() => Sort(_ => _dice.Next());

    private void Sort<T>(Func<Node, T> by)
    {
        foreach (var family in _families)
        {
            var sorted = family.GroupBy(n => n.Kind).OrderBy(g => g.Min(n => n.Box.Rank)).ThenBy(g => g.Min(by))
                .SelectMany(g => g.OrderBy(n => n.Box.Rank).ThenBy(n => n.Box.Style == BoxStyle.Unnamed).ThenBy(by)).ToList();
            family.Clear();
            family.AddRange(sorted);
        }
    }

    private double Pull(Node node)
    {
        var inside = Inside(node).ToHashSet();
        var others = inside.SelectMany(n => _joined[n]).Where(o => !inside.Contains(o) && o != node.Parent).ToList();
        return others.Count == 0 ? node.Across : others.Average(o => o.Across);
    }

    private static IEnumerable<Node> Inside(Node node) => node.Children.SelectMany(Inside).Prepend(node);

    private List<Node[]> Order() => [.. _families.Select(f => f.ToArray())];

    private void Restore(List<Node[]> before)
    {
        foreach (var (family, order) in _families.Zip(before))
        {
            family.Clear();
            family.AddRange(order);
        }
    }

    // Neighbours first, then those further apart.
    private IEnumerable<(List<Node> Family, int A, int B)> Exchanges() =>
        from apart in Enumerable.Range(1, _families.Select(f => f.Count).DefaultIfEmpty().Max())
        from family in _families
        from a in Enumerable.Range(0, Math.Max(0, family.Count - apart))
        where family[a].IsLike(family[a + apart])
        select (family, a, a + apart);
}
