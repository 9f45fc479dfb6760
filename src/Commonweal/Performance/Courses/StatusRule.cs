using Commonweal.Performance.Promises;

namespace Commonweal.Performance.Courses;

/// <summary>What a rule for the status asks. The numbers are stored.</summary>
public enum StatusTest
{
    /// <summary>Whatever none of the rules above it says.</summary>
    Otherwise = 0,

    /// <summary>Within so much of the target, or better; on either side of it where close to plan is good.</summary>
    WithinOrBetter = 1,

    /// <summary>Better than the target by so much or more.</summary>
    BetterBy = 2,

    /// <summary>Better than the baseline.</summary>
    BetterThanBaseline = 3,
}

/// <summary>One line of the rules by which a figure is on course, near or off course (peers 43). It says itself in English.</summary>
/// <param name="Test">What it asks.</param>
/// <param name="Then">What the figure is where that is so.</param>
/// <param name="Within">By how much; null for the promise's own tolerance.</param>
public sealed record StatusRule(StatusTest Test, Course Then, Tolerance? Within = null)
{
    public Course Then { get; init; } = Then <= Course.OffCourse ? Then : throw new ArgumentOutOfRangeException(nameof(Then), Then, "A rule says on course, near or off course");

    /// <summary>The rule as an officer reads it: "Within 5 % of the target or better: near".</summary>
    public string Sentence(Polarity polarity, string unit = "")
    {
        var close = polarity is Polarity.CloseToPlanIsGood;
        var within = Within is not { } by ? "its own tolerance" : by.IsPerCent ? $"{by}" : $"{by} {unit}".TrimEnd();
        var when = Test switch
        {
            StatusTest.WithinOrBetter when Within?.Amount == 0 => close ? "Exactly as planned" : "At the target or better",
            StatusTest.WithinOrBetter => close ? $"Within {within} of the plan, on either side" : $"Within {within} of the target or better",
            StatusTest.BetterBy => $"Better than the target by {within} or more",
            StatusTest.BetterThanBaseline => close ? "Closer to the plan than the baseline" : "Better than the baseline",
            _ => "Otherwise",
        };
        return $"{when}: {Then switch { Course.OnCourse => "on course", Course.Near => "near", _ => "off course" }}";
    }

    internal bool Holds(Promise promise, double value, double target, Baseline? baseline)
    {
        var missing = promise.Shortfall(value, target);
        var within = Within ?? promise.Tolerance;
        return Test switch
        {
            StatusTest.WithinOrBetter => missing <= 0 || within.Covers(missing, target),
            StatusTest.BetterBy => missing < 0 && within.Width(target) is var width && (-missing >= width || Tolerance.None.Covers(width + missing, target)),
            StatusTest.BetterThanBaseline => baseline is not null && missing < promise.Shortfall(baseline.Value, target),
            _ => true,
        };
    }
}
