using Commonweal.Performance.RollUps;

namespace Commonweal.Performance.Promises;

/// <summary>
/// The areas that a promise to narrow a gap was made for, such as the worst five wards. They are named once, by the baseline,
/// and stay the same when others become worse.
/// </summary>
/// <param name="By">The period by whose figures they were named.</param>
/// <param name="Areas">Their codes.</param>
public sealed record NamedAreas(Period By, IReadOnlyList<string> Areas)
{
    /// <summary>Names the worst of several areas; of two that are equal the one that comes first by its code.</summary>
    public static NamedAreas Worst(int count, Period period, IReadOnlyList<AreaFigure> areas, Polarity polarity)
    {
        var known = areas.Where(a => a.Figure is { Value: not null } figure && figure.Period == period && a.TakesPart(period)).ToList();
        if (count < 1 || known.Count < count || polarity is Polarity.CloseToPlanIsGood)
        {
            throw new ArgumentException($"The worst {count} are named out of at least as many figures, where high or low is good", nameof(areas));
        }

        var badness = polarity is Polarity.LowIsGood ? 1 : -1;
        return new(period, [.. known.OrderByDescending(a => badness * a.Figure!.Value!.Value).ThenBy(a => a.Area, StringComparer.Ordinal).Take(count).Select(a => a.Area)]);
    }

    /// <summary>The gap between them and all areas together.</summary>
    public Gap Gap(RollUp average, Period period, IReadOnlyList<AreaFigure> areas, Polarity polarity)
    {
        if (average.How is not (HowAddedUp.Rate or HowAddedUp.WeightedAverage))
        {
            throw new ArgumentException("A gap lies between averages, and not between sums", nameof(average));
        }

        var named = average.Of(period, [.. areas.Where(a => Areas.Contains(a.Area, StringComparer.Ordinal))]);
        var all = average.Of(period, areas);
        var gap = named.Found.Count == Areas.Count ? named.Value - all.Value : null;
        return new(named, all, polarity is Polarity.LowIsGood ? gap : -gap);
    }
}

/// <summary>How much worse the named areas are than all together, in the indicator's unit.</summary>
/// <param name="Named">The average of those that were named.</param>
/// <param name="All">The average of all, these too.</param>
/// <param name="Value">The gap; null where an area that was named is no more, or one of all has no figure.</param>
public sealed record Gap(RolledUp Named, RolledUp All, double? Value);
