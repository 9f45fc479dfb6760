using System.IO.Compression;
using System.Text.Json;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Uploads;

/// <summary>A workbook as somebody keeps it, read: its sheets as text, merged cells filled downwards.</summary>
/// <param name="Sheets">Its sheets in which something stands.</param>
public sealed record Workbook(IReadOnlyList<Sheet> Sheets)
{
    /// <summary>The most bytes that a file may have.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    private const string IsNone = "This file is no workbook that can be read: save it as an Excel workbook (.xlsx) or as CSV, and choose it again";

    /// <summary>Reads a file by what stands in it, whatever it is called; refused where it is none, is locked or is too large.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="mostText">How much text of one cell is read.</param>
    public static Workbook Read(byte[] file, int mostText = ExcelReading.UsualText)
    {
        if (file.Length > MaxBytes)
        {
            throw new BrokenRuleException($"This file is larger than {MaxBytes / 1024 / 1024} MB: remove pictures and sheets that are not needed, and choose it again");
        }

        var read = file switch
        {
            [] => throw new BrokenRuleException("This file is empty"),
            [0x50, 0x4B, 0x03, 0x04, ..] => Excel(file, isZip: true, mostText),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Excel(file, isZip: false, mostText),
            _ => Csv(file),
        };
        return read.Sheets.Count > 0 ? read : throw new BrokenRuleException("Nothing stands in this workbook");
    }

    /// <summary>Small enough to be kept.</summary>
    internal byte[] Packed()
    {
        using var into = new MemoryStream();
        using (var packing = new BrotliStream(into, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(packing, this);
        }

        return into.ToArray();
    }

    internal static Workbook Unpacked(byte[] packed)
    {
        using var unpacking = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<Workbook>(unpacking)!;
    }

    // What others' code throws at a broken file is of many kinds, and all of them mean the same.
    private static Workbook Excel(byte[] file, bool isZip, int mostText)
    {
        try
        {
            return new ExcelReading(mostText).Read(file, isZip);
        }
        catch (ExcelDataReader.Exceptions.InvalidPasswordException)
        {
            throw new BrokenRuleException("This workbook is protected by a password: save it without one, and choose it again");
        }
        catch (Exception broken) when (broken is not (BrokenRuleException or OutOfMemoryException))
        {
            throw new BrokenRuleException(IsNone);
        }
    }

    private static Workbook Csv(byte[] file)
    {
        var lines = file.AsSpan().IndexOf((byte)0) < 0 || file is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? CsvText.Read(file) : throw new BrokenRuleException(IsNone);
        if (lines.FirstOrDefault(l => l.Wrong is not null) is { } wrong)
        {
            throw new BrokenRuleException($"Row {wrong.Number} {wrong.Wrong}");
        }

        ExcelReading.RefuseTooMany(lines.Sum(l => (long)Math.Min(l.Cells.Length, ExcelReading.MaxColumns)));
        var rows = lines.Select(l => new SheetRow(l.Number, false, [.. l.Cells.Take(ExcelReading.MaxColumns).Select(ExcelReading.Tidy)])).Where(r => r.Filled.Any()).ToList();
        return new(rows.Count == 0 ? [] : [new Sheet("CSV", false, rows)]);
    }
}
