using Commonweal.Performance.Trends;

namespace Commonweal.Performance.Courses;

/// <summary>A figure that was found, and whether it was signed off; one that waits for that does not count yet (peers 47).</summary>
public sealed record Reached(Figure Figure, bool IsSignedOff = true)
{
    /// <summary>Whether it says what was: it has a value, was not only projected, and does not wait for anybody.</summary>
    public bool Counts => IsSignedOff && Figure is { Value: not null, HowFound: not HowFound.Projected };

    /// <summary>Those that count, in the order of time; of one period the last revision that was signed off, and no other.</summary>
    internal static IReadOnlyList<Reached> Counting(IEnumerable<Reached> found) =>
        [.. found.Where(f => f.IsSignedOff).GroupBy(f => f.Figure.Period).Select(f => f.MaxBy(x => x.Figure.Revision)!).Where(f => f.Counts).OrderBy(f => f.Figure.Period)];
}

/// <summary>Whether a promise is on course, by which figure and which rule, and what a reader must know beside that.</summary>
/// <param name="Course">The answer.</param>
/// <param name="Period">The period of the figure; null where there is none.</param>
public sealed record CourseAnswer(Course Course, Period? Period)
{
    public double? Value { get; init; }

    /// <summary>What was promised for the period, in the indicator's unit.</summary>
    public double? Target { get; init; }

    /// <summary>The rule that held.</summary>
    public StatusRule? By { get; init; }

    public HowFound HowFound { get; init; }

    /// <summary>Whether there is a figure that waits to be signed off, and so does not count.</summary>
    public bool WaitsForSignOff { get; init; }

    /// <summary>Whether nobody has agreed to lead on it, or whoever did took it back: "no agreed lead" beside any answer.</summary>
    public bool HasNoLead { get; init; }

    /// <summary>Whether nobody agreed from where it starts: a target without a baseline (CHO-Q31).</summary>
    public bool HasNoBaseline { get; init; }

    /// <summary>The break since the baseline was found, where none was agreed since: what is promised was counted differently.</summary>
    public Break? BaselineCountedDifferently { get; init; }
}
