namespace Commonweal.Web.Design.Drawing;

/// <summary>Finds each arrow the cheapest way that runs only through gutters and gaps: short, with few bends, not crowded.</summary>
internal sealed class Router
{
    private const int Bend = 70;
    private const int Crowd = 18;
    private static readonly Side[] _sides = [Side.Top, Side.Bottom, Side.Left, Side.Right];
    private readonly int _width;
    private readonly int _height;
    private readonly bool[] _closed;
    private readonly int[] _busy;
    private readonly int[] _cost;
    private readonly int[] _before;
    private readonly PriorityQueue<int, (int, int)> _queue = new();
    private readonly Dictionary<(Node, Side), int> _ports = [];

    public Router(Placing placing, IEnumerable<Node> nodes)
    {
        (_width, _height) = ((2 * placing.Columns) + 1, (2 * placing.Rows) + 1);
        var points = _width * _height;
        (_closed, _busy, _cost, _before) = (new bool[points], new int[points], new int[2 * points], new int[2 * points]);
        foreach (var node in nodes)
        {
            _closed[Index(new(node.Across + 1, (2 * node.Row) + 1))] = true;
        }
    }

    public Way Find(Link link)
    {
        _queue.Clear();
        Array.Fill(_cost, int.MaxValue);
        foreach (var side in Open(link.From))
        {
            Offer(Step(Door(link.From, side), side.IsUpright()), Toll(link.From, side), -1);
        }

        var ends = Open(link.To).Select(s => (Side: s, At: Index(Door(link.To, s)), Toll: Toll(link.To, s))).ToArray();
        var (last, arrives, total) = (-1, Side.Top, int.MaxValue);
        while (_queue.TryDequeue(out var step, out var priority) && priority.Item1 < total)
        {
            foreach (var end in ends.Where(e => e.At == step / 2))
            {
                var whole = _cost[step] + end.Toll + (end.Side.IsUpright() == IsUpright(step) ? 0 : Bend);
                (last, arrives, total) = whole < total ? (step, end.Side, whole) : (last, arrives, total);
            }

            OfferNext(step);
        }

        return Trace(link, last, arrives);
    }

    private static Point Door(Node node, Side side) => side switch
    {
        Side.Top => new(node.Across + 1, 2 * node.Row),
        Side.Bottom => new(node.Across + 1, (2 * node.Row) + 2),
        Side.Left => new(2 * node.LeftGap, (2 * node.Row) + 1),
        _ => new(2 * node.RightGap, (2 * node.Row) + 1),
    };

    // Between two boxes that each stand half-way between columns there is no gap to leave by.
    private IEnumerable<Side> Open(Node node) => _sides.Where(s => !_closed[Index(Door(node, s))]);

    // The left of a hanging box is where its own connector comes in.
    private int Toll(Node node, Side side) =>
        (_ports.GetValueOrDefault((node, side)) * (side.IsUpright() ? 12 : 40))
        + (side == Side.Left && node.Hangs ? 60 : 0)
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

        var price = (upright ? 40 : 104) + (_busy[Index(to)] * Crowd) + (upright == IsUpright(step) ? 0 : Bend);
        Offer(Step(to, upright), _cost[step] + price, step);
    }

    private void Offer(int step, int cost, int before)
    {
        if (cost < _cost[step])
        {
            (_cost[step], _before[step]) = (cost, before);
            // The step itself breaks ties, so that equal ways always come out alike.
            _queue.Enqueue(step, (cost, step));
        }
    }

    private Way Trace(Link link, int last, Side arrives)
    {
        var points = new List<Point>();
        var first = last;
        for (var step = last; step >= 0; (first, step) = (step, _before[step]))
        {
            if (points.Count == 0 || points[^1] != At(step))
            {
                points.Add(At(step));
                _busy[step / 2]++;
            }
        }

        points.Reverse();
        var leaves = _sides.First(s => Step(Door(link.From, s), s.IsUpright()) == first);
        _ports[(link.From, leaves)] = _ports.GetValueOrDefault((link.From, leaves)) + 1;
        _ports[(link.To, arrives)] = _ports.GetValueOrDefault((link.To, arrives)) + 1;
        return new Way(link, leaves, arrives, points);
    }
}
