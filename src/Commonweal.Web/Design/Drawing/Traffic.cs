namespace Commonweal.Web.Design.Drawing;

/// <summary>What already runs through each crossing of the grid, so that a further line can see what it would cross.</summary>
internal sealed class Traffic
{
    private readonly int _width;
    private readonly int[] _busy;
    private readonly int[] _level;
    private readonly int[] _upright;
    private readonly int[] _spines;

    public Traffic(int width, int height, IEnumerable<Family> families)
    {
        _width = width;
        (_busy, _level, _upright, _spines) = (new int[width * height], new int[width * height], new int[width * height], new int[width * height]);
        foreach (var family in families)
        {
            Connect(family);
        }
    }

    public int Busy(int point) => _busy[point];

    /// <summary>How many lines one crosses that passes straight through.</summary>
    public int Across(int point, bool upright) => upright ? _level[point] : _upright[point];

    /// <summary>How many spines run between this middle of a column and the gap on its left.</summary>
    public int Spines(int point) => _spines[point];

    public void Add(IReadOnlyList<Point> points, int count)
    {
        for (var i = 0; i < points.Count; i++)
        {
            var at = Index(points[i]);
            _busy[at] += count;
            if (i > 0 && i < points.Count - 1 && points[i - 1].Across == points[i + 1].Across)
            {
                _upright[at] += count;
            }
            else if (i > 0 && i < points.Count - 1 && points[i - 1].Down == points[i + 1].Down)
            {
                _level[at] += count;
            }
        }
    }

    private void Connect(Family family)
    {
        var gutter = (2 * family.Parent.Row) + 2;
        var ends = family.Children.Select(c => c.Hangs ? (2 * c.Column) + 1 : c.Across + 1).Append(family.Parent.Across + 1).ToList();
        for (var x = ends.Min(); x <= ends.Max() && ends.Min() < ends.Max(); x++)
        {
            _level[Index(new(x, gutter))]++;
        }

        _upright[Index(new(family.Parent.Across + 1, gutter))]++;
        foreach (var stack in family.Children.Where(c => c.Hangs).GroupBy(c => c.Column))
        {
            for (var y = gutter + 1; y <= (2 * stack.Max(c => c.Row)) + 1; y++)
            {
                _spines[Index(new((2 * stack.Key) + 1, y))]++;
            }
        }
    }

    private int Index(Point point) => (point.Down * _width) + point.Across;
}
