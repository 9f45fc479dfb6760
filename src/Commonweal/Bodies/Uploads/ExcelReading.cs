using System.Globalization;
using System.IO.Compression;
using System.Text;
using Commonweal.Platform;
using ExcelDataReader;

namespace Commonweal.Bodies.Uploads;

/// <summary>Reads an Excel workbook, and stops where one holds more than any list of members does.</summary>
internal sealed class ExcelReading(int mostText)
{
    private const int MaxCells = 1_000_000;

    private const int MaxRows = 200_000;

    /// <summary>How many columns of a sheet are read.</summary>
    public const int MaxColumns = 100;

    private const int MaxCharacters = 20_000_000;

    private const long MaxUnpacked = 100L * 1024 * 1024;

    /// <summary>How much text of one cell a list of members needs.</summary>
    public const int UsualText = 1000;

    private long _cells;
    private long _characters;

    static ExcelReading() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public Workbook Read(byte[] file, bool isZip)
    {
        if (isZip)
        {
            RefuseABomb(file);
        }

        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file));
        var sheets = new List<Sheet>();
        do
        {
            var rows = Rows(reader);
            Fill(rows, reader.MergeCells);
            sheets.Add(new Sheet(reader.Name, reader.VisibleState != "visible", [.. rows.Select(r => new SheetRow(r.Number, r.IsHidden, r.Cells))]));
        }
        while (reader.NextResult());

        return new([.. sheets.Where(s => s.Rows.Count > 0)]);
    }

    public static void RefuseTooMany(long cells)
    {
        if (cells > MaxCells)
        {
            throw new BrokenRuleException($"More than {MaxCells:N0} cells stand in this workbook: leave only the sheet with the members in it, and choose it again");
        }
    }

    public static void RefuseTooLong(long characters)
    {
        if (characters > MaxCharacters)
        {
            throw new BrokenRuleException($"The cells of this workbook hold more than {MaxCharacters:N0} characters together: leave only the sheet with the members in it, and choose it again");
        }
    }

    /// <summary>Spaces at the ends say nothing, and a space that does not break is a space.</summary>
    public static string Tidy(string text) => Tidy(text, UsualText);

    private static string Tidy(string text, int mostText)
    {
        // What is far beyond what is read is not copied first.
        text = (text.Length > 2 * mostText ? text[..(2 * mostText)] : text).Replace('\u00A0', ' ').Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal);
        return (text.Length > mostText ? text[..mostText] : text).Trim();
    }

    // What a zip says of the size of its parts is what it may unpack to: the reader stops there.
    private static void RefuseABomb(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        if (zip.Entries.Sum(e => (decimal)e.Length) > MaxUnpacked)
        {
            throw new BrokenRuleException($"This workbook unpacks to more than {MaxUnpacked / 1024 / 1024} MB: leave only the sheet with the members in it, and choose it again");
        }
    }

    private List<(int Number, bool IsHidden, string[] Cells)> Rows(IExcelDataReader reader)
    {
        var rows = new List<(int, bool, string[])>();
        for (var number = 1; reader.Read(); number++)
        {
            if (number > MaxRows)
            {
                throw new BrokenRuleException($"A sheet has more than {MaxRows:N0} rows: leave only the rows with members in it, and choose it again");
            }

            var cells = new string[Math.Min(reader.FieldCount, MaxColumns)];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = Text(reader.GetValue(column));
                RefuseTooLong(_characters += cells[column].Length);
            }

            var last = Array.FindLastIndex(cells, c => c.Length > 0);
            if (last >= 0)
            {
                RefuseTooMany(_cells += last + 1);
                rows.Add((number, reader.RowHeight == 0, cells[..(last + 1)]));
            }
        }

        return rows;
    }

    private string Text(object? value) => value switch
    {
        null => "",
        DateTime at => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool isSo => isSo ? "yes" : "no",
        var other => Tidy(Convert.ToString(other, CultureInfo.InvariantCulture) ?? "", mostText),
    };

    // Downwards only: a title that is merged across its row is said once.
    private void Fill(List<(int Number, bool IsHidden, string[] Cells)> rows, CellRange[]? merged)
    {
        var numbers = rows.ConvertAll(r => r.Number);
        foreach (var range in (merged ?? []).Where(m => m.FromRow < m.ToRow && m.FromColumn < MaxColumns))
        {
            var first = numbers.BinarySearch(range.FromRow + 1);
            if (first < 0 || range.FromColumn >= rows[first].Cells.Length)
            {
                continue;
            }

            var text = rows[first].Cells[range.FromColumn];
            for (var row = first + 1; row < rows.Count && rows[row].Number <= range.ToRow + 1; row++)
            {
                var cells = rows[row].Cells;
                if (cells.Length <= range.FromColumn)
                {
                    RefuseTooMany(_cells += range.FromColumn + 1 - cells.Length);
                    var wider = Enumerable.Repeat("", range.FromColumn + 1).ToArray();
                    cells.CopyTo(wider, 0);
                    rows[row] = (rows[row].Number, rows[row].IsHidden, wider);
                    cells = wider;
                }

                RefuseTooMany(++_cells);
                RefuseTooLong(_characters += text.Length);
                cells[range.FromColumn] = text;
            }
        }
    }
}
