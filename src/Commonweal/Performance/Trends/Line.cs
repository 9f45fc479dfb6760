namespace Commonweal.Performance.Trends;

/// <summary>The straight line for which the squares of the distances from points are least (ordinary least squares), with its prediction range.</summary>
internal sealed class Line
{
    // Student's t for 95 %, by degrees of freedom; beyond these the expansion of Cornish and Fisher is right to a hundredth.
    private static readonly double[] s_t = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228];

    private readonly int _count;
    private readonly double _middle;
    private readonly double _height;
    private readonly double _spread;
    private readonly double _slope;
    private readonly double _error;

    public Line(IReadOnlyList<(double X, double Y)> points)
    {
        _count = points.Count;
        _middle = points.Average(p => p.X);
        _height = points.Average(p => p.Y);
        _spread = points.Sum(p => (p.X - _middle) * (p.X - _middle));
        _slope = points.Sum(p => (p.X - _middle) * (p.Y - _height)) / _spread;
        _error = Math.Sqrt(points.Sum(p => Math.Pow(p.Y - At(p.X), 2)) / (_count - 2));
    }

    public double At(double x) => _height + (_slope * (x - _middle));

    /// <summary>How far from the line one more point may lie, 19 times in 20.</summary>
    public double RangeAt(double x) => T(_count - 2) * _error * Math.Sqrt(1 + (1d / _count) + ((x - _middle) * (x - _middle) / _spread));

    private static double T(int freedom) => freedom <= s_t.Length ? s_t[freedom - 1] : 1.95996 + (2.37227 / freedom) + (2.8225 / freedom / freedom);
}
