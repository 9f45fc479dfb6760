namespace Commonweal.Performance.Suppressing;

/// <summary>
/// Suppresses small counts, and as many others as it takes that none of them can be worked out from what is shown. After the
/// flow method for tables of two dimensions (Cox 1995, "Network models for complementary cell suppression"): a suppressed count
/// is safe if it could be another, which it could where it lies on a circle of suppressed counts.
/// </summary>
internal sealed class Suppression
{
    // A total says more than its parts; it goes only where no part can go in its place.
    private const double OfATotal = 1e15;

    private readonly IReadOnlyList<Count> _counts;
    private readonly ILookup<int, int> _at;
    private readonly bool[] _hidden;
    private readonly bool _hidesZero;

    private Suppression(IReadOnlyList<Count> counts, SuppressionRule rule)
    {
        _counts = counts;
        _hidesZero = rule.HidesZero;
        _at = counts.SelectMany((count, n) => new[] { (Sum: count.From, n), (Sum: count.To, n) }).ToLookup(c => c.Sum, c => c.n);
        _hidden = [.. counts.Select(c => rule.Hides(c.Value))];
    }

    /// <summary>What may be shown of each count; null where it is suppressed.</summary>
    public static IReadOnlyList<long?> Of(IReadOnlyList<Count> counts, SuppressionRule rule)
    {
        var suppression = new Suppression(counts, rule);
        suppression.ProtectAll();
        return [.. counts.Select((count, n) => suppression._hidden[n] ? (long?)null : count.Value)];
    }

    // Whatever is added is itself on a circle with the count that it protects, so one round is enough.
    private void ProtectAll()
    {
        foreach (var count in Enumerable.Range(0, _counts.Count).Where(n => _hidden[n]).ToList())
        {
            var more = Way(_counts[count].To, _counts[count].From, count);
            var less = CanFall(count) ? Way(_counts[count].From, _counts[count].To, count) : null;
            foreach (var other in (less is null || more?.Cost <= less.Cost ? more : less)?.Counts ?? [])
            {
                _hidden[other] = true;
            }
        }
    }

    // Where "none" is always shown, a reader knows that whatever is suppressed is one at least.
    private bool CanFall(int count) => _counts[count].Value > (_hidesZero ? 0 : 1);

    private bool CanBeHidden(int count) => _hidesZero || _counts[count].Value != 0;

    /// <summary>The cheapest way from one sum to another along counts that are suppressed, or that could be (Dijkstra).</summary>
    private Route? Way(int from, int to, int without)
    {
        var reached = new HashSet<int>();
        var next = new PriorityQueue<Route, double>([(new Route(from, [], 0), 0)]);
        while (next.TryDequeue(out var route, out _))
        {
            if (route.At == to)
            {
                return route;
            }

            if (reached.Add(route.At))
            {
                next.EnqueueRange(StepsFrom(route, without).Where(r => !reached.Contains(r.At)).Select(r => (r, r.Cost)));
            }
        }

        return null;
    }

    private IEnumerable<Route> StepsFrom(Route route, int without)
    {
        foreach (var n in _at[route.At])
        {
            var count = _counts[n];
            if (n != without && CanBeHidden(n) && (count.From == route.At || (count.To == route.At && CanFall(n))))
            {
                yield return route.Along(n, count.From == route.At ? count.To : count.From, _hidden[n] ? 0 : Cost(count));
            }
        }
    }

    // One more for each count, so that of two ways that hide as many people the one with fewer counts is taken.
    private static double Cost(Count count) => (count.IsTotal ? OfATotal : 1) + count.Value;

    private sealed record Route(int At, IReadOnlyList<int> Counts, double Cost)
    {
        public Route Along(int count, int to, double cost) => new(to, [.. Counts, count], Cost + cost);
    }
}
