using Commonweal.Performance.Promises;
using Commonweal.Performance.Trends;

namespace Commonweal.Performance.Courses;

/// <summary>
/// The rules by which a figure is on course, read from top to bottom: the first that holds is the answer (peers 43). They are
/// data, so that a partnership may have its own.
/// </summary>
public sealed record StatusRules
{
    /// <summary>The rules where a partnership has none of its own.</summary>
    public static readonly StatusRules Usual = new(
        "Usual",
        [
            new(StatusTest.WithinOrBetter, Course.OnCourse, Tolerance.None),
            new(StatusTest.WithinOrBetter, Course.Near, Tolerance.PerCent(5)),
            new(StatusTest.Otherwise, Course.OffCourse),
        ]);

    public StatusRules(string name, IReadOnlyList<StatusRule> rules)
    {
        if (rules.Count == 0 || rules[^1].Test is not StatusTest.Otherwise || rules.SkipLast(1).Any(r => r.Test is StatusTest.Otherwise))
        {
            throw new ArgumentException("The last rule, and no other, says what is so otherwise", nameof(rules));
        }

        Name = name;
        Rules = rules;
    }

    public string Name { get; }

    public IReadOnlyList<StatusRule> Rules { get; }

    /// <summary>Whether a promise is on course by what was found for a period.</summary>
    public CourseAnswer Of(Promise promise, Reached? reached)
    {
        var answer = new CourseAnswer(Course.NoFigure, reached?.Figure.Period) { WaitsForSignOff = reached is { IsSignedOff: false } };
        if (reached is not { Counts: true, Figure: { Value: { } value } figure })
        {
            return answer;
        }

        answer = answer with { Value = value, HowFound = figure.HowFound };
        if (promise.For(figure.Period) is not { } target)
        {
            return answer with { Course = Course.NoTarget };
        }

        var rule = Rules.First(r => r.Holds(promise, value, target, promise.BaselineOn(figure.Period.Until)));
        return answer with { Course = rule.Then, Target = target, By = rule };
    }

    /// <summary>Whether it is on course by the latest figure that counts, and what stands beside that answer today.</summary>
    public CourseAnswer Latest(Promise promise, IReadOnlyList<Reached> found, IReadOnlyList<Break> breaks, DateOnly today)
    {
        var answer = Of(promise, Reached.Counting(found) is [.., var latest] ? latest : found.MaxBy(f => (f.Figure.Period, f.Figure.Revision)));
        var start = promise.BaselineOn(today)?.On;
        return answer with
        {
            WaitsForSignOff = found.Any(f => !f.IsSignedOff && f.Figure.Period >= answer.Period),
            HasNoLead = !promise.HasLead(today),
            HasNoBaseline = start is null,
            BaselineCountedDifferently = breaks.LastOrDefault(b => start < b.From && b.From <= answer.Period?.Until),
        };
    }

    /// <summary>What other rules would have said of past figures, beside what these said.</summary>
    public IReadOnlyList<CoursePreview> Preview(StatusRules others, Promise promise, IEnumerable<Reached> found) =>
        [.. Reached.Counting(found).Select(f => new CoursePreview(f.Figure.Period, Of(promise, f).Course, others.Of(promise, f).Course))];
}

/// <summary>What the rules say of a period's figure, and what others would say.</summary>
public sealed record CoursePreview(Period Period, Course Now, Course Then);
