using System.Text;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Returns.Bulk;

/// <summary>A file of figures, read and checked row by row, so that only what is sorted for a while is held of it.</summary>
internal sealed class FiguresFile(string name, FigureRules rules, SeriesBook book, SortedRows sorted)
{
    private const int Often = 1 << 14;

    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly FirstFaults _faults = new(name);

    /// <summary>Reads all of it; the answer is what is wrong.</summary>
    public IReadOnlyList<Fault> Read(Stream content, IProgress<FiguresProgress>? progress, CancellationToken stopping)
    {
        using var text = new StreamReader(content, s_utf8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        var row = new CsvStream(text);
        try
        {
            if (!row.Read())
            {
                _faults.Add(null, null, $"is empty; the first row must hold the headings {FiguresHeadings.All}");
                return _faults.ToList();
            }

            var headings = new FiguresHeadings(row, _faults);
            while (!headings.AreWrong && row.Read())
            {
                Take(row, headings);
                if (row.Number % Often == 0)
                {
                    stopping.ThrowIfCancellationRequested();
                    progress?.Report(new FiguresProgress(IsChecked: false, row.Number, content.Position, content.Length));
                }
            }
        }
        catch (BrokenRuleException broken)
        {
            _faults.Add(null, null, broken.Message);
        }
        catch (DecoderFallbackException)
        {
            _faults.Add(null, null, $"is not written in UTF-8, as a row after row {row.Number} shows; save it from the spreadsheet as CSV UTF-8");
        }

        RefuseTwice();
        if (!_faults.Any && sorted.Count == 0)
        {
            _faults.Add(null, null, "has no rows below its headings; there is nothing to take in");
        }

        return _faults.ToList();
    }

    private void Take(CsvStream row, FiguresHeadings headings)
    {
        if (headings.WrongWith(row) is { } wrong)
        {
            _faults.Add(row.Number, null, wrong);
        }
        else if (IsEmpty(row))
        {
            // Spreadsheets save empty rows below a table too.
        }
        else if (rules.TryRead(headings.Cells(row), out var series, out var figure))
        {
            sorted.Add(figure with { SeriesId = book.NumberOf(series), Row = row.Number });
        }
        else
        {
            foreach (var (column, message) in rules.Wrong)
            {
                _faults.Add(row.Number, column, message);
            }
        }
    }

    private static bool IsEmpty(CsvStream row)
    {
        var cell = 0;
        while (cell < row.Count && row[cell].IsEmpty)
        {
            cell++;
        }

        return cell == row.Count;
    }

    private void RefuseTwice()
    {
        var before = new FigureRow { SeriesId = -1 };
        foreach (var figure in sorted.Read())
        {
            if (figure.Key == before.Key)
            {
                _faults.Add(Math.Max(figure.Row, before.Row), "period", FigureReading.Twice(Math.Min(figure.Row, before.Row)));
            }

            before = figure.Key == before.Key && before.Row < figure.Row ? before : figure;
        }
    }
}
