using Commonweal.Performance;
using Commonweal.Performance.Courses;
using Commonweal.Web.Design;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Performance;

/// <summary>Says a rule for the course of targets as people read it.</summary>
public sealed class RuleSaid(IStringLocalizer<Words> words)
{
    /// <summary>"Within 5 % of the target or better: near".</summary>
    public string Of(StatusRule rule, Polarity? good = null) => rule.Then switch
    {
        Course.OnCourse => words["{0}: on course", When(rule, good)],
        Course.Near => words["{0}: near", When(rule, good)],
        _ => words["{0}: off course", When(rule, good)],
    };

    private string When(StatusRule rule, Polarity? good) => rule switch
    {
        { Test: StatusTest.WithinOrBetter, Within: { Amount: 0 } } when good is Polarity.CloseToPlanIsGood => words["Exactly as planned"],
        { Test: StatusTest.WithinOrBetter, Within: { } within } when good is Polarity.CloseToPlanIsGood => words["Within {0} of the plan, on either side", within],
        { Test: StatusTest.WithinOrBetter } when good is Polarity.CloseToPlanIsGood => words["Within the target’s own tolerance, on either side"],
        { Test: StatusTest.BetterThanBaseline } when good is Polarity.CloseToPlanIsGood => words["Closer to the plan than the baseline"],
        { Test: StatusTest.WithinOrBetter, Within: { Amount: 0 } } => words["At the target or better"],
        { Test: StatusTest.WithinOrBetter, Within: { } within } => words["Within {0} of the target or better", within],
        { Test: StatusTest.WithinOrBetter } => words["Within the target’s own tolerance, or better"],
        { Test: StatusTest.BetterBy, Within: { } within } => words["Better than the target by {0} or more", within],
        { Test: StatusTest.BetterBy } => words["Better than the target by more than its tolerance"],
        { Test: StatusTest.BetterThanBaseline } => words["Better than the baseline"],
        _ => words["Otherwise"],
    };
}
