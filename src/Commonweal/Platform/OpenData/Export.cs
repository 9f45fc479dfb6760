using System.Globalization;
using Commonweal.Platform.Database;

namespace Commonweal.Platform.OpenData;

/// <summary>
/// Writes a partnership's registers in their one canonical form: columns in register order, rows in key order, UTF-8,
/// lines that end in LF; what is empty is left out. Exporting what was imported gives the same bytes.
/// </summary>
public sealed class Export(CommonwealDb db, IReadOnlyList<Register> registers)
{
    /// <summary>The files, or null when there is no such partnership.</summary>
    public async Task<Bundle?> RunAsync(string slug, CancellationToken stopping)
    {
        var session = new RegisterSession(db, slug, changes: false);
        await session.LoadAsync(registers, stopping);
        if (session.IsNew)
        {
            return null;
        }

        return Written(registers, r => r.HeldRows(session).Select(h => h.Row));
    }

    /// <summary>The files of what the installation itself lists: what came from foreign files. None where there is nothing.</summary>
    public async Task<Bundle> OfTheInstallationAsync(CancellationToken stopping)
    {
        var session = new RegisterSession(db, "", changes: false);
        var shared = registers.Where(r => r.IsShared).ToList();
        await session.LoadForeignAsync(shared, registers.OfType<INamesThePartnership>().Single().Published(db), stopping);
        return shared.Exists(r => r.HeldRows(session).Any()) ? Written(shared, r => r.HeldRows(session).Select(h => h.Row)) : new Bundle();
    }

    /// <summary>The files of the registers in which there are rows.</summary>
    internal static Bundle Written(IReadOnlyList<Register> registers, Func<Register, IEnumerable<object>> rowsOf)
    {
        var bundle = new Bundle();
        var written = new List<Register>();
        foreach (var register in registers)
        {
            var rows = rowsOf(register).OrderBy(register.KeyOf, new KeyOrder(register.KeyColumns)).ToList();
            if (rows.Count > 0)
            {
                bundle.Add(register.File, CsvText.Write(Table(register, rows)));
                written.Add(register);
            }
        }

        bundle.Add(Csvw.FileName, Csvw.Describe(written));
        return bundle;
    }

    private static IEnumerable<IEnumerable<string>> Table(Register register, List<object> rows) =>
        rows.Select(row => register.Columns.Select(c => c.WriteCell(row))).Prepend(register.Columns.Select(c => c.Name));

    // By the letters of each part in turn; numbers by their size.
    private sealed class KeyOrder(IReadOnlyList<Column> key) : IComparer<string[]>
    {
        public int Compare(string[]? x, string[]? y) =>
            key.Select((column, part) => Part(column, x![part], y![part])).FirstOrDefault(order => order != 0);

        private static int Part(Column column, string x, string y) => column.Holds == typeof(int)
            ? Comparer<int?>.Default.Compare(Number(x), Number(y))
            : string.CompareOrdinal(x, y);

        private static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
    }
}
