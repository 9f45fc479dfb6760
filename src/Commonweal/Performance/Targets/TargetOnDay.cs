using Commonweal.Performance.Courses;

namespace Commonweal.Performance.Targets;

/// <summary>A target on a day, with whether it is on course by what was found until then.</summary>
/// <param name="Target">The target.</param>
/// <param name="On">The day.</param>
/// <param name="Answer">The answer; null where it cannot be told, because nobody stated whether high or low is good.</param>
public sealed record TargetOnDay(Target Target, DateOnly On, CourseAnswer? Answer)
{
    /// <summary>Whether nobody is held to it.</summary>
    public bool IsParked => Target.IsParked(On);

    /// <summary>Asks the rules about a target of an indicator, by the figures that count of its area.</summary>
    public static TargetOnDay Of(Target target, StatusRules rules, IEnumerable<Figure> found, DateOnly on) =>
        new(target, on, target.AsPromise() is { } promise ? rules.Latest(promise, [.. target.IsOfPlacesAlone ? [] : found.Select(f => new Reached(f))], target.Indicator!.Breaks(), on) : null);
}
