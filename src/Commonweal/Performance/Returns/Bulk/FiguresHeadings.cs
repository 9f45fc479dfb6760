using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Returns.Bulk;

/// <summary>Where each column of a file of figures stands, by its heading.</summary>
internal sealed class FiguresHeadings
{
    private static readonly string[] s_names = ["indicator", "area", "group", "period", "value", "how-found", "numerator", "denominator", "low", "high"];
    private static readonly string[] s_needed = ["indicator", "area", "period", "value"];

    private readonly int[] _at = new int[s_names.Length];
    private readonly HashSet<int> _without = [];

    /// <summary>Which there are, for messages.</summary>
    public static string All { get; } = string.Join(", ", s_names);

    /// <summary>Whether rows below them cannot be read.</summary>
    public bool AreWrong { get; }

    /// <summary>How many there are, those without a heading among them.</summary>
    public int Count { get; }

    public FiguresHeadings(CsvStream row, FirstFaults faults)
    {
        Array.Fill(_at, int.MaxValue);
        Count = row.Count;
        for (var cell = 0; cell < row.Count; cell++)
        {
            Take(row[cell].ToString(), cell, row.Number, faults);
        }

        foreach (var name in s_needed.Where(n => _at[Array.IndexOf(s_names, n)] == int.MaxValue))
        {
            faults.Add(row.Number, name, "is missing among the headings; add the column");
        }

        AreWrong = faults.Any;
    }

    /// <summary>What stands in a row below them.</summary>
    public FigureCells Cells(CsvStream row) => new()
    {
        Indicator = row[_at[0]],
        Area = row[_at[1]],
        Group = row[_at[2]],
        Period = row[_at[3]],
        Value = row[_at[4]],
        HowFound = row[_at[5]],
        Numerator = row[_at[6]],
        Denominator = row[_at[7]],
        Low = row[_at[8]],
        High = row[_at[9]],
    };

    /// <summary>What is wrong with the form of a row.</summary>
    public string? WrongWith(CsvStream row)
    {
        var last = row.Count;
        while (last > Count && row[last - 1].IsEmpty)
        {
            last--;   // spreadsheets save the empty columns beside a table too
        }

        var without = _without.Count == 0 ? -1 : _without.Where(at => !row[at].IsEmpty).DefaultIfEmpty(-1).First();
        return row.Wrong
            ?? (last > Count ? $"has {last} cells under {Count} headings; put text that holds a comma in quotation marks"
            : without >= 0 ? $"has text in column {without + 1}, which has no heading; name it one of {All}, or empty the column"
            : null);
    }

    private void Take(string heading, int cell, int row, FirstFaults faults)
    {
        var at = Array.FindIndex(s_names, n => n.Equals(heading.Replace(' ', '-'), StringComparison.OrdinalIgnoreCase));
        if (heading.Length == 0)
        {
            _without.Add(cell);
        }
        else if (at < 0)
        {
            faults.Add(row, Column.Shown(heading), $"is not a heading of figures; remove the column or name it one of {All}");
        }
        else if (_at[at] < int.MaxValue)
        {
            faults.Add(row, s_names[at], "stands twice among the headings; remove one of the two columns");
        }
        else
        {
            _at[at] = cell;
        }
    }
}
