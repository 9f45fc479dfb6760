using System.Data.Common;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Commonweal.Performance.Returns;

/// <summary>
/// What is held of the times that figures are handed in for, and so what each of them is: new, a revision of what counts, or the
/// same. Only what whoever reads the return reads too is held for it: what a draft said, or a return that was taken back, is not.
/// </summary>
internal sealed class HeldFigures
{
    private readonly CommonwealDb _db;
    private readonly HashSet<int> _returns;

    private HeldFigures(CommonwealDb db, HashSet<int> returns) => (_db, _returns) = (db, returns);

    /// <summary>Those beside which a partnership hands figures in; or the installation, where none is named.</summary>
    public static async Task<HeldFigures> ForAsync(CommonwealDb db, Guid? partnershipId, CancellationToken stopping) => new(db, await db.Returns().IgnoreQueryFilters()
        .Where(Return.CountsBeside(partnershipId)).Select(r => r.Number).ToHashSetAsync(stopping));

    /// <summary>Those that are other than what is held, each with the number of its revision, and what they are.</summary>
    /// <param name="rows">What is handed in, sorted as it lies in its table; what is said of one time later comes after what was said first.</param>
    /// <param name="from">The first series of which something may be held is before this one: of later ones there is nothing.</param>
    /// <param name="stopping">Says when to stop.</param>
    public async Task<(List<RevisedRow> Changed, FigureCount Count)> SortOutAsync(IReadOnlyList<FigureRow> rows, int from, CancellationToken stopping)
    {
        var held = await ReadAsync(rows.Where(r => r.SeriesId <= from).Select(r => r.Key), stopping);
        var (changed, added) = (new List<RevisedRow>(rows.Count), 0);
        for (var at = 0; at < rows.Count; at++)
        {
            var row = rows[at];
            if (held.Count == 0 || !held.TryGetValue(row.Key, out var before))
            {
                (added, before) = (added + 1, new Held(null, 0, -1));
            }
            else if (before.Counts is not { } counts)
            {
                added++;
            }
            else if (row.SaysTheSameAs(counts))
            {
                continue;
            }

            changed.Add(new RevisedRow(row, before.Last + 1));
            if (at + 1 < rows.Count && rows[at + 1].Key == row.Key)
            {
                held[row.Key] = new Held(row, before.Last + 1, before.Last + 1);   // a file of an export holds what was found first and its revisions
            }
        }

        return (changed, new FigureCount(added, changed.Count - added, rows.Count - changed.Count));
    }

    private async Task<Dictionary<long, Held>> ReadAsync(IEnumerable<long> keys, CancellationToken stopping)
    {
        var held = new Dictionary<long, Held>();
        var asked = keys.ToArray();
        if (asked.Length == 0)
        {
            return held;
        }

        await _db.Database.OpenConnectionAsync(stopping);
        await using var question = _db.Database.GetDbConnection().CreateCommand();
        question.Transaction = _db.Database.CurrentTransaction?.GetDbTransaction();
        question.CommandText = $"""
            SELECT f."SeriesId", f."Period", f."Revision", f."ReturnNumber", f."Value", f."WhyNone", f."HowFound", f."Numerator", f."Denominator", f."Low", f."High"
            FROM {(_db.Database.IsSqlite() ? Sqlite.Numbers : Postgres.Numbers)} CROSS JOIN "Figures" f
            WHERE f."SeriesId" = CAST(n.value >> 32 AS integer) AND f."Period" = CAST(n.value & 4294967295 AS integer)
            """;
        var numbers = question.CreateParameter();
        (numbers.ParameterName, numbers.Value) = ("numbers", _db.Database.IsSqlite() ? Sqlite.Handed(asked) : asked);
        question.Parameters.Add(numbers);
        await using var rows = await question.ExecuteReaderAsync(stopping);
        while (await rows.ReadAsync(stopping))
        {
            var row = Row(rows);
            var before = held.GetValueOrDefault(row.Key, new Held(null, -1, -1));
            var revision = rows.GetInt32(2);
            held[row.Key] = _returns.Contains(rows.GetInt32(3)) && revision > before.Of
                ? new Held(row, revision, Math.Max(before.Last, revision))
                : before with { Last = Math.Max(before.Last, revision) };
        }

        return held;
    }

    private static FigureRow Row(DbDataReader row) => new()
    {
        SeriesId = row.GetInt32(0),
        Period = row.GetInt32(1),
        Value = Cell(row, 4),
        WhyNone = row.IsDBNull(5) ? null : (WhyNone)row.GetInt32(5),
        HowFound = (HowFound)row.GetInt32(6),
        Numerator = Cell(row, 7),
        Denominator = Cell(row, 8),
        Low = Cell(row, 9),
        High = Cell(row, 10),
    };

    private static double Cell(DbDataReader row, int at) => row.IsDBNull(at) ? double.NaN : row.GetDouble(at);

    // Which of it counts and which revision that is, and the last revision of all.
    private readonly record struct Held(FigureRow? Counts, int Of, int Last);
}
