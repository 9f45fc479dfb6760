namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>One area among those that are compared, with its figure for the time.</summary>
/// <param name="IsOwn">Whether the comparison is made for it.</param>
public sealed record Bar(string Name, ChartPoint Figure, bool IsOwn = false);
