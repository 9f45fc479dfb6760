namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>The round numbers beside a chart, and where a value lies among them.</summary>
internal sealed class ValueAxis
{
    // Of equal values nothing can be seen but how high they lie: this share of them on either side.
    private const double Around = 0.05;

    // Steps are counted in whole numbers; a value that misses one by less than this lies on it.
    private const double Nearly = 1e-9;

    private static readonly int[] s_round = [1, 2, 5];
    private readonly NumberStyle _numbers;
    private readonly int _decimals;

    public ValueAxis(IReadOnlyCollection<double> values, int most, NumberStyle numbers)
    {
        _numbers = numbers;
        var (low, high) = Ends(values, Math.Pow(10, -numbers.Decimals));
        for (var (power, round) = (Power((high - low) / most, numbers.Decimals), 0); ; (power, round) = round == 2 ? (power + 1, 0) : (power, round + 1))
        {
            var (times, per) = power < 0 ? ((double)s_round[round], Math.Pow(10, -power)) : (s_round[round] * Math.Pow(10, power), 1.0);
            var (first, last) = (Math.Floor((low * per / times) + Nearly), Math.Ceiling((high * per / times) - Nearly));
            if (last - first < most && first < last)
            {
                Ticks = [.. Enumerable.Range(0, (int)(last - first) + 1).Select(n => (first + n) * times / per)];
                _decimals = Math.Max(0, -power);
                return;
            }
        }
    }

    public IReadOnlyList<double> Ticks { get; }

    public bool HasZero => Ticks[0] <= 0 && Ticks[^1] >= 0;

    public string Label(double tick) => _numbers.Write(tick, _decimals);

    /// <summary>How far up a value lies: 0 on the lowest tick, 1 on the highest.</summary>
    public double Share(double value) => (value - Ticks[0]) / (Ticks[^1] - Ticks[0]);

    // From zero where the figures would fill half of the height or more; the rest is only air.
    private static (double Low, double High) Ends(IReadOnlyCollection<double> values, double smallest)
    {
        var (low, high) = (values.Min(), values.Max());
        if (high - low < smallest)
        {
            var around = Math.Max(Math.Max(Math.Abs(low), Math.Abs(high)) * Around, smallest);
            (low, high) = (low >= 0 ? Math.Max(0, low - around) : low - around, high <= 0 && low < 0 ? Math.Min(0, high + around) : high + around);
        }

        return (low >= 0 && low <= high / 2 ? 0 : low, high <= 0 && high >= low / 2 ? 0 : high);
    }

    private static int Power(double step, int decimals) => Math.Max(-decimals, (int)Math.Floor(Math.Log10(step)));
}
