using Commonweal.Platform.Time;

namespace Commonweal.Performance.RollUps;

/// <summary>An area that a larger one is made of, when it was there, and its figure for the period that is added up.</summary>
/// <param name="Area">Its code.</param>
/// <param name="Lifetime">From when until when it was there.</param>
/// <param name="Figure">What was found; null where nothing was.</param>
public sealed record AreaFigure(string Area, Lifetime Lifetime, Figure? Figure)
{
    // On the day of a handover the later one counts: an area that ended on 1 April takes no part in the year that begins then.
    internal bool TakesPart(Period period) =>
        !(Lifetime.Until?.Latest <= period.From) && !(Lifetime.From?.Earliest > period.Until);

    internal bool EndsWithin(Period period) => TakesPart(period) && Lifetime.Until?.Earliest < period.Until;

    internal bool BeginsWithin(Period period) => TakesPart(period) && Lifetime.From?.Latest > period.From;
}
