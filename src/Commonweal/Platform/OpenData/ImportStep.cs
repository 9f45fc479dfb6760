namespace Commonweal.Platform.OpenData;

/// <summary>One register's part in an import.</summary>
internal sealed class ImportStep
{
    private readonly RegisterSession _session;
    private readonly ImportWishes _wishes;
    private readonly RegisterFile? _file;
    private readonly Dictionary<string, (object Row, object Thing)> _held;
    private readonly HashSet<string> _coming;
    private int _added;
    private int _changed;
    private int _unchanged;
    private int _removed;

    public ImportStep(Register register, RegisterFile? file, RegisterSession session, ImportWishes wishes)
    {
        (Register, _file, _session, _wishes) = (register, file, session, wishes);
        _held = register.HeldRows(session).DistinctBy(h => Key(h.Row), StringComparer.Ordinal).ToDictionary(h => Key(h.Row), StringComparer.Ordinal);
        _coming = file is null ? [] : file.Rows.Select(r => Key(r.Row)).ToHashSet(StringComparer.Ordinal);
    }

    public Register Register { get; }

    public ImportCount Count => new(Register.Name, _added, _changed, _unchanged, _removed);

    /// <summary>The one row of its file, as it will be held.</summary>
    public object OnlyRow()
    {
        var row = _file!.Rows[0].Row;
        KeepWhatTheFileDoesNotSay(row, _held.GetValueOrDefault(Key(row)).Row);
        return row;
    }

    /// <summary>Finds the cells that name something which neither the files nor the store have.</summary>
    public IEnumerable<Fault> RefuseWhatRefersToNothing(IReadOnlyDictionary<string, ImportStep> all)
    {
        foreach (var (number, row) in _file?.Rows ?? [])
        {
            foreach (var named in Register.References(row).Where(r => !all[r.Register].WillHave(r.Key)))
            {
                var among = all[named.Register].Register.File + (named.OnList is null ? "" : $" on the list \"{named.OnList}\"");
                yield return new Fault(Register.File, number, named.Column, $"\"{Column.Shown(named.Cell)}\" is not in {among}; add it there or correct the spelling");
            }
        }
    }

    public void Remove()
    {
        if (!_wishes.Replaces)
        {
            return;
        }

        foreach (var (key, held) in _held.Where(h => !_coming.Contains(h.Key)).ToList())
        {
            Register.RemoveRow(held.Thing, _session);
            _held.Remove(key);
            _removed++;
        }
    }

    /// <summary>Takes in the rows of a register that only grows, when those of all others were put.</summary>
    public async Task<IntakeOutcome> GrowAsync(GrowingRegister growing, IntakeSource source, CancellationToken stopping)
    {
        var outcome = await growing.TakeInAsync(_file?.Rows ?? [], _session, source, stopping);
        (_added, _changed, _unchanged) = (outcome.Count.Added, outcome.Count.Changed, outcome.Count.Unchanged);
        return outcome;
    }

    public IEnumerable<Fault> Put()
    {
        if (Register is GrowingRegister)
        {
            yield break;
        }

        var put = new List<(int Number, object Row)>();
        foreach (var (number, row) in _file?.Rows ?? [])
        {
            _held.TryGetValue(Key(row), out var held);
            KeepWhatTheFileDoesNotSay(row, held.Row);
            var isKept = Register.KeepAsItIs(row, _session);
            if (row.Equals(held.Row) || (isKept && held.Thing is not null))
            {
                _unchanged++;
                continue;
            }

            _ = held.Thing is null ? _added++ : _changed++;
            if (isKept)
            {
                continue;
            }

            put.Add((number, row));
            if (Refused(number, () => Register.PutRow(row, held.Thing, _session)) is { } fault)
            {
                yield return fault;
                put.RemoveAt(put.Count - 1);
            }
        }

        foreach (var (number, row) in put)
        {
            if (Refused(number, () => Register.LinkRow(row, _session)) is { } fault)
            {
                yield return fault;
            }
        }
    }

    private bool WillHave(string key) => _coming.Contains(key) || (!_wishes.Replaces && _held.ContainsKey(key));

    private string Key(object row) => string.Join('/', Register.KeyOf(row));

    // A file without a column says nothing of it, as a file without a row says nothing of the row.
    private void KeepWhatTheFileDoesNotSay(object row, object? held)
    {
        if (held is null || _wishes.Replaces)
        {
            return;
        }

        foreach (var column in Register.Columns.Where(c => !c.Description.IsKey && !_file!.Columns.Contains(c)))
        {
            column.Copy(held, row);
        }
    }

    private Fault? Refused(int number, Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (BrokenRuleException broken)
        {
            return new Fault(Register.File, number, broken.About ?? Register.KeyColumns[0].Name, broken.Message);
        }
    }
}
