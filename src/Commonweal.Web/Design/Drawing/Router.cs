namespace Commonweal.Web.Design.Drawing;

/// <summary>Finds each arrow the cheapest way that runs only through gutters and gaps: short, with few bends, not crowded.</summary>
internal sealed class Router
{
    private const int Upright = 40;
    private const int Level = 104;
    private const int Bend = 70;
    private const int Crowd = 18;
    private const int Crossing = 500;
    private const int Rounds = 3;
    private static readonly Side[] _sides = [Side.Top, Side.Bottom, Side.Left, Side.Right];
    private readonly int _width;
    private readonly int _height;
    private readonly bool[] _closed;
    private readonly Traffic _traffic;
    private readonly int[] _cost;
    private readonly int[] _before;
    private readonly PriorityQueue<int, long> _queue = new();
    private readonly Dictionary<(Node, Side), int> _ports = [];
    private Point _aim;

    public Router(Placing placing, Forest forest, IEnumerable<Family> families)
    {
        (_width, _height) = ((2 * placing.Columns) + 1, (2 * placing.Rows) + 1);
        var points = _width * _height;
        (_closed, _cost, _before) = (new bool[points], new int[2 * points], new int[2 * points]);
        _traffic = new Traffic(_width, _height, families);
        foreach (var node in forest.Nodes)
        {
            _closed[Index(new(node.Across + 1, (2 * node.Row) + 1))] = true;
        }
    }

    /// <summary>Finds a way for each, then lets each look again now that it sees where the others run.</summary>
    public List<Strand> Route(IEnumerable<Link> links)
    {
        var ways = links.Select(l => Put(Find(l))).ToList();
        for (var (round, changed) = (1, ways.Count > 1); changed && round < Rounds; round++)
        {
            changed = false;
            for (var i = 0; i < ways.Count; i++)
            {
                // Whoever crosses nothing has no better way to look for.
                if (ways[i].Price < Crossing)
                {
                    continue;
                }

                Put(ways[i], -1);
                var again = Put(Find(ways[i].Link));
                changed |= !again.Points.SequenceEqual(ways[i].Points);
                ways[i] = again;
            }
        }

        return [.. ways.Select(w => new Strand(w))];
    }

    private Way Put(Way way, int count = 1)
    {
        _traffic.Add(way.Points, count);
        _ports[(way.Link.From, way.Leaves)] = _ports.GetValueOrDefault((way.Link.From, way.Leaves)) + count;
        _ports[(way.Link.To, way.Arrives)] = _ports.GetValueOrDefault((way.Link.To, way.Arrives)) + count;
        return way;
    }

    private Way Find(Link link)
    {
        _queue.Clear();
        Array.Fill(_cost, int.MaxValue);
        _aim = new(link.To.Across + 1, (2 * link.To.Row) + 1);
        foreach (var side in Open(link.From))
        {
            Offer(Step(Door(link.From, side), side.IsUpright()), Toll(link.From, side), -1);
        }

        var ends = Open(link.To).Select(s => (Side: s, At: Index(Door(link.To, s)), Toll: Toll(link.To, s))).ToArray();
        var (last, arrives, total) = (-1, Side.Top, int.MaxValue);
        while (_queue.TryDequeue(out var step, out var priority) && priority >> 32 < total)
        {
            foreach (var end in ends)
            {
                if (end.At == step / 2 && Arriving(step, end.Side) + end.Toll < total)
                {
                    (last, arrives, total) = (step, end.Side, Arriving(step, end.Side) + end.Toll);
                }
            }

            OfferNext(step);
        }

        return Trace(link, last, arrives, total);
    }

    private int Arriving(int step, Side side) => _cost[step] + (side.IsUpright() == IsUpright(step) ? 0 : Bend);

    private static Point Door(Node node, Side side) => side switch
    {
        Side.Top => new(node.Across + 1, 2 * node.Row),
        Side.Bottom => new(node.Across + 1, (2 * node.Row) + 2),
        Side.Left => new(2 * node.LeftGap, (2 * node.Row) + 1),
        _ => new(2 * node.RightGap, (2 * node.Row) + 1),
    };

    // Between two boxes that each stand half-way between columns there is no gap to leave by.
    private IEnumerable<Side> Open(Node node) => _sides.Where(s => !_closed[Index(Door(node, s))]);

    // The left of a hanging box is where connectors pass and its own comes in.
    private int Toll(Node node, Side side) =>
        (_ports.GetValueOrDefault((node, side)) * (side.IsUpright() ? 12 : 40))
        + (side == Side.Left && node.Across % 2 == 0 ? _traffic.Spines(Index(new(node.Across + 1, (2 * node.Row) + 1))) * Crossing : 0)
        + (side == Side.Bottom && node.Children.Count > 0 ? 40 : 0);

    private int Index(Point point) => (point.Down * _width) + point.Across;

    private int Step(Point point, bool upright) => (2 * Index(point)) + (upright ? 1 : 0);

    private static bool IsUpright(int step) => step % 2 == 1;

    private Point At(int step) => new(step / 2 % _width, step / 2 / _width);

    private void OfferNext(int step)
    {
        var (x, y) = At(step);
        if (y % 2 == 0)
        {
            Move(step, new(x - 1, y), upright: false);
            Move(step, new(x + 1, y), upright: false);
        }

        if (x % 2 == 0)
        {
            Move(step, new(x, y - 1), upright: true);
            Move(step, new(x, y + 1), upright: true);
        }
    }

    private void Move(int step, Point to, bool upright)
    {
        if (to.Across < 0 || to.Down < 0 || to.Across >= _width || to.Down >= _height || _closed[Index(to)])
        {
            return;
        }

        var at = At(step);
        var crossed = (upright == IsUpright(step) ? _traffic.Across(step / 2, upright) : 0)
            + (upright ? 0 : _traffic.Spines(at.Across > to.Across ? step / 2 : Index(to)) * ((at.Across + to.Across) % 4 == 1 ? 1 : 0));
        var price = (upright ? Upright : Level) + (_traffic.Busy(Index(to)) * Crowd) + (upright == IsUpright(step) ? 0 : Bend) + (crossed * Crossing);
        Offer(Step(to, upright), _cost[step] + price, step);
    }

    private void Offer(int step, int cost, int before)
    {
        if (cost < _cost[step])
        {
            (_cost[step], _before[step]) = (cost, before);
            // The step itself breaks ties, so that equal ways always come out alike.
            _queue.Enqueue(step, ((long)(cost + AtLeast(At(step))) << 32) + step);
        }
    }

    // What the rest of the way must cost, so that the search goes towards its end first.
    private int AtLeast(Point at) =>
        (Level * Math.Max(0, Math.Abs(at.Across - _aim.Across) - 2)) + (Upright * Math.Max(0, Math.Abs(at.Down - _aim.Down) - 1));

    private Way Trace(Link link, int last, Side arrives, int price)
    {
        var points = new List<Point>();
        var first = last;
        for (var step = last; step >= 0; (first, step) = (step, _before[step]))
        {
            if (points.Count == 0 || points[^1] != At(step))
            {
                points.Add(At(step));
            }
        }

        points.Reverse();
        var leaves = _sides.First(s => Step(Door(link.From, s), s.IsUpright()) == first);
        return new Way(link, leaves, arrives, points, price);
    }
}
