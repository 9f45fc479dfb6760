using Commonweal.Performance;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>The periods below a chart: each step between the first and the last has its place, whether it has a figure or not.</summary>
internal sealed class TimeAxis
{
    private const double Apart = 12;
    private static readonly int[] s_years = [1, 2, 5, 10, 20, 50, 100];
    private static readonly int[] s_quarters = [1, 2, 4, 8, 20, 40, 80, 200, 400];
    private static readonly int[] s_months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
    private readonly Period[] _periods;
    private readonly double _first;

    public TimeAxis(IReadOnlyList<Period> all, double left, double right)
    {
        var (from, last) = (all.Min(p => p.From), all.Max(p => p.From));
        var period = all[0];
        while (period.From > from)
        {
            period = period.Previous;
        }

        var periods = new List<Period> { period };
        while (periods[^1].From < last)
        {
            periods.Add(periods[^1].Next);
        }

        _periods = [.. periods];
        Step = (right - left) / Math.Max(1, _periods.Length - 1);
        _first = _periods.Length == 1 ? (left + right) / 2 : left;
    }

    /// <summary>How far apart two periods lie that follow each other.</summary>
    public double Step { get; }

    public int Count => _periods.Length;

    public Period First => _periods[0];

    public double At(Period period)
    {
        var months = ((period.From.Year - _periods[0].From.Year) * 12) + period.From.Month - _periods[0].From.Month;
        return _first + (Step * months / Math.Min(12, _periods[0].Months));
    }

    /// <summary>Between a period and the one before it.</summary>
    public double Before(Period period) => At(period) - (Step / 2);

    /// <summary>Whether a rule before the period would stand among those drawn.</summary>
    public bool IsWithin(Period period) => period.From > _periods[0].From && period.From <= _periods[^1].From;

    /// <summary>The first, the last, and as many at even steps between them as have room.</summary>
    public IReadOnlyList<(Period Period, IReadOnlyList<string> Lines)> Labels(Func<Period, string> words, double size, double room)
    {
        var all = _periods.Select(p => (Period: p, Lines: Lettering.Lines(words(p), size, room))).ToList();
        var widths = all.Select(l => l.Lines.Select(t => Lettering.Width(t, size)).DefaultIfEmpty().Max()).ToList();
        bool Fit(int a, int b) => (b - a) * Step >= ((widths[a] + widths[b]) / 2) + Apart;
        foreach (var every in Steps())
        {
            var shown = Enumerable.Range(0, ((Count - 1) / every) + 1).Select(n => n * every).ToList();
            if (shown[^1] != Count - 1)
            {
                shown.RemoveAll(n => n > 0 && !Fit(n, Count - 1));
                shown.Add(Count - 1);
            }

            if (shown.Zip(shown.Skip(1)).All(p => Fit(p.First, p.Second)))
            {
                return [.. shown.Select(n => all[n])];
            }
        }

        return [all[0]];
    }

    private IEnumerable<int> Steps() => (_periods[0].Kind switch
    {
        PeriodKind.Month => s_months,
        PeriodKind.Quarter => s_quarters,
        _ => s_years,
    }).Append(Math.Max(1, Count - 1));
}
