namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>Fills the files of our registers from foreign rows, and remembers of each row of ours where it came from.</summary>
internal sealed class Filling
{
    private readonly Dictionary<Register, RegisterFile> _files = [];
    private readonly List<(ForeignRow Row, RegisterRule Rule)> _from = [];
    private readonly List<Fault> _faults = [];

    /// <summary>The files, filled.</summary>
    public IReadOnlyCollection<RegisterFile> Files => _files.Values;

    /// <summary>What is wrong with them, as the foreign files have it.</summary>
    public IReadOnlyList<Fault> Faults => [.. _faults, .. _files.Values.SelectMany(f => f.Faults).Select(InForeignTerms)];

    public void Fill(ForeignReading reading) => Fill(reading.Profile.Registers, reading.Rows, reading);

    /// <summary>Fills the registers of some rules from some of the rows.</summary>
    public void Fill(IReadOnlyList<RegisterRule> rules, IReadOnlyList<ForeignRow> rows, ForeignReading reading)
    {
        foreach (var (row, rule) in rules.SelectMany(rule => rule.RowsOf(rows), (rule, row) => (row, rule)))
        {
            Take(row, rule, reading);
        }
    }

    /// <summary>Fills registers from those rows alone of whose things nothing is held yet.</summary>
    public void FillNew(IReadOnlyList<RegisterRule> rules, IReadOnlyList<ForeignRow> rows, ForeignReading reading, RegisterSession session)
    {
        foreach (var rule in rules)
        {
            var key = rule.Columns.First(c => c.Column == rule.Register.KeyColumns[0]).Rules;
            Fill([rule], [.. rows.Where(r => !rule.Register.IsKnown(reading.Read(key, r), session))], reading);
        }
    }

    /// <summary>The words of our lists that profiles bring; those of one name are the same.</summary>
    public void Fill(IReadOnlyList<RegisterFile> kinds)
    {
        foreach (var file in kinds)
        {
            var all = FileOf(file.Register);
            foreach (var (_, row) in file.Rows.Where(r => !all.Rows.Any(a => file.Register.KeyOf(a.Row).SequenceEqual(file.Register.KeyOf(r.Row)))))
            {
                all.Take(0, [.. file.Columns.Select(c => ((Column?)c, c.Write(row)))]);
            }
        }
    }

    /// <summary>What is wrong with a row of ours, said of the foreign row that it came from.</summary>
    public Fault InForeignTerms(Fault fault)
    {
        if (fault.Row is not > 0)
        {
            return fault;
        }

        var (row, rule) = _from[fault.Row.Value - 1];
        var heading = rule.Columns.Where(c => c.Column.Name == fault.Column).SelectMany(c => c.Rules).Select(r => r.Heading).FirstOrDefault(h => h is not null);
        return fault with { File = row.File, Row = row.Number, Column = heading ?? fault.Column };
    }

    /// <summary>Says of rows that have one key that they have.</summary>
    public void RefuseTheSameTwice()
    {
        foreach (var file in _files.Values)
        {
            foreach (var same in file.Rows.Where(r => r.Number > 0).GroupBy(r => string.Join('\n', file.Register.KeyOf(r.Row)), StringComparer.Ordinal).Where(g => g.Count() > 1).ToList())
            {
                var first = _from[same.First().Number - 1].Row;
                same.Skip(1).ToList().ForEach(r => file.Add(r.Number, file.Register.KeyColumns[0].Name, $"\"{same.Key.Replace('\n', '/')}\" comes from row {first.Number} of {first.File} too; remove one of the two"));
            }
        }
    }

    private void Take(ForeignRow row, RegisterRule rule, ForeignReading reading)
    {
        _from.Add((row, rule));
        var before = _faults.Count;
        var cells = rule.Columns.Select(c => ((Column?)c.Column, Cell: Read(c.Rules, row, reading))).ToList();
        if (_faults.Count == before)
        {
            FileOf(rule.Register).Take(_from.Count, [.. cells, .. Cited(row, rule, reading.Profile)]);
        }
    }

    private string Read(IReadOnlyList<CellRule> rules, ForeignRow row, ForeignReading reading)
    {
        try
        {
            return reading.Read(rules, row);
        }
        catch (BrokenRuleException broken)
        {
            _faults.Add(new Fault(row.File, row.Number, rules[0].Heading, broken.Message));
            return "";
        }
    }

    private RegisterFile FileOf(Register register)
    {
        if (!_files.TryGetValue(register, out var file))
        {
            _files[register] = file = RegisterFile.Of(register);
        }

        return file;
    }

    private static IEnumerable<(Column? Column, string Cell)> Cited(ForeignRow row, RegisterRule rule, Profile profile)
    {
        if (profile.Source is not null)
        {
            yield return (Of("source"), profile.Source);
        }

        var corrected = row.Corrected.SelectMany(c => rule.Columns.Where(o => o.Rules.Any(r => r.Heading == c.Heading)).Take(1).Select(o => $"{o.Column.Name}: {c.Because}"));
        yield return (Of("source-of-one"), string.Join("; ", corrected));

        Column Of(string name) => rule.Register.Columns.First(c => c.Name == name);
    }
}
