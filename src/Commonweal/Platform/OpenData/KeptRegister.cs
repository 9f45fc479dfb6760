using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;

namespace Commonweal.Platform.OpenData;

/// <summary>One register of a partnership, read and put right row by row, by the same rules by which an import takes its files in.</summary>
public sealed class KeptRegister
{
    private readonly RegisterSession _session;
    private readonly IReadOnlyDictionary<string, Register> _all;
    private readonly Dictionary<string, Dictionary<string, string>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (object Row, object Thing)> _held;
    private readonly Dictionary<Column, IReadOnlyList<Choice>> _choices = [];

    private KeptRegister(RegisterSession session, IReadOnlyDictionary<string, Register> all, Register register)
    {
        (_session, _all, Register) = (session, all, register);
        _held = register.HeldRows(session).DistinctBy(h => Key(register, h.Row), StringComparer.Ordinal).ToDictionary(h => Key(register, h.Row), StringComparer.Ordinal);
        Rows = [.. _held.Select(h => Kept(h.Key, h.Value.Row)).OrderBy(r => r.Title, StringComparer.CurrentCultureIgnoreCase).ThenBy(r => r.Key, StringComparer.Ordinal)];
    }

    public Register Register { get; }

    /// <summary>Whether each row is something stated, and not a thing with an address of its own.</summary>
    public bool IsOfStatements => Register.IsOfStatements;

    /// <summary>Whether rows may be added and taken back: of all but the register that holds the partnership itself.</summary>
    public bool HasManyRows => Register is not INamesThePartnership;

    /// <summary>Its rows, by what people would call them.</summary>
    public IReadOnlyList<KeptRow> Rows { get; }

    /// <summary>Opens one of a partnership's registers; none where there is no such register, or it is not kept row by row.</summary>
    /// <param name="db">Where it is held.</param>
    /// <param name="registers">All registers.</param>
    /// <param name="slug">The partnership's.</param>
    /// <param name="name">The register's.</param>
    /// <param name="changes">Whether rows are to be put right.</param>
    public static async Task<KeptRegister?> OpenAsync(CommonwealDb db, IReadOnlyList<Register> registers, string slug, string name, bool changes, CancellationToken stopping)
    {
        if (registers.FirstOrDefault(r => r.Name == name && r is not GrowingRegister) is not { } register)
        {
            return null;
        }

        db.ChangeTracker.AutoDetectChangesEnabled = false;   // as an import does: what changed is looked for once, when it is saved
        var session = new RegisterSession(db, slug, changes);
        await session.LoadAsync(changes ? registers : Needed(registers, register), stopping);
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        var names = registers.Single(r => r is INamesThePartnership);
        session.IsDraft = names.HeldRows(session).Any(h => !((INamesThePartnership)names).IsPublished(h.Row));
        return new KeptRegister(session, registers.ToDictionary(r => r.Name, StringComparer.Ordinal), register);
    }

    /// <summary>The row of a key; none where there is none.</summary>
    public KeptRow? Row(string? key) => Rows.FirstOrDefault(r => r.Key == key);

    /// <summary>Whether a column holds the address of what its row describes, which is made from the name where it is left empty.</summary>
    public bool IsMadeFromName(Column column) => column == Register.NamesItself;

    /// <summary>Whether what stands in a column stands in the title of each row too, or is only its address.</summary>
    public bool IsInTitle(Column column) => Register.CalledBy is { } called && Register.NamesItself is { } own ? column == called || column == own : InKeyTitle(column);

    /// <summary>What may stand in a column, where that is known: words of the program, words of the partnership's lists, or rows of other registers.</summary>
    public IReadOnlyList<Choice> Choices(Column column)
    {
        if (!_choices.TryGetValue(column, out var choices))
        {
            _choices[column] = choices = ChoicesOf(column);
        }

        return choices;
    }

    /// <summary>Puts a row right, or adds one; says what is wrong with which column, and then nothing may be saved.</summary>
    /// <param name="cells">What stands in each column; a name may stand for the row of another register that it names.</param>
    /// <param name="inPlaceOf">The key of the row that it corrects; none where it is new.</param>
    public IReadOnlyList<Fault> Put(IReadOnlyDictionary<string, string> cells, string? inPlaceOf)
    {
        var held = inPlaceOf is null ? default : _held[inPlaceOf];
        var written = new Dictionary<string, string>(cells.Where(c => c.Value.Trim().Length > 0).Select(c => KeyValuePair.Create(c.Key, c.Value.Trim().ReplaceLineEndings("\n"))), StringComparer.Ordinal);
        NameItself(written);
        var file = Read(written);
        if (file.Rows is [var (_, first)] && ByName(first, written))
        {
            file = Read(written);
        }

        if (file.Rows is not [var (_, row)])
        {
            return file.Faults;
        }

        if (Register.References(row).FirstOrDefault(r => !NamesOf(r.Register).ContainsKey(r.Key)) is { } missing)
        {
            return [new Fault(Register.File, null, missing.Column, SeveralOrNone(missing))];
        }

        if (row.Equals(held.Row))
        {
            return [];   // as in an import, a row that says what is held changes nothing
        }

        var key = Key(Register, row);
        if (key != inPlaceOf && _held.ContainsKey(key))
        {
            return [new Fault(Register.File, null, Register.KeyColumns[0].Name, "and what goes with it stands in the register already; correct that row instead")];
        }

        return Acted(() =>
        {
            Register.PutRow(row, held.Thing, _session);
            Register.LinkRow(row, _session);
        });
    }

    /// <summary>Says that what a row states is so until a day, its last.</summary>
    public IReadOnlyList<Fault> End(string key, DateOnly last)
    {
        var (row, thing) = _held[key];
        if (((CitedRow)row).Lifetime is { } lifetime && (last < lifetime.From?.Earliest || lifetime.UntilLatest <= last))
        {
            return [new Fault(Register.File, null, "until", last < lifetime.From?.Earliest ? $"would be before it began, in or on {lifetime.From?.Words()}; enter a later day" : $"is past: it ended in or on {lifetime.Until?.Words()} already")];
        }

        var isEnded = false;
        return Acted(() => isEnded = Register.EndRow(thing, last)) is { Count: > 0 } refused ? refused
            : isEnded ? []
            : Put(new Dictionary<string, string>(Row(key)!.Cells, StringComparer.Ordinal) { ["until"] = ImpreciseDate.Day(last).ToString() }, key);
    }

    /// <summary>Takes a row back: it was never so. Refused, naming them, where other rows name it.</summary>
    public void TakeBack(string key)
    {
        var naming = _all.Values.Where(_ => !Register.IsOfStatements).Select(r => (Register: r, Count: r.HeldRows(_session).Count(h => r.References(h.Row).Any(n => n.Register == Register.Name && n.Key == key)))).Where(n => n.Count > 0).ToList();
        if (naming.Count > 0)
        {
            throw new BrokenRuleException($"Other rows name it: {string.Join("; ", naming.Select(n => $"{n.Count} of “{n.Register.Title}”"))}. Take those back first, or end it instead");
        }

        (_held[key].Thing as Entity)?.Record("took back", new { what = Register.Name });
        Register.RemoveRow(_held[key].Thing, _session);
    }

    private IReadOnlyList<Choice> ChoicesOf(Column column)
    {
        if (column.Holds == typeof(bool))
        {
            return [new("yes", "Yes"), new("no", "No")];
        }

        if (column.Holds.IsEnum)
        {
            return [.. Enum.GetValues(column.Holds).Cast<Enum>().Select(Column.Word).Select(w => new Choice(w, Column.Spaced(w)))];
        }

        var registers = column.Description.RefersTo is { } one ? [one] : (IEnumerable<string>)column.Description.Suggests;
        return [.. registers.SelectMany(r => NamesOf(r).Where(n => column.Description.OnList is not { } list || n.Key.StartsWith(list + "/", StringComparison.Ordinal)))
            .Select(n => new Choice(Last(n.Key), n.Value)).Distinct().OrderBy(c => c.Words, StringComparer.CurrentCultureIgnoreCase)];
    }

    // What is read names only some of the others; what is written may break a rule of any.
    private static List<Register> Needed(IReadOnlyList<Register> registers, Register register)
    {
        var needed = registers.Where(r => r is INamesThePartnership).Select(r => r.Name).Append(register.Name).ToHashSet(StringComparer.Ordinal);
        int count;
        do
        {
            count = needed.Count;
            needed.UnionWith(registers.Where(r => needed.Contains(r.Name)).SelectMany(r => r.Columns).SelectMany(c => c.Description.Suggests.Append(c.Description.RefersTo)).OfType<string>().ToList());
        }
        while (needed.Count > count);

        return [.. registers.Where(r => needed.Contains(r.Name))];
    }

    private List<Fault> Acted(Action act)
    {
        try
        {
            act();
            return [];
        }
        catch (BrokenRuleException broken)
        {
            return [new Fault(Register.File, null, broken.About, broken.Message)];
        }
    }

    private RegisterFile Read(Dictionary<string, string> cells)
    {
        var file = RegisterFile.Of(Register);
        file.Take(1, [.. Register.Columns.Select(c => ((Column?)c, cells.GetValueOrDefault(c.Name, "")))]);
        return file;
    }

    // An address is made from the name where nobody thought of one.
    private void NameItself(Dictionary<string, string> cells)
    {
        if (Register.NamesItself is { } own && Register.CalledBy is { } name && !cells.ContainsKey(own.Name) && cells.TryGetValue(name.Name, out var called))
        {
            var others = string.Join('/', Register.KeyColumns.Where(k => k != own).Select(k => cells.GetValueOrDefault(k.Name, "")).Append(""));
            cells[own.Name] = Slug.Free(called, within: null, s => _held.ContainsKey(others + s) || Register.IsKnown(others + s, _session));
        }
    }

    // Whether a name was typed where an address is asked for, and there is one row of that name and no other.
    private bool ByName(object row, Dictionary<string, string> cells)
    {
        var named = Register.References(row).Where(r => !NamesOf(r.Register).ContainsKey(r.Key)).Select(r => (r.Column, Called: Called(r))).Where(n => n.Called.Count == 1).ToList();
        named.ForEach(n => cells[n.Column] = Last(n.Called[0]));
        return named.Count > 0;
    }

    // A seat's key begins with that of its board or group, and a word's with its list.
    private List<string> Called(Reference named)
    {
        var (begins, called) = (named.Key[..^Last(named.Key).Length], Folding.Fold(Last(named.Key)));
        return [.. NamesOf(named.Register).Where(n => n.Key.StartsWith(begins, StringComparison.Ordinal) && Folding.Fold(n.Value) == called).Select(n => n.Key)];
    }

    private string SeveralOrNone(Reference missing) => Called(missing) is { Count: > 1 } several
        ? $"is the name of several; enter the address of one: {string.Join(", ", several.Select(Last).Order(StringComparer.Ordinal))}"
        : $"“{Column.Shown(missing.Cell)}” is not in the register “{_all[missing.Register].Title}”; add it there or correct the spelling";

    private Dictionary<string, string> NamesOf(string register)
    {
        if (!_names.TryGetValue(register, out var names))
        {
            var of = _all[register];
            names = of.HeldRows(_session).DistinctBy(h => Key(of, h.Row), StringComparer.Ordinal)
                .ToDictionary(h => Key(of, h.Row), h => of.CalledBy?.Write(h.Row) is { Length: > 0 } called ? called : Last(Key(of, h.Row)), StringComparer.Ordinal);
            _names[register] = names;
        }

        return names;
    }

    private KeptRow Kept(string key, object row)
    {
        var cells = Register.Columns.Select(c => (Column: c, Cell: c.Write(row))).Where(c => c.Cell.Length > 0).ToList();
        var named = Register.References(row).Where(r => NamesOf(r.Register).ContainsKey(r.Key)).DistinctBy(r => r.Column).ToDictionary(r => r.Column, r => NamesOf(r.Register)[r.Key], StringComparer.Ordinal);
        var said = cells.ToDictionary(c => c.Column.Name, c => named.GetValueOrDefault(c.Column.Name) ?? c.Column.Said(c.Cell), StringComparer.Ordinal);
        var title = Register.CalledBy is { } called && Register.NamesItself is not null ? [said.GetValueOrDefault(called.Name, key)] : Register.Columns.Where(InKeyTitle).Select(c => said.GetValueOrDefault(c.Name)).OfType<string>();
        return new KeptRow(key, string.Join(" – ", title) is { Length: > 0 } words ? words : key, cells.ToDictionary(c => c.Column.Name, c => c.Cell, StringComparer.Ordinal), said, ((CitedRow)row).Lifetime);
    }

    // The kind of the other party goes without saying once that is named.
    private static bool InKeyTitle(Column column) => column.Description.IsKey && column.Name is not "from" && !column.Name.EndsWith("-what", StringComparison.Ordinal);

    private static string Key(Register register, object row) => string.Join('/', register.KeyOf(row));

    private static string Last(string key) => key[(key.LastIndexOf('/') + 1)..];
}
