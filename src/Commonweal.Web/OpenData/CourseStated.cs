using Commonweal.Performance.Courses;
using Commonweal.Performance.Targets;

namespace Commonweal.Web.OpenData;

/// <summary>How a target stands on a day: are we on course?</summary>
/// <param name="Target">Names the target in the registers.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Plan">The plan that promises it.</param>
/// <param name="Area">The area that it is for; null for that of the scorecard.</param>
/// <param name="Course">The answer; null where it cannot be told, because nobody stated whether high or low is good, or where nobody is held to it.</param>
/// <param name="Parked">Whether nobody is held to it.</param>
/// <param name="Period">The time whose figure was held against it; null where there is none.</param>
/// <param name="Value">That figure, in the indicator's unit.</param>
/// <param name="Promised">What was promised for that time, in the indicator's unit.</param>
/// <param name="NoAgreedLead">Whether nobody has agreed to lead on it, or whoever had took it back.</param>
internal sealed record CourseStated(string Target, string Title, string Plan, Thing? Area, Course? Course, bool Parked, string? Period, double? Value, double? Promised, bool NoAgreedLead)
{
    public static CourseStated Of(TargetOnDay it) => new(
        it.Target.Slug, it.Target.Title, it.Target.Plan.Name, it.Target.Area is { } area ? ShowIndicator.Place(area) : null, it.IsParked ? null : it.Answer?.Course, it.IsParked,
        it.Answer?.Period?.ToString(), it.Answer?.Value, it.Answer?.Target, it.Answer?.HasNoLead ?? false);
}
