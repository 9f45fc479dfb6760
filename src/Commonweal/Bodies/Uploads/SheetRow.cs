namespace Commonweal.Bodies.Uploads;

/// <summary>One row of a sheet.</summary>
/// <param name="Number">Its number, as the spreadsheet counts.</param>
/// <param name="IsHidden">Whether the workbook hides it.</param>
/// <param name="Cells">What stands in its cells, as text; a day as 2026-03-27.</param>
public sealed record SheetRow(int Number, bool IsHidden, IReadOnlyList<string> Cells)
{
    /// <summary>What stands in a column; nothing beyond the last.</summary>
    public string this[int? column] => column is { } c && c < Cells.Count ? Cells[c] : "";

    /// <summary>The columns in which something stands.</summary>
    internal IEnumerable<int> Filled => Enumerable.Range(0, Cells.Count).Where(c => Cells[c].Length > 0);
}
