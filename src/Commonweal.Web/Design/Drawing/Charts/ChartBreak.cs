using Commonweal.Performance;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>A new way of counting: figures on its two sides are not compared, and no line joins them.</summary>
/// <param name="Since">The first period that was counted in the new way.</param>
/// <param name="Words">What is said of it, such as "counted differently since April 2008".</param>
public sealed record ChartBreak(Period Since, string Words);
