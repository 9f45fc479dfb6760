using System.Buffers;

namespace Commonweal.Platform.OpenData;

/// <summary>Takes comma-separated text apart as <see cref="CsvLines"/> does, holding one row at a time: for files that are too large to be held.</summary>
internal sealed class CsvStream(TextReader text)
{
    // A row of figures has some hundred characters; one that never ends has an open quotation mark.
    private const int LongestRow = 1 << 20;

    private static readonly SearchValues<char> s_ends = SearchValues.Create(",\r\n");

    private readonly List<(int From, int Length, bool HasMarks)> _cells = [];
    private char[] _held = new char[1 << 16];
    private int _at;
    private int _filled;
    private bool _isAll;

    /// <summary>The row, as a spreadsheet counts them.</summary>
    public int Number { get; private set; }

    /// <summary>How many cells it has.</summary>
    public int Count => _cells.Count;

    /// <summary>What is wrong with its quotation marks.</summary>
    public string? Wrong { get; private set; }

    /// <summary>What stands in a cell, without the marks by which spreadsheets guard it; nothing where the row has no such cell.</summary>
    public ReadOnlySpan<char> this[int cell]
    {
        get
        {
            if (cell >= _cells.Count)
            {
                return default;
            }

            var (from, length, hasMarks) = _cells[cell];
            var plain = _held.AsSpan(from, length);
            return CsvText.Unguarded(hasMarks ? plain.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : plain);
        }
    }

    /// <summary>Goes to the next row; false where there is none.</summary>
    public bool Read()
    {
        while (!TryRow())
        {
            if (_isAll)
            {
                return false;
            }

            Fill();
            if (_filled - _at > LongestRow)
            {
                throw new BrokenRuleException($"row {Number + 1} opens a quotation mark that is not closed, or is no row of figures; correct it");
            }
        }

        Number++;
        return true;
    }

    // What is there of the row goes to the front, and what follows it behind.
    private void Fill()
    {
        var rest = _filled - _at;
        var into = rest > _held.Length / 2 ? new char[_held.Length * 2] : _held;
        Array.Copy(_held, _at, into, 0, rest);
        (_held, _at, _filled) = (into, 0, rest);
        var read = text.Read(_held, _filled, _held.Length - _filled);
        if (_held.AsSpan(_filled, read).Contains('\0'))
        {
            throw new BrokenRuleException("is not comma-separated text; save it from the spreadsheet as CSV");
        }

        (_filled, _isAll) = (_filled + read, read == 0);
    }

    private bool TryRow()
    {
        if (_at == _filled)
        {
            return false;
        }

        _cells.Clear();
        Wrong = null;
        for (var at = _at; TryCell(ref at); at++)
        {
            if (at < _filled && _held[at] == ',')
            {
                continue;
            }

            // The other half of a line end may not have been read yet.
            if (at == _filled - 1 && _held[at] == '\r' && !_isAll)
            {
                return false;
            }

            at += at < _filled && _held[at] == '\r' ? 1 : 0;
            at += at < _filled && _held[at] == '\n' ? 1 : 0;
            _at = at;
            return true;
        }

        return false;
    }

    // False where its end was not read yet.
    private bool TryCell(ref int at)
    {
        if (at < _filled && _held[at] == '"')
        {
            return TryQuoted(ref at);
        }

        var length = _held.AsSpan(at, _filled - at).IndexOfAny(s_ends);
        if (length < 0 && !_isAll)
        {
            return false;
        }

        length = length < 0 ? _filled - at : length;
        _cells.Add((at, length, false));
        at += length;
        return true;
    }

    private bool TryQuoted(ref int at)
    {
        var (from, hasMarks) = (at + 1, false);
        for (var next = from; ;)
        {
            var mark = _held.AsSpan(next, _filled - next).IndexOf('"');
            if (mark < 0 || (next + mark == _filled - 1 && !_isAll))
            {
                return _isAll && Open((from, next - from, hasMarks), ref at);
            }

            next += mark + 1;
            if (next < _filled && _held[next] == '"')
            {
                (hasMarks, next) = (true, next + 1);
                continue;
            }

            _cells.Add((from, next - 1 - from, hasMarks));
            return TryAfter(next, ref at);
        }
    }

    private bool Open((int From, int Length, bool HasMarks) cell, ref int at)
    {
        (Wrong, at) = (CsvLines.Open, _filled);
        _cells.Add(cell);
        return true;
    }

    private bool TryAfter(int next, ref int at)
    {
        var rest = _held.AsSpan(next, _filled - next);
        var length = rest.IndexOfAny(s_ends);
        if (length < 0 && !_isAll)
        {
            return false;
        }

        length = length < 0 ? rest.Length : length;
        Wrong ??= rest[..length].IsWhiteSpace() ? null : CsvLines.AfterMark;
        at = next + length;
        return true;
    }
}
