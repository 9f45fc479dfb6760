using Commonweal.Performance.Courses;

namespace Commonweal.Performance.Targets;

/// <summary>A target on a day, with whether it is on course by what was found until then.</summary>
/// <param name="Target">The target.</param>
/// <param name="On">The day.</param>
/// <param name="Answer">The answer; null where it cannot be told, because nobody stated whether high or low is good.</param>
public sealed record TargetOnDay(Target Target, DateOnly On, CourseAnswer? Answer)
{
    /// <summary>What was found of it until then, and counts.</summary>
    public IReadOnlyList<Reached> Found { get; private init; } = [];

    /// <summary>Whether nobody is held to it.</summary>
    public bool IsParked => Target.IsParked(On);

    /// <summary>Asks the rules about a target of an indicator, by the figures that count of its area.</summary>
    public static TargetOnDay Of(Target target, StatusRules rules, IEnumerable<Figure> found, DateOnly on)
    {
        IReadOnlyList<Reached> reached = [.. target.IsOfPlacesAlone ? [] : found.Select(f => new Reached(f))];
        return new(target, on, target.AsPromise() is { } promise ? rules.Latest(promise, reached, target.Indicator!.Breaks(), on) : null) { Found = reached };
    }

    /// <summary>What other rules would have said of each time that has a figure, beside what these say; nothing where it cannot be told, or nobody is held to it.</summary>
    public IReadOnlyList<CoursePreview> Preview(StatusRules rules, StatusRules others) =>
        !IsParked && Target.AsPromise() is { } promise ? rules.Preview(others, promise, Found) : [];
}
