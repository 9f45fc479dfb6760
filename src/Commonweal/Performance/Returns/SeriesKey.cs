namespace Commonweal.Performance.Returns;

/// <summary>What tells one series from another.</summary>
internal readonly record struct SeriesKey(Guid IndicatorId, Guid AreaId, string Group, bool IsProjected);
