using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Database;

/// <summary>Writes what says nothing of a partnership, and so leaves no history and raises no stamp.</summary>
internal static class Aside
{
    /// <summary>Writes by one statement, in its turn; returns how many rows it wrote.</summary>
    public static async Task<int> WriteAsideAsync(this CommonwealDb db, FormattableString sql, CancellationToken stopping)
    {
        using var turn = Sqlite.GateOf(db) is { } gate ? await gate.EnterAsync(stopping) : null;
        return await db.Database.ExecuteSqlAsync(sql, stopping);
    }

    /// <summary>Writes all of it or nothing, in its turn. Nobody's save is to wait for long: write no more than some thousand rows.</summary>
    public static async Task WriteAsideAsync(this CommonwealDb db, Func<Task> write, CancellationToken stopping)
    {
        using var turn = Sqlite.GateOf(db) is { } gate ? await gate.EnterAsync(stopping) : null;
        await using var transaction = await db.Database.BeginTransactionAsync(stopping);
        await write();
        await transaction.CommitAsync(stopping);
    }

    /// <summary>
    /// Begins work of a name of which only one is to be under way; none where another process or task is at it. Whoever ends,
    /// however suddenly, lets the next one in.
    /// </summary>
    public static async Task<IAsyncDisposable?> TryAloneAsync(this CommonwealDb db, string name, CancellationToken stopping) =>
        db.Database.IsSqlite() ? Sqlite.TryAlone(db, name) : await Postgres.TryAloneAsync(db.Database.GetConnectionString()!, name, stopping);
}
