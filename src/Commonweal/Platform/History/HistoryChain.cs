using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.History;

/// <summary>The lines of one owner, each of which seals the one before: what was changed or taken out afterwards shows.</summary>
public static class HistoryChain
{
    /// <summary>The number of the first line that does not say what was sealed or does not follow the one before; null where all do.</summary>
    public static async Task<long?> FirstUnsoundAsync(this CommonwealDb db, Guid ownerId, CancellationToken stopping = default)
    {
        HistoryLine? before = null;
        await foreach (var line in db.History.AsNoTracking().Where(h => h.OwnerId == ownerId).OrderBy(h => h.Sequence).AsAsyncEnumerable().WithCancellation(stopping))
        {
            if (!line.IsSoundAfter(before))
            {
                return line.Sequence;
            }

            before = line;
        }

        return null;
    }
}
