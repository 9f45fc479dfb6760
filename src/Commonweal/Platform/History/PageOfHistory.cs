namespace Commonweal.Platform.History;

/// <summary>One page of the lines that were asked for.</summary>
/// <param name="Lines">The lines, the newest first.</param>
/// <param name="Page">Which page it is, counted from 1.</param>
/// <param name="Count">How many lines there are on all pages.</param>
public sealed record PageOfHistory(IReadOnlyList<HistoryLine> Lines, int Page, int Count)
{
    public int Pages => Math.Max(1, (Count + HistoryData.PerPage - 1) / HistoryData.PerPage);
}
