using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace Commonweal.Tests.Bodies.Uploads;

/// <summary>Makes workbooks as people keep them: merged cells, formulas, hidden rows, days as the numbers by which a spreadsheet counts them.</summary>
public sealed class GivenWorkbook
{
    private readonly StringBuilder _rows = new();
    private readonly List<string> _merged = [];
    private int _row;

    /// <summary>The heading and the rows of a list that begins at once.</summary>
    public static byte[] Of(params string[][] rows)
    {
        var made = new GivenWorkbook();
        foreach (var row in rows)
        {
            made.Row(row);
        }

        return made.File();
    }

    /// <summary>As bad as they come: titles, merged names of boards, a board in a row of its own, notes at the foot.</summary>
    public static byte[] Awful() => new GivenWorkbook()
        .Row("Northgate Partnership – membership (DRAFT v7)").Merge("A1:G1")
        .Row("updated by Jo, March").Gap()
        .Row("Board ", "Organisation", "Representative", "Job title", "Role", "Start date", "E-mail")
        .Row("Health and Wellbeing Board", "Northgate Borough Council", "Cllr Ann Jones ", "Leader", "Chair", "#2024-05-01", "ann@example.org")
        .Row("", "Northgate BC", "Mr B Patel / Dr C. Rowe", "", "Member", "1st May 2024", "")
        .Row("", "Police", "=DI SANDS", "", "", "May 2024", "").Merge("A5:A7")
        .Row(isHidden: true, "", "Police", "Old Member", "", "", "", "")
        .Row("Safer Northgate Group", "", "", "", "", "", "").Merge("A9:G9")
        .Row("", "The Police", "TBC", "Superintendent", "Vice-chair", "", "")
        .Row("", "Police", "awaiting nomination", "", "", "-", "")
        .Row("", "College", "Ann and Bob Jones", "", "", "soon", "")
        .Gap().Row("Note: names in italics are to be checked")
        .File();

    public GivenWorkbook Row(params string[] cells) => Row(isHidden: false, cells);

    /// <summary>A row; a cell that begins with "=" is a formula that came to what follows, "#" a day, and "" nothing.</summary>
    public GivenWorkbook Row(bool isHidden, params string[] cells)
    {
        _row++;
        _rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{_row}\"{(isHidden ? " hidden=\"1\"" : "")}>");
        for (var column = 0; column < cells.Length; column++)
        {
            var (at, text) = ($"{(char)('A' + column)}{_row}", WebUtility.HtmlEncode(cells[column]));
            _rows.Append(cells[column] switch
            {
                "" => "",
                ['=', ..] => $"<c r=\"{at}\" t=\"str\"><f>UPPER(Z1)</f><v>{text[1..]}</v></c>",
                ['#', .. var day] => $"<c r=\"{at}\" s=\"1\"><v>{DateTime.Parse(day, CultureInfo.InvariantCulture).ToOADate()}</v></c>",
                _ => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>",
            });
        }

        _rows.Append("</row>");
        return this;
    }

    /// <summary>Leaves a row out.</summary>
    public GivenWorkbook Gap()
    {
        _row++;
        return this;
    }

    public GivenWorkbook Merge(string range)
    {
        _merged.Add($"<mergeCell ref=\"{range}\"/>");
        return this;
    }

    public byte[] File()
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", package = "http://schemas.openxmlformats.org/package/2006";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "[Content_Types].xml", $"<Types xmlns=\"{package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            Put(zip, "_rels/.rels", $"<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Put(zip, "xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets><sheet name=\"Members\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Put(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{relations}/styles\" Target=\"styles.xml\"/></Relationships>");
            Put(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            Put(zip, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{main}\"><sheetData>{_rows}</sheetData>{(_merged.Count == 0 ? "" : $"<mergeCells>{string.Concat(_merged)}</mergeCells>")}</worksheet>");
        }

        return file.ToArray();
    }

    private static void Put(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content));
    }
}
