using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Workbooks;

/// <summary>Which rows of a partnership's files differ between one state of them and another.</summary>
public sealed class RowsCompared
{
    private RowsCompared(IReadOnlyList<RowChange> changes) => Changes = changes;

    /// <summary>The rows that were added, changed or removed, register by register.</summary>
    public IReadOnlyList<RowChange> Changes { get; }

    /// <summary>Puts two states beside each other.</summary>
    /// <param name="before">The files before.</param>
    /// <param name="after">The files after; a register, or a column, that they do not have says nothing.</param>
    /// <param name="registers">The registers that there are.</param>
    /// <param name="removes">Whether a row that the later file of a register lacks is removed by it.</param>
    public static RowsCompared Between(Bundle before, Bundle after, IReadOnlyList<Register> registers, bool removes) => new(
        [.. registers.Where(r => removes || after.Files.ContainsKey(r.File)).SelectMany(r => Of(r, Rows(r, before), Rows(r, after), removes))]);

    /// <summary>The rows of a file by their keys, each cell by its heading.</summary>
    internal static Dictionary<string, IReadOnlyDictionary<string, string>> Rows(Register register, Bundle bundle)
    {
        var rows = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        var lines = bundle.Files.TryGetValue(register.File, out var csv) ? CsvText.Read(csv) : [];
        foreach (var line in lines.Skip(1))
        {
            var cells = lines[0].Cells.Select((heading, place) => (Heading: heading.Replace(' ', '-').ToLowerInvariant(), Cell: line.Cells.ElementAtOrDefault(place) ?? ""))
                .DistinctBy(c => c.Heading, StringComparer.Ordinal).ToDictionary(c => c.Heading, c => c.Cell, StringComparer.Ordinal);
            foreach (var column in register.Columns.Where(c => c.Description.IfEmpty is not null && cells.GetValueOrDefault(c.Name, "").Length == 0))
            {
                cells[column.Name] = column.Description.IfEmpty!;
            }

            rows[string.Join(" / ", register.KeyColumns.Select(k => cells.GetValueOrDefault(k.Name, "")))] = cells;
        }

        return rows;
    }

    private static IEnumerable<RowChange> Of(Register register, Dictionary<string, IReadOnlyDictionary<string, string>> before, Dictionary<string, IReadOnlyDictionary<string, string>> after, bool removes)
    {
        foreach (var (key, row) in after)
        {
            if (!before.TryGetValue(key, out var was))
            {
                yield return new RowChange(register, key, HowChanged.Added, []);
            }
            else if (row.Where(c => was.GetValueOrDefault(c.Key, "") != c.Value).Select(c => new CellChange(c.Key, was.GetValueOrDefault(c.Key, ""), c.Value)).ToList() is { Count: > 0 } cells)
            {
                yield return new RowChange(register, key, HowChanged.Changed, cells);
            }
        }

        foreach (var key in removes && register is not GrowingRegister ? before.Keys.Where(k => !after.ContainsKey(k)) : [])
        {
            yield return new RowChange(register, key, HowChanged.Removed, []);
        }
    }
}
