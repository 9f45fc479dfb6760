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
}
