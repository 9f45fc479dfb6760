using Commonweal.Platform.OpenData;
using FsCheck.Fluent;

namespace Commonweal.Tests.Performance.Bulk;

/// <summary>A file that is read row by row says the same as one that is held whole.</summary>
public sealed class CsvStreamTests
{
    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a,b\r\n1,2\r\n")]
    [InlineData("a,b\r1,2")]
    [InlineData("a,\n,b\n,\n")]
    [InlineData("\n\na\n")]
    [InlineData("\"a,b\",\"c\"\"d\",\"\"\"\"\n")]
    [InlineData("\"a\nb\",c\nd")]
    [InlineData("\"a\" x,b\nc\n")]
    [InlineData("\"a\" ,b\nc\n")]
    [InlineData("a,\"b\nc\n")]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("")]
    public void A_row_is_what_it_is_however_the_file_comes_in(string text) => ShouldSayTheSame(text);

    [Fact]
    public void That_is_so_of_any_text() =>
        ForAny.Of(Gen.Elements('a', 'b', ',', '"', '\r', '\n', ' ').ListOf().Select(c => string.Concat(c)), ShouldSayTheSame, tries: 2000);

    [Theory]
    [InlineData(" a ", "a")]
    [InlineData("'-5", "-5")]
    [InlineData("'a", "'a")]
    [InlineData("''=x", "'=x")]
    public void What_spreadsheets_put_around_a_cell_is_taken_away(string cell, string stands)
    {
        var row = new CsvStream(new StringReader(cell));

        Assert.True(row.Read());
        Assert.Equal(stands, row[0].ToString());
        Assert.True(row[7].IsEmpty);
    }

    private static void ShouldSayTheSame(string text)
    {
        var expected = UntilOneIsWrong(new CsvLines(text).Read().Select(l => (l.Number, l.Wrong, string.Join('|', l.Cells.Select(c => c.Trim())))));

        Assert.Equal(expected, Rows(new StringReader(text)));
        Assert.Equal(expected, Rows(new Trickle(text)));
    }

    private static List<string> Rows(TextReader text)
    {
        var (row, rows) = (new CsvStream(text), new List<(int, string?, string)>());
        while (row.Read())
        {
            rows.Add((row.Number, row.Wrong, string.Join('|', Enumerable.Range(0, row.Count).Select(c => row[c].ToString()))));
        }

        return UntilOneIsWrong(rows);
    }

    // Where the marks of a row are wrong, nobody knows what its cells are or where the next begins.
    private static List<string> UntilOneIsWrong(IEnumerable<(int Number, string? Wrong, string Cells)> rows)
    {
        var until = new List<string>();
        foreach (var (number, wrong, cells) in rows)
        {
            until.Add($"{number}|{wrong ?? cells}");
            if (wrong is not null)
            {
                break;
            }
        }

        return until;
    }

    // Comes in letter by letter.
    private sealed class Trickle(string text) : TextReader
    {
        private int _at;

        public override int Read(char[] buffer, int index, int count)
        {
            if (_at == text.Length)
            {
                return 0;
            }

            buffer[index] = text[_at++];
            return 1;
        }
    }
}
