using Commonweal.Performance;
using Commonweal.Performance.Courses;
using Commonweal.Performance.Targets;
using Commonweal.Web.Pages.Public.Performance;

namespace Commonweal.Web.Pages.Staff.Figures;

/// <summary>An indicator that the partnership watches, with the figure that is awaited of it.</summary>
/// <param name="Line">That it is watched, and for which area.</param>
/// <param name="Figures">What counts of it, in the order of time.</param>
/// <param name="Targets">What is promised of it for that area.</param>
/// <param name="Data">Whether the figure is there that should be.</param>
/// <param name="Waiting">What was handed in of it and waits to be signed off.</param>
public sealed record DueFigure(ScorecardLine Line, IReadOnlyList<Figure> Figures, IReadOnlyList<Target> Targets, HaveTheData Data, IReadOnlyList<Figure> Waiting)
{
    public Indicator Indicator => Line.Indicator;

    /// <summary>The latest figure; none where there is none.</summary>
    public Figure? Latest => Figures.Count > 0 ? Figures[^1] : null;

    /// <summary>The time for which a figure is to be entered; none where nobody said how often, and there is none yet.</summary>
    public Period? Awaited => Data.Awaited ?? Latest?.Period.Next;

    /// <summary>Whether it is due or late.</summary>
    public bool IsDue => Data.State is DataState.Due or DataState.Late;

    /// <summary>What is promised for that time; the first of several plans.</summary>
    public double? Target => Targets.SelectMany(t => t.Values).FirstOrDefault(v => v.Period == Awaited)?.Value;

    /// <summary>The figure that is held of a time.</summary>
    public Figure? Of(Period period) => Figures.LastOrDefault(f => f.Period == period);

    /// <summary>What somebody should look at before the figure is handed in; nothing where it looks like the others.</summary>
    public IEnumerable<string> Doubts(Figure entered, FigureSaid said)
    {
        if (Of(entered.Period) is { } held && !held.SaysTheSameAs(entered with { HowFound = held.HowFound }))
        {
            yield return $"revises {said.Of(held)}, which is held for {said.Period(entered.Period)}";
        }

        foreach (var waiting in Waiting.Where(w => w.Period == entered.Period))
        {
            yield return $"comes beside {said.Of(waiting)}, which waits to be signed off in return {waiting.ReturnNumber}";
        }

        if (Figures.LastOrDefault(f => f.Period < entered.Period && f.Value is not (null or 0)) is { Value: { } before } last && entered.Value is { } value && value != 0)
        {
            var times = Math.Abs(value / before);
            if (times is >= Figure.UnlikelyLeap or <= 1 / Figure.UnlikelyLeap)
            {
                yield return $"is {(times >= 1 ? $"{times:#,##0} times" : $"1 in {1 / times:#,##0} of")} the last, {said.Value(before)} in {said.Period(last.Period)}: is the unit right?";
            }
        }
    }
}
