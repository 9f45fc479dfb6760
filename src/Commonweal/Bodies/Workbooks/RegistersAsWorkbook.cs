using System.Globalization;
using System.Text;
using Commonweal.Platform.OpenData;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Column = Commonweal.Platform.OpenData.Column;

namespace Commonweal.Bodies.Workbooks;

/// <summary>A partnership's registers as an Excel workbook: a sheet a register with its headings, and for each cell that takes one of several words a list of these.</summary>
public static class RegistersAsWorkbook
{
    private const int MostRows = 10_000;

    /// <summary>The name of the sheet on which the words of the lists stand; it is passed over when the workbook comes back.</summary>
    internal const string Lists = "lists";

    /// <summary>The workbook's bytes.</summary>
    /// <param name="bundle">The files.</param>
    /// <param name="registers">Which registers get a sheet, with rows or without.</param>
    public static byte[] Write(Bundle bundle, IReadOnlyList<Register> registers)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets());
            var words = Words(bundle);
            foreach (var register in registers)
            {
                var lines = bundle.Files.TryGetValue(register.File, out var csv) ? CsvText.Read(csv).Select(l => l.Cells).ToList() : [[.. register.Columns.Select(c => c.Name)]];
                AddSheet(book, register.Name, lines, Validations(register, words, registers), isHidden: false);
            }

            var longest = words.Count == 0 ? 0 : words.Max(w => w.Slugs.Count);
            AddSheet(book, Lists, [[.. words.Select(w => w.List)], .. Enumerable.Range(0, longest).Select(row => words.Select(w => w.Slugs.ElementAtOrDefault(row) ?? "").ToArray())], validations: null, isHidden: true);
            book.Workbook.Save();
        }

        return file.ToArray();
    }

    // The words of the partnership's own lists: kinds of board, layers, modes …
    private static List<(string List, List<string> Slugs)> Words(Bundle bundle)
    {
        if (!bundle.Files.TryGetValue("kinds.csv", out var csv))
        {
            return [];
        }

        var lines = CsvText.Read(csv);
        var (list, kind) = (Array.IndexOf(lines[0].Cells, "list"), Array.IndexOf(lines[0].Cells, "kind"));
        return [.. lines.Skip(1).Where(l => l.Cells.Length > Math.Max(list, kind)).GroupBy(l => l.Cells[list]).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Select(l => l.Cells[kind]).ToList()))];
    }

    private static void AddSheet(WorkbookPart book, string name, List<string[]> lines, DataValidations? validations, bool isHidden)
    {
        var part = book.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            for (var row = 0; row < lines.Count; row++)
            {
                writer.WriteStartElement(new Row { RowIndex = (uint)(row + 1) });
                for (var column = 0; column < lines[row].Length; column++)
                {
                    if (lines[row][column].Length > 0)
                    {
                        // As text whatever it looks like: a spreadsheet would take 2009-07 for a day, and run what begins with "=".
                        writer.WriteElement(new Cell(new InlineString(new Text(Printable(lines[row][column])) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = $"{Uploads.Sheet.Letter(column)}{row + 1}", DataType = CellValues.InlineString });
                    }
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
            if (validations?.HasChildren is true)
            {
                writer.WriteElement(validations!);
            }

            writer.WriteEndElement();
        }

        var sheets = book.Workbook.GetFirstChild<Sheets>()!;
        sheets.AppendChild(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)(sheets.Count() + 1), Name = name, State = isHidden ? SheetStateValues.Hidden : SheetStateValues.Visible });
    }

    private static DataValidations Validations(Register register, List<(string List, List<string> Slugs)> words, IReadOnlyList<Register> registers)
    {
        var all = new DataValidations();
        for (var column = 0; column < register.Columns.Count; column++)
        {
            if (Allowed(register.Columns[column], words, registers) is { } allowed)
            {
                var letter = Uploads.Sheet.Letter(column);
                all.AppendChild(new DataValidation(new Formula1(allowed))
                {
                    Type = DataValidationValues.List,
                    AllowBlank = true,
                    ShowErrorMessage = true,
                    ErrorStyle = DataValidationErrorStyleValues.Warning,   // a word may be added on its own sheet first
                    SequenceOfReferences = new ListValue<StringValue>([new StringValue($"{letter}2:{letter}{MostRows}")]),
                });
            }
        }

        return all;
    }

    // Words of the program stand in the cell's own list; words of the partnership and rows of other registers are pointed to.
    private static string? Allowed(Column column, List<(string List, List<string> Slugs)> words, IReadOnlyList<Register> registers)
    {
        if (column.Holds == typeof(bool))
        {
            return "\"yes,no\"";
        }

        if (column.Holds.IsEnum)
        {
            return $"\"{string.Join(',', Enum.GetValues(column.Holds).Cast<Enum>().Select(Column.Word))}\"" is { Length: <= 255 } list ? list : null;
        }

        if (column.Description.OnList is { } of)
        {
            return words.FindIndex(w => w.List == of) is var place and >= 0 ? Range(Lists, place, words[place].Slugs.Count + 1) : null;
        }

        return registers.FirstOrDefault(r => r.Name == column.Description.RefersTo) is { KeyColumns: [var key] } register
            ? Range(register.Name, Enumerable.Range(0, register.Columns.Count).First(i => register.Columns[i] == key), MostRows)
            : null;
    }

    private static string Range(string sheet, int column, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"'{sheet}'!${Uploads.Sheet.Letter(column)}$2:${Uploads.Sheet.Letter(column)}${last}");

    // XML has no room for control signs.
    private static string Printable(string text) => text.EnumerateRunes().All(r => r.Value is >= 32 or 9 or 10 or 13)
        ? text
        : text.EnumerateRunes().Where(r => r.Value is >= 32 or 9 or 10 or 13).Aggregate(new StringBuilder(), (all, r) => all.Append(r.ToString())).ToString();
}
