namespace Commonweal.Platform.OpenData;

/// <summary>One register's file, read: its rows, and what is wrong with it.</summary>
internal sealed class RegisterFile
{
    private readonly List<(int Number, object Row)> _rows = [];
    private readonly List<Fault> _faults = [];

    private readonly HashSet<Column> _columns = [];

    private RegisterFile(Register register) => Register = register;

    public Register Register { get; }

    public IReadOnlyList<(int Number, object Row)> Rows => _rows;

    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>The columns that it has; of the others it says nothing.</summary>
    public IReadOnlySet<Column> Columns => _columns;

    /// <summary>One that is filled row by row, from another file.</summary>
    public static RegisterFile Of(Register register) => new(register);

    public static RegisterFile Read(Register register, byte[] content)
    {
        var file = new RegisterFile(register);
        try
        {
            file.Read(CsvText.Read(content));
        }
        catch (BrokenRuleException broken)
        {
            file.Add(null, null, broken.Message);
        }

        return file;
    }

    private void Read(IReadOnlyList<CsvLine> lines)
    {
        if (lines.Count == 0)
        {
            Add(null, null, "is empty; the first row must hold the headings " + Headings(Register));
            return;
        }

        var columns = ReadHeadings(lines);
        foreach (var line in lines.Skip(1))
        {
            ReadRow(line, columns);
        }

        RefuseTheSameKeyTwice();
    }

    public void Add(int? row, string? column, string message) => _faults.Add(new Fault(Register.File, row, column, message));

    private static string Headings(Register register) => string.Join(", ", register.Columns.Select(c => c.Name));

    private Column?[] ReadHeadings(IReadOnlyList<CsvLine> lines)
    {
        var headings = lines[0];
        var columns = headings.Cells
            .Select(h => Register.Columns.FirstOrDefault(c => c.Name.Equals(h.Replace(' ', '-'), StringComparison.OrdinalIgnoreCase)))
            .ToArray();
        foreach (var (heading, _) in headings.Cells.Zip(columns).Where(h => h.Second is null && h.First.Length > 0))
        {
            Add(headings.Number, Column.Shown(heading), $"is not a heading of this register; remove the column or name it one of {Headings(Register)}");
        }

        foreach (var place in Enumerable.Range(0, columns.Length).Where(p => headings.Cells[p].Length == 0 && lines.Any(l => l.Cells.Length > p && l.Cells[p].Length > 0)))
        {
            Add(headings.Number, null, $"has no heading over column {place + 1}; name it one of {Headings(Register)}, or empty the column");
        }

        foreach (var twice in columns.OfType<Column>().GroupBy(c => c.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Add(headings.Number, twice.Key, "stands twice among the headings; remove one of the two columns");
        }

        foreach (var missing in Register.Columns.Where(c => c.IsRequired && !columns.Contains(c)))
        {
            Add(headings.Number, missing.Name, "is missing among the headings; add the column");
        }

        _columns.UnionWith(columns.OfType<Column>());   // where there are no rows too
        return columns;
    }

    private void ReadRow(CsvLine line, Column?[] columns)
    {
        if (line.Wrong is not null)
        {
            Add(line.Number, null, line.Wrong);
            return;
        }

        if (line.Cells.Length > columns.Length)
        {
            Add(line.Number, null, $"has {line.Cells.Length} cells under {columns.Length} headings; put text that holds a comma in quotation marks");
            return;
        }

        Take(line.Number, [.. columns.Select((column, place) => (column, line.Cells.ElementAtOrDefault(place) ?? ""))]);
    }

    /// <summary>Takes a row by its cells; what has no column is passed over.</summary>
    public void Take(int number, IReadOnlyCollection<(Column? Column, string Cell)> cells)
    {
        _columns.UnionWith(cells.Select(c => c.Column).OfType<Column>());
        var row = Activator.CreateInstance(Register.Row)!;
        var before = _faults.Count;
        foreach (var (column, cell) in cells)
        {
            if (column?.Read(row, cell) is { } wrong)
            {
                Add(number, column.Name, wrong);
            }
        }

        if (_faults.Count == before && EndsAfterItBegins(row, number))
        {
            _rows.Add((number, row));
        }
    }

    private bool EndsAfterItBegins(object row, int number)
    {
        try
        {
            return row is not CitedRow cited || cited.Lifetime is not null;
        }
        catch (BrokenRuleException broken)
        {
            Add(number, "until", broken.Message + "; correct one of the two");
            return false;
        }
    }

    private void RefuseTheSameKeyTwice()
    {
        foreach (var same in _rows.GroupBy(r => string.Join('\n', Register.KeyOf(r.Row)), StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var first = same.First().Number;
            foreach (var (number, _) in same.Skip(1))
            {
                Add(number, Register.KeyColumns[^1].Name, $"row {number} is about the same as row {first}; remove one of the two or change its {string.Join(", ", Register.KeyColumns.Select(c => c.Name))}");
            }
        }
    }
}
