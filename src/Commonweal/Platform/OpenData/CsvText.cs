using System.Text;

namespace Commonweal.Platform.OpenData;

/// <summary>Reads and writes comma-separated text as spreadsheets make it, whichever encoding they chose.</summary>
internal static class CsvText
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static CsvText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The rows in which something stands; refused when the file is no text at all.</summary>
    public static IReadOnlyList<CsvLine> Read(byte[] file) => Lines(Decode(file));

    /// <summary>The same of a file whose encoding is known.</summary>
    public static IReadOnlyList<CsvLine> Read(byte[] file, Encoding encoding)
    {
        try
        {
            return Lines(encoding.GetString(file).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException wrong)
        {
            var row = file.AsSpan(0, Math.Min(file.Length, wrong.Index)).Count((byte)'\n') + 1;
            throw new BrokenRuleException($"is not written in {encoding.WebName}, as row {row} shows; name its encoding in the profile");
        }
    }

    /// <summary>The encoding of that name, which refuses what is not written in it; none for a name that is none.</summary>
    public static Encoding? EncodingOf(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IReadOnlyList<CsvLine> Lines(string text)
    {
        if (text.Contains('\0'))
        {
            throw new BrokenRuleException("is not comma-separated text; save it from the spreadsheet as CSV");
        }

        return [.. new CsvLines(text).Read().Select(l => l with { Cells = Filled(l.Cells) }).Where(l => l.Cells.Length > 0 || l.Wrong is not null)];
    }

    /// <summary>Keeps what begins like a formula text, by an apostrophe before it: a spreadsheet would run it.</summary>
    public static string Guard(string cell) => BeginsLikeAFormula(cell.TrimStart('\'')) ? "'" + cell : cell;

    public static byte[] Write(IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Quote)).Append('\n');
        }

        return Utf8.GetBytes(text.ToString());
    }

    /// <summary>Rows to be opened in a spreadsheet: marked as UTF-8, and with no cell that it would run.</summary>
    public static byte[] WriteForSpreadsheets(IEnumerable<IEnumerable<string>> rows) => [.. Encoding.UTF8.Preamble, .. Write(rows.Select(r => r.Select(Guard)))];

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

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // Spreadsheets save the empty columns beside a table too.
    private static string[] Filled(string[] cells)
    {
        var texts = cells.Select(Unguard).ToArray();
        return texts[..(Array.FindLastIndex(texts, t => t.Length > 0) + 1)];
    }

    private static string Unguard(string cell) => Unguarded(cell).ToString().Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>What stands in a cell, without spaces around it and without the apostrophe that keeps it text.</summary>
    public static ReadOnlySpan<char> Unguarded(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        return cell is ['\'', ..] && BeginsLikeAFormula(cell.TrimStart('\'')) ? cell[1..] : cell;
    }

    private static bool BeginsLikeAFormula(ReadOnlySpan<char> text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
