using Commonweal.Performance;
using Commonweal.Performance.Courses;

namespace Commonweal.Web.Pages.Staff.OnCourse;

/// <summary>A rule as it stands in the form; one whose question is left empty is none.</summary>
public sealed class TypedRule
{
    /// <summary>Its place among the rules.</summary>
    public string? Place { get; set; }

    public StatusTest? Test { get; set; }

    /// <summary>By how much: 0.5, or 5 %; empty for each target's own tolerance.</summary>
    public string? By { get; set; }

    public Course? Then { get; set; }

    public static TypedRule Of(StatusRule rule, int place) => new() { Place = $"{place}", Test = rule.Test, By = rule.Test is StatusTest.WithinOrBetter or StatusTest.BetterBy ? rule.Within?.ToString() : null, Then = rule.Then };

    /// <summary>The rule, or the field that is wrong and what to do.</summary>
    public (StatusRule? Rule, string Field, string? Wrong) Read()
    {
        var asksByHowMuch = Test is StatusTest.WithinOrBetter or StatusTest.BetterBy;
        Tolerance? by = asksByHowMuch && By?.Trim() is { Length: > 0 } typed ? Tolerance.Read(typed) : null;
        return this switch
        {
            { Then: not (Course.OnCourse or Course.Near or Course.OffCourse) } => (null, nameof(Then), "choose what a target is where that is so"),
            _ when asksByHowMuch && by is null && !string.IsNullOrWhiteSpace(By) => (null, nameof(By), $"“{By!.Trim()}” is not by how much; enter 0.5, or 5 %, or nothing for each target’s own tolerance"),
            _ when !asksByHowMuch && !string.IsNullOrWhiteSpace(By) => (null, nameof(By), "nothing is asked by how much here; leave that empty"),
            _ => (new StatusRule(Test!.Value, Then!.Value, by), "", null),
        };
    }
}
