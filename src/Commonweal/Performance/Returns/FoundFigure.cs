namespace Commonweal.Performance.Returns;

/// <summary>A figure as it is handed in.</summary>
/// <param name="Row">Where it stands in the file, as a spreadsheet counts rows.</param>
/// <param name="IndicatorId">The indicator that it is of.</param>
/// <param name="AreaId">The area that it is of.</param>
/// <param name="Group">The group of people that it is of; empty for all.</param>
/// <param name="Figure">The figure.</param>
public sealed record FoundFigure(int Row, Guid IndicatorId, Guid AreaId, string Group, Figure Figure);
