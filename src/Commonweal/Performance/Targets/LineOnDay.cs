using Commonweal.Performance.Courses;
using Commonweal.Performance.Trends;

namespace Commonweal.Performance.Targets;

/// <summary>An indicator on a scorecard on a day, with the three answers, which are never one: have we the data, are we on course, is it getting better.</summary>
/// <param name="Watched">That it is watched.</param>
/// <param name="Found">What was found for its area until then, with what was said before it was revised.</param>
/// <param name="Targets">What plans promise of it, and how that stands.</param>
/// <param name="On">The day.</param>
public sealed record LineOnDay(ScorecardLine Watched, IReadOnlyList<Figure> Found, IReadOnlyList<TargetOnDay> Targets, DateOnly On)
{
    /// <summary>The indicator.</summary>
    public Indicator Indicator => Watched.Indicator;

    /// <summary>Of each time the figure that counts, in the order of time.</summary>
    public IReadOnlyList<Figure> Figures { get; } = Found.ThatCount();

    /// <summary>How the targets for its own area stand that are not parked: of several promises there may be several answers.</summary>
    public IReadOnlyCollection<Course> Courses { get; } = Targets.Any(t => IsForItsArea(t, Watched))
        ? [.. Targets.Where(t => IsForItsArea(t, Watched) && !t.IsParked).Select(t => t.Answer?.Course).OfType<Course>().Distinct()]
        : [Course.NoTarget];

    /// <summary>Have we the data?</summary>
    public HaveTheData Data => Indicator.Data(Figures, On, Watched.Area.Lifetime);

    /// <summary>Is it getting better?</summary>
    public Trend Trend { get; } = Watched.Indicator.Trend(Found.ThatCount());

    /// <summary>The latest figure that has a value; where none has one, the latest.</summary>
    public Figure? Latest => Figures.LastOrDefault(f => f.Value is not null) ?? (Figures is [.., var last] ? last : null);

    /// <summary>The figure with a value before that.</summary>
    public Figure? Before => Figures.TakeWhile(f => f.Period != Latest?.Period).LastOrDefault(f => f.Value is not null);

    private static bool IsForItsArea(TargetOnDay target, ScorecardLine line) => (target.Target.AreaId ?? line.AreaId) == line.AreaId;
}
