using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Returns.Bulk;

/// <summary>Returns that were cut off while they were being written: none of their figures counts or ever will, and they are removed.</summary>
public sealed class Unfinished(CommonwealDb db)
{
    /// <summary>By which name whoever writes a return in batches, or removes one, keeps others from it.</summary>
    internal const string Name = "figures";

    // So many series have some thousand figures; nobody's save is to wait for more.
    private const int AtOnce = 100;

    /// <summary>Removes them at the start of a server, unless somebody is writing one right now.</summary>
    public async Task RemoveIfAnyAsync(CancellationToken stopping)
    {
        if (await Numbers().AnyAsync(stopping))
        {
            await using var alone = await db.TryAloneAsync(Name, stopping);
            if (alone is not null)
            {
                await RemoveAsync(stopping);
            }
        }
    }

    internal async Task RemoveAsync(CancellationToken stopping)
    {
        foreach (var number in await Numbers().ToListAsync(stopping))
        {
            var last = await db.Series().MaxAsync(s => (int?)s.Id, stopping) ?? 0;
            for (var from = 0; from <= last; from += AtOnce)
            {
                var until = from + AtOnce;
                await db.WriteAsideAsync($"""DELETE FROM "Figures" WHERE "SeriesId" >= {from} AND "SeriesId" < {until} AND "ReturnNumber" = {number}""", stopping);
            }

            await db.WriteAsideAsync($"""DELETE FROM "Returns" WHERE "Number" = {number}""", stopping);
        }
    }

    private IQueryable<int> Numbers() => db.Returns().IgnoreQueryFilters().Where(r => !r.Counts && r.TakenBackAt == null).Select(r => r.Number);
}
