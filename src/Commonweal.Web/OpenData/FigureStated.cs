using Commonweal.Performance;

namespace Commonweal.Web.OpenData;

/// <summary>What was found for an indicator in an area and a period.</summary>
/// <param name="Area">The area.</param>
/// <param name="Group">The group of people that it is of; null for all.</param>
/// <param name="Period">The time for which it was found, as files write it: 2009-04, 2009/10 Q1, 2009/10, 2009, 2009/10 academic, 2008 survey, 2006/07 to 2008/09.</param>
/// <param name="From">The first day of that time.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Value">The value, in the indicator's unit; null where there is none.</param>
/// <param name="WhyNone">Why there is none; null where there is one.</param>
/// <param name="HowFound">How it was found. What is projected was not measured.</param>
/// <param name="Numerator">What a rate counts.</param>
/// <param name="Denominator">What a rate is of.</param>
/// <param name="Low">The lower end of its confidence interval.</param>
/// <param name="High">The upper end of its confidence interval.</param>
/// <param name="Revision">How often it had been revised; 0 for what was found first. Of the same time the highest counts.</param>
internal sealed record FigureStated(
    Thing Area,
    string? Group,
    string Period,
    DateOnly From,
    DateOnly Until,
    double? Value,
    WhyNone? WhyNone,
    HowFound HowFound,
    double? Numerator,
    double? Denominator,
    double? Low,
    double? High,
    int Revision)
{
    public static FigureStated Of(Figure it, Thing area, string group) => new(
        area, group.Length == 0 ? null : group, it.Period.ToString(), it.Period.From, it.Period.Until, it.Value, it.WhyNone, it.HowFound,
        it.Numerator, it.Denominator, it.Low, it.High, it.Revision);
}
