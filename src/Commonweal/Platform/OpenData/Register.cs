using System.Reflection;

namespace Commonweal.Platform.OpenData;

/// <summary>One file of the interchange: a list that a partnership keeps, with its columns and how rows become things and back.</summary>
public abstract class Register
{
    private protected Register(string name, string title, Type row)
    {
        (Name, Title, Row) = (name, title, row);
        // What a register says for itself comes first, then what all of its kind say.
        Columns = [.. Line(row).SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(p => (Property: p, About: p.GetCustomAttribute<ColumnAttribute>()))
            .Where(p => p.About is not null)
            .Select(p => new Column(p.Property, p.About!))];
        KeyColumns = [.. Columns.Where(c => c.Description.IsKey)];
    }

    /// <summary>The file's name without its ending: "bodies".</summary>
    public string Name { get; }

    /// <summary>What it is called on pages: "Boards and groups".</summary>
    public string Title { get; }

    public string File => Name + ".csv";

    /// <summary>What it is called to add to it, in the words of the room: "Declare how it works".</summary>
    public virtual string Act => "Add to this register";

    /// <summary>Whether each row is something stated, which can be taken back by itself, and not a thing that others may name.</summary>
    internal virtual bool IsOfStatements => false;

    /// <summary>The column of what people call it.</summary>
    internal Column? CalledBy => Columns.FirstOrDefault(c => c.Name is "name" or "title");

    /// <summary>The column of its own address, which can be made from its name; none where its key is all that it states of others.</summary>
    internal Column? NamesItself => !IsOfStatements && KeyColumns[^1] is { Description.RefersTo: null } own && own.Holds == typeof(string) && CalledBy is not null && own != CalledBy ? own : null;

    public IReadOnlyList<Column> Columns { get; }

    public IReadOnlyList<Column> KeyColumns { get; }

    internal Type Row { get; }

    /// <summary>The file with its headings and no rows, to be filled in.</summary>
    public byte[] Headings() => CsvText.Write([Columns.Select(c => c.Name)]);

    /// <summary>Brings into the session what the partnership holds of it.</summary>
    internal abstract Task LoadAsync(RegisterSession session, CancellationToken stopping);

    /// <summary>The rows that are held, in any order, each with the thing that it describes.</summary>
    internal abstract IEnumerable<(object Row, object Thing)> HeldRows(RegisterSession session);

    internal abstract void PutRow(object row, object? held, RegisterSession session);

    /// <summary>Ties a row that was put to others of the same register, when all of them are there.</summary>
    internal abstract void LinkRow(object row, RegisterSession session);

    internal abstract void RemoveRow(object held, RegisterSession session);

    /// <summary>Ends what was stated on its last day, by a verb of the thing that it is about; false where there is no such verb.</summary>
    internal virtual bool EndRow(object held, DateOnly last) => false;

    /// <summary>Whether a thing of that key is known, here or to another partnership.</summary>
    internal virtual bool IsKnown(string key, RegisterSession session) => false;

    /// <summary>The row of a thing that is known, here or to another partnership; none where there is no such thing.</summary>
    internal virtual object? RowOf(string key, RegisterSession session) => null;

    /// <summary>Whether it holds things of the whole installation, which foreign files may bring too.</summary>
    internal virtual bool IsShared => false;

    /// <summary>Lists a thing as it is, where a row of a foreign file is about one of which a partnership speaks: its word counts.</summary>
    internal virtual bool KeepAsItIs(object row, RegisterSession session) => false;

    /// <summary>What the row names in registers.</summary>
    internal virtual IEnumerable<Reference> References(object row) =>
        from column in Columns
        where column.Description.RefersTo is not null
        let cell = column.Write(row)
        where cell.Length > 0
        select new Reference(column.Name, column.Description.RefersTo!, column.Description.OnList, cell);

    internal string[] KeyOf(object row) => [.. KeyColumns.Select(c => c.Write(row))];

    private static IEnumerable<Type> Line(Type row)
    {
        for (var type = row; type != typeof(object); type = type.BaseType!)
        {
            yield return type;
        }
    }
}

/// <summary>A register whose rows are of one shape and describe one sort of thing.</summary>
/// <typeparam name="TRow">A row, with a <see cref="ColumnAttribute"/> on each of its columns.</typeparam>
/// <typeparam name="TThing">What a row describes.</typeparam>
public abstract class Register<TRow, TThing>(string name, string title) : Register(name, title, typeof(TRow))
    where TRow : CitedRow
    where TThing : class
{
    /// <summary>The rows that are held, in any order, each with the thing that it describes.</summary>
    protected abstract IEnumerable<(TRow Row, TThing Thing)> Held(RegisterSession session);

    /// <summary>Adds what the row says, or changes what is held to it.</summary>
    protected abstract void Put(TRow row, TThing? held, RegisterSession session);

    /// <summary>Ties a row that was put to others of the same register, when all of them are there.</summary>
    protected virtual void Link(TRow row, RegisterSession session) { }

    /// <summary>Takes away what the files lack, where the import replaces.</summary>
    protected abstract void Remove(TThing held, RegisterSession session);

    internal sealed override IEnumerable<(object Row, object Thing)> HeldRows(RegisterSession session) =>
        Held(session).Select(h => ((object)h.Row, (object)h.Thing));

    internal sealed override void PutRow(object row, object? held, RegisterSession session) => Put((TRow)row, (TThing?)held, session);

    internal sealed override void LinkRow(object row, RegisterSession session) => Link((TRow)row, session);

    internal sealed override void RemoveRow(object held, RegisterSession session) => Remove((TThing)held, session);
}
