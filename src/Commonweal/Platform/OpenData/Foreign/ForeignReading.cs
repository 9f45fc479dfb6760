namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>Foreign rows of one profile, and what their cells lead to.</summary>
/// <param name="profile">How they are read.</param>
/// <param name="rows">The rows.</param>
/// <param name="held">For a register and one of its columns, what the rows that are held give by their keys.</param>
internal sealed class ForeignReading(Profile profile, IReadOnlyList<ForeignRow> rows, Func<string, string, Dictionary<string, string>> held)
{
    private readonly Dictionary<string, ForeignRow> _byKey = profile.Key is { } key
        ? rows.DistinctBy(r => r.Cell(key)).ToDictionary(r => r.Cell(key), StringComparer.Ordinal)
        : [];

    private readonly Dictionary<(string, string), Dictionary<string, string>> _held = [];
    private readonly SortedDictionary<string, SortedSet<string>> _missed = new(StringComparer.Ordinal);

    public Profile Profile => profile;

    public IReadOnlyList<ForeignRow> Rows => rows;

    /// <summary>What was looked for in the files of further profiles, and is not there.</summary>
    public IEnumerable<string> Missed => _missed.Select(m => $"{m.Key} says nothing of {string.Join(", ", m.Value)}");

    /// <summary>What the row of that key gives a column: a row of a register, or of this file as its first register reads it.</summary>
    public string Given(string? foundIn, string key, string column)
    {
        if (foundIn is not null)
        {
            if (!Held(foundIn, column).TryGetValue(key, out var found) && profile.With.Contains(foundIn))
            {
                Miss(foundIn, key);
            }

            return found ?? "";
        }

        return _byKey.TryGetValue(key, out var row)
            ? Read(profile.Registers[0].Columns.First(c => c.Column.Name == column).Rules, row)
            : throw new BrokenRuleException($"\"{Column.Shown(key)}\" is the {profile.Key} of no row; correct one of the two");
    }

    /// <summary>The first text that the rules give.</summary>
    public string Read(IEnumerable<CellRule> rules, ForeignRow row) => rules.Select(r => r.Read(row, this)).FirstOrDefault(t => t.Length > 0) ?? "";

    private void Miss(string foundIn, string key)
    {
        if (!_missed.TryGetValue(foundIn, out var keys))
        {
            _missed[foundIn] = keys = new SortedSet<string>(StringComparer.Ordinal);
        }

        keys.Add(key);
    }

    private Dictionary<string, string> Held(string register, string column)
    {
        if (!_held.TryGetValue((register, column), out var cells))
        {
            _held[(register, column)] = cells = held(register, column);
        }

        return cells;
    }
}
