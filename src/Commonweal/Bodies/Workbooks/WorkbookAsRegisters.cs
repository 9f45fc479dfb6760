using Commonweal.Bodies.Uploads;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Workbooks;

/// <summary>An Excel workbook read back into a partnership's files: a sheet a register, its first row the headings, rows numbered as the spreadsheet numbers them.</summary>
public static class WorkbookAsRegisters
{
    private const int MostText = 20_000;

    /// <summary>The files; refused where it is no workbook or no sheet is a register.</summary>
    /// <param name="file">The workbook's bytes.</param>
    /// <param name="registers">The registers that there are.</param>
    public static Bundle Read(byte[] file, IReadOnlyList<Register> registers)
    {
        var bundle = new Bundle();
        foreach (var sheet in Workbook.Read(file, MostText).Sheets.Where(s => s.Name != RegistersAsWorkbook.Lists))
        {
            var register = registers.FirstOrDefault(r => r.Name.Equals(sheet.Name.Trim(), StringComparison.OrdinalIgnoreCase))
                ?? throw new BrokenRuleException($"The sheet “{sheet.Name}” is not the name of a register: remove it, or name it as it was when you downloaded it");
            bundle.Add(register.File, CsvText.Write(Lines(sheet)));
        }

        return bundle.Files.Count > 0 ? bundle : throw new BrokenRuleException("No sheet of this workbook is a register: download the registers first, and change those");
    }

    // A row that is empty stays, so that what is wrong is told by the number that the spreadsheet shows.
    private static IEnumerable<IEnumerable<string>> Lines(Sheet sheet)
    {
        var next = 1;
        foreach (var row in sheet.Rows)
        {
            for (; next < row.Number; next++)
            {
                yield return [];
            }

            next++;
            yield return row.Cells.Select(CsvText.Guard);
        }
    }
}
