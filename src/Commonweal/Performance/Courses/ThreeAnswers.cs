using Commonweal.Performance.Promises;
using Commonweal.Performance.Trends;

namespace Commonweal.Performance.Courses;

/// <summary>The three answers about a promise, which are shown beside each other and never made into one.</summary>
/// <param name="Data">Have we the data?</param>
/// <param name="Course">Are we on course?</param>
/// <param name="Trend">Is it getting better?</param>
public sealed record ThreeAnswers(HaveTheData Data, CourseAnswer Course, Trend Trend);

/// <summary>By which rules the three answers about an indicator are told.</summary>
/// <param name="Rules">When one is on course.</param>
/// <param name="Trend">When the indicator is getting better.</param>
/// <param name="Frequency">How often its figures are found; null where nobody said.</param>
public sealed record IndicatorRules(StatusRules Rules, TrendRule Trend, Frequency? Frequency)
{
    /// <summary>The three answers today, by all that was found of its indicator in its area.</summary>
    public ThreeAnswers Of(Promise promise, IReadOnlyList<Reached> found, IReadOnlyList<Break> breaks, DateOnly today)
    {
        var had = found.Where(f => f.Figure.HowFound is not HowFound.Projected).Select(f => (Period?)f.Figure.Period).Max();
        var measured = new Measured(found.Where(f => f.IsSignedOff).Select(f => f.Figure), breaks);
        var path = promise.Values.Concat(promise.Path).DistinctBy(v => v.Key).ToDictionary(v => v.Key, v => v.Value);

        return new(Frequency?.Of(had, today) ?? new(DataState.NotStated), Rules.Latest(promise, found, breaks, today), Trend.Of(measured, promise.Polarity, path));
    }
}
