namespace Commonweal.Bodies.Uploads;

/// <summary>One sheet of a workbook: its rows in which something stands.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="IsHidden">Whether the workbook hides it.</param>
/// <param name="Rows">Its rows, with the number that the spreadsheet gives them.</param>
public sealed record Sheet(string Name, bool IsHidden, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>How many columns its widest row has.</summary>
    public int Width => Rows.Count == 0 ? 0 : Rows.Max(r => r.Cells.Count);

    /// <summary>What a spreadsheet calls a column: A, B … Z, AA.</summary>
    public static string Letter(int column) => column < 26 ? $"{(char)('A' + column)}" : Letter((column / 26) - 1) + Letter(column % 26);
}
