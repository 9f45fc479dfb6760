using Commonweal.Platform.Search;

namespace Commonweal.Web.Pages.Staff.Figures;

/// <summary>Rows that were copied out of a spreadsheet: the indicator by its name, number or address, the figure, and perhaps the period and a comment.</summary>
/// <param name="Cells">The figure, the period and the comment of each indicator, by its address.</param>
/// <param name="Wrong">What is wrong, row by row.</param>
public sealed record PastedFigures(IReadOnlyDictionary<string, (string? Value, string? Period, string? Comment)> Cells, IReadOnlyList<string> Wrong)
{
    /// <summary>Reads the rows, each with tabs between its cells as a spreadsheet copies them.</summary>
    public static PastedFigures Read(string? pasted, IReadOnlyList<DueFigure> watched)
    {
        var (cells, wrong) = (new Dictionary<string, (string?, string?, string?)>(StringComparer.Ordinal), new List<string>());
        var known = watched.SelectMany(w => new[] { w.Indicator.Name, w.Indicator.Slug, w.Indicator.Code }.OfType<string>().Select(n => (Called: Folding.Fold(n), w.Indicator.Slug))).Distinct().ToLookup(n => n.Called, n => n.Slug);
        var rows = (pasted ?? "").Split('\n').Select((row, place) => (Cells: row.TrimEnd('\r').Split('\t').Select(c => c.Trim()).ToList(), Number: place + 1));
        foreach (var (row, number) in rows.Where(r => r.Cells.Exists(c => c.Length > 0)))
        {
            if (Cell(row, 1) is null && Cell(row, 3) is null)
            {
                wrong.Add($"Row {number} has no figure: copy two cells beside each other, the indicator and the figure, and the period in a third where it is another than the one awaited");
            }
            else if (known[Folding.Fold(row[0])].ToList() is not [var slug])
            {
                wrong.Add($"Row {number}: {(known[Folding.Fold(row[0])].Any() ? "several indicators are" : "no indicator that is watched here is")} called “{row[0]}”");
            }
            else if (!cells.TryAdd(slug, (Cell(row, 1), Cell(row, 2), Cell(row, 3))))
            {
                wrong.Add($"Row {number}: “{row[0]}” is there twice; keep one of the rows");
            }
        }

        return new PastedFigures(cells, wrong);
    }

    private static string? Cell(List<string> row, int at) => row.Count > at && row[at].Length > 0 ? row[at] : null;
}
