using Commonweal.Performance.Returns;

namespace Commonweal.Performance.Registers;

/// <summary>The time of a series: what is found for it later revises what was found first.</summary>
internal readonly record struct FigureTime(Guid IndicatorId, Guid AreaId, string Group, bool IsProjected, Period Period)
{
    public static FigureTime Of(FoundFigure found) => new(found.IndicatorId, found.AreaId, found.Group, found.Figure.HowFound is HowFound.Projected, found.Figure.Period);
}
