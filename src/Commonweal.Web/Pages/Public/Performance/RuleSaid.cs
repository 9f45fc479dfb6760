using Commonweal.Performance.Courses;
using Commonweal.Web.Design;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Performance;

/// <summary>Says a rule for the course of targets as people read it.</summary>
public sealed class RuleSaid(IStringLocalizer<Words> words)
{
    /// <summary>"Within 5 % of the target or better: near".</summary>
    public string Of(StatusRule rule) => rule.Then switch
    {
        Course.OnCourse => words["{0}: on course", When(rule)],
        Course.Near => words["{0}: near", When(rule)],
        _ => words["{0}: off course", When(rule)],
    };

    private string When(StatusRule rule) => rule switch
    {
        { Test: StatusTest.WithinOrBetter, Within: { Amount: 0 } } => words["At the target or better"],
        { Test: StatusTest.WithinOrBetter, Within: { } within } => words["Within {0} of the target or better", within],
        { Test: StatusTest.WithinOrBetter } => words["Within the target’s own tolerance, or better"],
        { Test: StatusTest.BetterBy, Within: { } within } => words["Better than the target by {0} or more", within],
        { Test: StatusTest.BetterBy } => words["Better than the target by more than its tolerance"],
        { Test: StatusTest.BetterThanBaseline } => words["Better than the baseline"],
        _ => words["Otherwise"],
    };
}
