using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Commonweal.Platform.OpenData;

/// <summary>Reads and writes comma-separated text as spreadsheets make it, whichever encoding they chose.</summary>
internal static class CsvText
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly CsvConfiguration Plain = new(CultureInfo.InvariantCulture) { NewLine = "\n", BadDataFound = null, IgnoreBlankLines = false };

    static CsvText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>One row with its number as a spreadsheet counts them.</summary>
    public sealed record Line(int Number, string[] Cells);

    public static IReadOnlyList<Line> Read(byte[] file)
    {
        using var parser = new CsvParser(new StringReader(Decode(file)), Plain);
        var lines = new List<Line>();
        while (parser.Read())
        {
            var cells = parser.Record!.Select(Unguard).ToArray();
            if (cells.Any(c => c.Length > 0))
            {
                lines.Add(new Line(parser.Row, cells));
            }
        }

        return lines;
    }

    public static byte[] Write(IEnumerable<IEnumerable<string>> rows)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var writer = new CsvWriter(text, Plain))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    writer.WriteField(Guard(cell));
                }

                writer.NextRecord();
            }
        }

        return Utf8.GetBytes(text.ToString());
    }

    // Spreadsheets save UTF-8 with and without its mark, UTF-16, and the Windows code page of western Europe.
    private static string Decode(byte[] file)
    {
        switch (file)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                return Utf8.GetString(file.AsSpan(3));
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(file.AsSpan(2));
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(file.AsSpan(2));
            case [_, 0, _, 0, ..]:
                return Encoding.Unicode.GetString(file);
            case [0, _, 0, _, ..]:
                return Encoding.BigEndianUnicode.GetString(file);
        }

        try
        {
            return Utf8.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1252).GetString(file);
        }
    }

    // A spreadsheet runs what begins like a formula; an apostrophe before it keeps it text.
    private static string Guard(string cell) => BeginsLikeAFormula(cell.TrimStart('\'')) ? "'" + cell : cell;

    private static string Unguard(string cell)
    {
        cell = cell.Trim().ReplaceLineEndings("\n");
        return cell.StartsWith('\'') && BeginsLikeAFormula(cell.TrimStart('\'')) ? cell[1..] : cell;
    }

    private static bool BeginsLikeAFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
