namespace Commonweal.Bodies.Uploads;

/// <summary>How an uploaded sheet is to be read.</summary>
/// <param name="Sheet">Which sheet, counted from nought.</param>
/// <param name="HeadingRow">The number of the row that holds the headings; nought where there is none.</param>
/// <param name="Columns">What each column holds.</param>
/// <param name="LeavesHiddenOut">Whether rows that the workbook hides are left out.</param>
public sealed record Layout(int Sheet, int HeadingRow, IReadOnlyList<ColumnMeaning> Columns, bool LeavesHiddenOut = false)
{
    /// <summary>The column of a meaning; none where no column has it.</summary>
    public int? Of(ColumnMeaning meaning)
    {
        var found = Enumerable.Range(0, Columns.Count).Where(c => Columns[c] == meaning).Take(1).ToList();
        return found is [var column] ? column : null;
    }

    /// <summary>The meanings that more than one column has, of which none may have two.</summary>
    public IEnumerable<ColumnMeaning> Twice => Columns.Where(c => c is not ColumnMeaning.NotWanted).GroupBy(c => c).Where(g => g.Count() > 1).Select(g => g.Key);
}
