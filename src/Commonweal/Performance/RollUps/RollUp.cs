namespace Commonweal.Performance.RollUps;

/// <summary>
/// How the figures of an indicator for several areas become that of a larger one (peers 45, which average scores): counts are
/// added, rates are taken again from what they count and what they are of, and an average is never averaged.
/// </summary>
/// <param name="How">By which rule.</param>
/// <param name="Per">What a rate is per: 1,000 for "per 1,000 people", 100 for per cent.</param>
public sealed record RollUp(HowAddedUp How, double Per = 1)
{
    public double Per { get; init; } = Per > 0 ? Finite.Value(Per) : throw new ArgumentOutOfRangeException(nameof(Per), Per, "A rate is per more than nothing");

    /// <summary>Adds up the areas that were there in the period.</summary>
    public RolledUp Of(Period period, IReadOnlyList<AreaFigure> areas)
    {
        RefuseNonsense(period, areas);
        var there = areas.Where(a => a.TakesPart(period)).ToList();
        var suppressed = there.Where(a => a.Figure?.WhyNone is WhyNone.Suppressed).ToList();
        var found = there.Except(suppressed).Where(a => a.Figure is { } figure && Serves(figure)).ToList();
        var figures = found.Select(a => a.Figure!).ToList();
        var changed = there.Where(a => a.EndsWithin(period)).Any() && there.Where(a => a.BeginsWithin(period)).Any();
        var value = changed ? null : Together(figures);

        return new(period, Codes(found), Codes(there.Except(suppressed).Except(found)), Codes(suppressed),
            Codes(there.Where(a => a.EndsWithin(period) || a.BeginsWithin(period))), Codes(areas.Except(there)))
        {
            OfThoseFound = value,
            IsAtLeast = How is HowAddedUp.Sum && value is not null && found.Count < there.Count && figures.TrueForAll(f => f.Value >= 0),
            WhyNotWhole = true switch
            {
                _ when How is HowAddedUp.NotAdded => WhyNotWhole.NotAdded,
                _ when changed => WhyNotWhole.AreasChanged,
                _ when suppressed.Count > 0 => WhyNotWhole.Suppressed,
                _ when found.Count < there.Count => WhyNotWhole.Missing,
                _ when value is null => WhyNotWhole.OfNothing,
                _ => null,
            },
            HowFound = figures.Select(f => f.HowFound).DefaultIfEmpty().Max(),
        };
    }

    private static void RefuseNonsense(Period period, IReadOnlyList<AreaFigure> areas)
    {
        if (areas.DistinctBy(a => a.Area, StringComparer.Ordinal).Count() < areas.Count)
        {
            throw new ArgumentException("An area is added up once", nameof(areas));
        }

        if (areas.FirstOrDefault(a => a.Figure is { } figure && (figure.Period != period || figure.Denominator < 0)) is { } wrong)
        {
            throw new ArgumentException($"The figure of {wrong.Area} is of another period, or of less than nothing", nameof(areas));
        }
    }

    private bool Serves(Figure figure) => How switch
    {
        HowAddedUp.Sum => figure.Value is not null,
        HowAddedUp.Rate => figure is { Numerator: not null, Denominator: not null },
        HowAddedUp.WeightedAverage => figure is { Value: not null, Denominator: not null },
        _ => false,
    };

    private double? Together(List<Figure> figures) => How switch
    {
        HowAddedUp.Sum when figures.Count > 0 => figures.Sum(f => f.Value!.Value),
        HowAddedUp.Rate => Divided(figures.Sum(f => f.Numerator!.Value) * Per, figures),
        HowAddedUp.WeightedAverage => Divided(figures.Sum(f => f.Value!.Value * f.Denominator!.Value), figures),
        _ => null,
    };

    private static double? Divided(double above, List<Figure> figures) =>
        figures.Sum(f => f.Denominator!.Value) is > 0 and var below ? above / below : null;

    private static IReadOnlyList<string> Codes(IEnumerable<AreaFigure> areas) => [.. areas.Select(a => a.Area)];
}
