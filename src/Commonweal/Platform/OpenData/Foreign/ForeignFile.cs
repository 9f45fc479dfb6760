namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>One foreign file, read as its profile says: its rows without those that are left out, corrected, and what is wrong with it.</summary>
internal sealed class ForeignFile
{
    private readonly Profile _profile;
    private readonly string _name;
    private readonly List<ForeignRow> _rows = [];
    private readonly List<Fault> _faults = [];

    private ForeignFile(Profile profile, string name) => (_profile, _name) = (profile, name);

    public IReadOnlyList<ForeignRow> Rows => _rows;

    public IReadOnlyList<Fault> Faults => _faults;

    public static ForeignFile Read(Profile profile, string name, byte[] content)
    {
        var file = new ForeignFile(profile, name);
        try
        {
            file.Read(CsvText.Read(content, profile.Encoding));
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
            Add(null, null, "is empty; the first row must hold the headings");
            return;
        }

        var headings = lines[0].Cells;
        foreach (var missing in _profile.Headings.Except(headings, StringComparer.OrdinalIgnoreCase))
        {
            Add(lines[0].Number, missing, $"is missing among the headings; the profile {_profile.Name} is for another file, or the file has changed");
        }

        if (_faults.Count == 0)
        {
            lines.Skip(1).ToList().ForEach(l => Read(l, headings));
            RefuseTheSameKeyTwice();
        }
    }

    private void Read(CsvLine line, string[] headings)
    {
        if (line.Wrong is not null || line.Cells.Length > headings.Length)
        {
            Add(line.Number, null, line.Wrong ?? $"has {line.Cells.Length} cells under {headings.Length} headings; put text that holds a comma in quotation marks");
            return;
        }

        var row = new ForeignRow(_name, line.Number, Cells(line, headings), []);
        if (_profile.LeavesOut.Any(l => row.Cell(l.Heading) == l.Reads))
        {
            return;
        }

        var wrong = _profile.Corrections.Where(c => row.Cell(_profile.Key!) == c.Key && row.Cell(c.Heading) == c.Reads).ToList();
        _rows.Add(wrong.Aggregate(row, (so, c) => so.With(c.Heading, c.Right)) with { Corrected = wrong });
    }

    private static Dictionary<string, string> Cells(CsvLine line, string[] headings)
    {
        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (heading, cell) in headings.Zip(line.Cells))
        {
            cells.TryAdd(heading, cell);
        }

        return cells;
    }

    private void RefuseTheSameKeyTwice()
    {
        foreach (var same in _profile.Key is { } key ? _rows.GroupBy(r => r.Cell(key), StringComparer.Ordinal).Where(g => g.Count() > 1) : [])
        {
            same.Skip(1).ToList().ForEach(r => Add(r.Number, _profile.Key, $"\"{Column.Shown(same.Key)}\" is the key of row {same.First().Number} too; remove one of the two"));
        }
    }

    private void Add(int? row, string? column, string message) => _faults.Add(new Fault(_name, row, column, message));
}
