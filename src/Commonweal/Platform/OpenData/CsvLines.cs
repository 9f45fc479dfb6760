using System.Text;

namespace Commonweal.Platform.OpenData;

/// <summary>Takes comma-separated text apart (RFC 4180); an open quotation mark never swallows the rows after it unsaid.</summary>
internal sealed class CsvLines(string text)
{
    internal const string Open = "opens a quotation mark that is not closed; close it, or write it twice where it is part of the text";
    internal const string AfterMark = "has text after a closed quotation mark; write each quotation mark that is part of the text twice";

    private int _at;
    private string? _wrong;

    public IEnumerable<CsvLine> Read()
    {
        for (var number = 1; _at < text.Length; number++)
        {
            _wrong = null;
            var cells = new List<string> { ReadCell() };
            while (Take(','))
            {
                cells.Add(ReadCell());
            }

            _ = Take('\r') | Take('\n');
            yield return new CsvLine(number, [.. cells], _wrong);
        }
    }

    private string ReadCell() => Take('"') ? ReadQuoted() : ReadPlain();

    private string ReadPlain()
    {
        var length = text.AsSpan(_at).IndexOfAny(",\r\n");
        var cell = length < 0 ? text[_at..] : text.Substring(_at, length);
        _at += cell.Length;
        return cell;
    }

    private string ReadQuoted()
    {
        var cell = new StringBuilder();
        while (text.IndexOf('"', _at) is var end and >= 0)
        {
            cell.Append(text, _at, end - _at);
            _at = end + 1;
            if (!Take('"'))
            {
                _wrong ??= ReadPlain().Trim().Length == 0 ? null : AfterMark;
                return cell.ToString();
            }

            cell.Append('"');
        }

        _at = text.Length;
        _wrong = Open;
        return cell.ToString();
    }

    private bool Take(char letter)
    {
        var isThere = _at < text.Length && text[_at] == letter;
        _at += isThere ? 1 : 0;
        return isThere;
    }
}
