using Commonweal.Platform.Time;

namespace Commonweal.Platform.History;

/// <summary>
/// Walks the lines of a thing back from today, and undoes what each of them did. That a save is missing among the lines
/// shows in the count of saves: an import made it, which keeps no fields.
/// </summary>
internal sealed class WalkBack
{
    private readonly Dictionary<(Guid?, string), RecordedField> _fields;
    private readonly HashSet<(Guid?, string)> _undone = [];
    private readonly List<HistoryLine> _doubts = [];
    private readonly List<HistoryLine> _imports = [];
    private int? _saved;
    private bool _isSure = true;
    private bool _isThere;

    /// <summary>Begins with what stands there today.</summary>
    /// <param name="today">What stands in each field.</param>
    /// <param name="saved">How many times the thing has been saved; null where it is not there any more.</param>
    public WalkBack(IEnumerable<RecordedField> today, int? saved) => (_fields, _saved, _isThere) = (today.ToDictionary(f => f.Key), saved, saved is not null);

    /// <summary>What stood there at the end of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="lines">The lines of the thing and the imports of its owner, the newest first.</param>
    public AsRecorded To(DateOnly day, IReadOnlyList<HistoryLine> lines)
    {
        var ends = day.Ends();
        foreach (var line in lines.TakeWhile(l => l.At > ends))
        {
            Undo(line);
        }

        var before = lines.SkipWhile(l => l.At > ends).ToList();
        if (before.Find(l => !IsImport(l)) is { } last)
        {
            Meet(last.Particulars.Saved);
            return Said(isHeld: _isThere && _saved is not 0);
        }

        var isHeld = WasBrought(before.Exists(IsImport));
        return isHeld is false ? new AsRecorded(false, [], []) : Said(isHeld);
    }

    private void Undo(HistoryLine line)
    {
        _isThere = true;
        if (IsImport(line))
        {
            _imports.Add(line);
            return;
        }

        var said = line.Particulars;
        Meet(said.Saved);
        if (said.Saved is null)
        {
            Doubt([line]);
        }

        foreach (var amendment in said.Amendments)
        {
            Undo(amendment);
        }

        _saved = said.Saved - 1;
        _imports.Clear();
    }

    private void Undo(Amendment amendment)
    {
        var key = (amendment.StatementId, amendment.Field);
        _undone.Add(key);
        if ((amendment.LedTo ?? amendment.Before) is { } text)
        {
            _fields[key] = new RecordedField(amendment.Of, amendment.StatementId, amendment.Field, text);
        }
        else
        {
            _fields.Remove(key);
        }
    }

    // Between the line that comes next and the one before it on the way, nobody saved the thing but an import.
    private void Meet(int? saved)
    {
        if (_imports.Count > 0 && (saved is null || _saved is null || saved < _saved))
        {
            Doubt(_imports);
        }
    }

    private void Doubt(IReadOnlyList<HistoryLine> lines)
    {
        _isSure = false;
        _undone.Clear();
        _doubts.AddRange(lines);
    }

    // What no line tells of before the day was brought by an import: before it, or by one of those that were met since.
    private bool? WasBrought(bool isImportedBefore)
    {
        if (_saved is 0 || !isImportedBefore)
        {
            return false;
        }

        var maySince = _imports.Count > 0;
        Meet(saved: null);
        return maySince ? null : true;
    }

    private AsRecorded Said(bool? isHeld) => new(isHeld, [.. _fields.Values.Select(f => f with { IsSure = _isSure || _undone.Contains(f.Key) })], _doubts);

    private static bool IsImport(HistoryLine line) => line.Thing == "Import";
}
