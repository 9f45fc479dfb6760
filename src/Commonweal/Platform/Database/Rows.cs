using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Commonweal.Platform.Database;

/// <summary>
/// Writes many rows into one table within the transaction that is under way, past what is tracked: a hundred thousand in the time
/// in which tracking writes some thousands. A cell after another, in the order of the columns, and the row is written with its last.
/// </summary>
internal abstract class Rows : IAsyncDisposable
{
    /// <summary>Begins to write into the columns of a table.</summary>
    public static async Task<Rows> IntoAsync(CommonwealDb db, string table, string[] columns, CancellationToken stopping) =>
        db.Database.GetDbConnection() is SqliteConnection file ? new SqliteRows(file, table, columns) : await PostgresRows.IntoAsync((NpgsqlConnection)db.Database.GetDbConnection(), table, columns, stopping);

    public abstract void Add(int? cell);

    public abstract void Add(double? cell);

    public abstract void Add(bool cell);

    public abstract void Add(string cell);

    public abstract void Add(Guid cell);

    /// <summary>Says that there are no more.</summary>
    public abstract Task EndAsync(CancellationToken stopping);

    public abstract ValueTask DisposeAsync();
}
