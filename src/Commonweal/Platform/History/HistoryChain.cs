using System.Globalization;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.History;

/// <summary>The lines of one owner, each of which seals the one before: what was changed or taken out afterwards shows.</summary>
public static class HistoryChain
{
    /// <summary>Proves the history of each owner, and looks in it for a head that was noted earlier.</summary>
    public static async Task<IReadOnlyList<Chain>> ProveAsync(this CommonwealDb db, string? noted = null, CancellationToken stopping = default)
    {
        var chains = new List<Chain>();
        foreach (var owner in await db.History.Select(h => h.OwnerId).Distinct().OrderBy(o => o).ToListAsync(stopping))
        {
            chains.Add(await ProveAsync(db, owner, noted, stopping));
        }

        return chains;
    }

    /// <summary>Proves the history of one owner, line by line.</summary>
    public static async Task<Chain> ProveAsync(this CommonwealDb db, Guid ownerId, string? noted = null, CancellationToken stopping = default)
    {
        var (before, lines, unsound, holds) = ((HistoryLine?)null, 0L, (long?)null, false);
        await foreach (var line in db.History.AsNoTracking().Where(h => h.OwnerId == ownerId).OrderBy(h => h.Sequence).AsAsyncEnumerable().WithCancellation(stopping))
        {
            unsound ??= line.IsSoundAfter(before) ? null : line.Sequence;
            holds |= string.Equals(Hex(line.Seal), noted, StringComparison.OrdinalIgnoreCase);
            (before, lines) = (line, lines + 1);
        }

        return new Chain(ownerId, lines, before is null ? "" : Hex(before.Seal), unsound, noted is null ? null : holds);
    }

    internal static string Hex(byte[] seal) => Convert.ToHexString(seal).ToLower(CultureInfo.InvariantCulture);
}
