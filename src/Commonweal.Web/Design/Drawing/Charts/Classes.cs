namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>
/// At most five classes of values, between round limits. They are equal steps; where more than half of the values would then
/// lie in one class, about as many lie in each.
/// </summary>
public sealed class Classes
{
    /// <summary>As many shades as the eye tells apart on a map.</summary>
    public const int Most = 5;

    private static readonly int[] s_round = [1, 2, 5];

    private readonly int _decimals;

    /// <summary>The classes of values.</summary>
    /// <param name="values">The values, as many as there are places with one.</param>
    /// <param name="decimals">With how many digits after the point they are shown: no limit has more.</param>
    public Classes(IEnumerable<double> values, int decimals)
    {
        _decimals = Math.Clamp(decimals, 0, 15);
        var sorted = values.Where(double.IsFinite).Select(AsShown).Order().ToList();
        Limits = sorted.Count == 0 ? [] : EqualSteps(sorted);
        if (sorted.Count > 0 && Fullest(sorted, Limits) * 2 > sorted.Count && EqualShares(sorted) is var shares && Fullest(sorted, shares) < Fullest(sorted, Limits))
        {
            (Limits, How) = (shares, HowClassed.EqualShares);
        }
    }

    /// <summary>Where one class ends and the next begins; a value that is one of them lies in the higher.</summary>
    public IReadOnlyList<double> Limits { get; }

    public HowClassed How { get; }

    /// <summary>How many classes there are.</summary>
    public int Count => Limits.Count + 1;

    /// <summary>The class in which a value lies, the lowest of them 0: by the value as it is shown.</summary>
    public int Of(double value) => Class(AsShown(value), Limits);

    private static int Class(double value, IReadOnlyList<double> limits) => limits.Count(l => l <= value);

    private static int Fullest(List<double> sorted, IReadOnlyList<double> limits) => sorted.CountBy(v => Class(v, limits)).Max(c => c.Value);

    private double AsShown(double value) => Math.Round(value, _decimals, MidpointRounding.AwayFromZero);

    // Limits lie above the lowest value, and none above the highest: so that neither the first class nor the last is empty.
    private List<double> EqualSteps(List<double> sorted)
    {
        foreach (var step in Steps(sorted[^1] - sorted[0]))
        {
            var limits = Multiples(sorted[0], sorted[^1], step, Most);
            if (limits.Count < Most)
            {
                return limits;
            }
        }

        return [];
    }

    private List<double> EqualShares(List<double> sorted)
    {
        var limits = new List<double>();
        foreach (var part in Enumerable.Range(1, Most - 1))
        {
            var at = part * sorted.Count / Most;
            if (at > 0 && sorted[at - 1] < sorted[at])
            {
                limits.Add(RoundestAbove(sorted[at - 1], sorted[at]));
            }
        }

        return [.. limits.Distinct()];
    }

    private double RoundestAbove(double low, double high) =>
        Steps(high - low).Reverse().Select(step => Multiples(low, high, step, 1)).First(found => found.Count > 0)[0];

    // From the least that is shown to more than lies between the two: 1, 2, 5, 10, 20 and so on.
    private IEnumerable<(double Times, double Per)> Steps(double between)
    {
        for (var power = -_decimals; ; power++)
        {
            foreach (var round in s_round)
            {
                var step = power < 0 ? ((double)round, Math.Pow(10, -power)) : (round * Math.Pow(10, power), 1.0);
                yield return step;
                if (step.Item1 / step.Item2 > between * 10)
                {
                    yield break;
                }
            }
        }
    }

    // Counted in whole steps: tenths added up would come to something beside the tenth that is meant.
    private static List<double> Multiples(double low, double high, (double Times, double Per) step, int most)
    {
        const double Nearly = 1e-9;
        var limits = new List<double>();
        for (var n = Math.Floor((low * step.Per / step.Times) + Nearly) + 1; n <= (high * step.Per / step.Times) + Nearly && limits.Count < most; n++)
        {
            limits.Add(n * step.Times / step.Per);
        }

        return limits;
    }
}
