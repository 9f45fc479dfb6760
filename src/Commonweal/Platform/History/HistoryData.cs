using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.History;

/// <summary>What is asked of the history.</summary>
public static class HistoryData
{
    /// <summary>What was done to one thing: its timeline.</summary>
    public static IQueryable<HistoryLine> OfThing(this IQueryable<HistoryLine> lines, Guid thingId) => lines.Where(h => h.ThingId == thingId);

    /// <summary>What was done to the things of one owner.</summary>
    public static IQueryable<HistoryLine> OfOwner(this IQueryable<HistoryLine> lines, Guid ownerId) => lines.Where(h => h.OwnerId == ownerId);

    /// <summary>What was done to one kind of thing.</summary>
    public static IQueryable<HistoryLine> OfKind(this IQueryable<HistoryLine> lines, string thing) => lines.Where(h => h.Thing == thing);

    /// <summary>The doings of one account, whatever it was called then.</summary>
    public static IQueryable<HistoryLine> DoneBy(this IQueryable<HistoryLine> lines, Guid accountId) => lines.Where(h => h.ById == accountId);

    /// <summary>What was done under one name.</summary>
    public static IQueryable<HistoryLine> DoneBy(this IQueryable<HistoryLine> lines, string name) => lines.Where(h => h.By == name);

    /// <summary>What we were told on the day or later.</summary>
    public static IQueryable<HistoryLine> Since(this IQueryable<HistoryLine> lines, DateOnly first)
    {
        var begins = first.Begins();
        return lines.Where(h => h.At >= begins);
    }

    /// <summary>What we were told on the day or before.</summary>
    public static IQueryable<HistoryLine> UpTo(this IQueryable<HistoryLine> lines, DateOnly last)
    {
        var ends = last.Ends();
        return lines.Where(h => h.At <= ends);
    }

    /// <summary>Those in which each word asked for begins a word: of what was done, to what, by whom, and what is said of it.</summary>
    public static IQueryable<HistoryLine> Saying(this IQueryable<HistoryLine> lines, Asked asked)
    {
        foreach (var beginning in asked.Words.Select(w => " " + w))
        {
            lines = lines.Where(h => h.Folded!.Contains(beginning));
        }

        return lines;
    }

    /// <summary>What was told last comes first.</summary>
    public static IOrderedQueryable<HistoryLine> NewestFirst(this IQueryable<HistoryLine> lines) =>
        lines.OrderByDescending(h => h.At).ThenByDescending(h => h.Sequence).ThenBy(h => h.OwnerId);

    /// <summary>How long the history of an owner is, and its last seal; null where it has none.</summary>
    public static async Task<Head?> HeadAsync(this CommonwealDb db, Guid ownerId, CancellationToken stopping = default) =>
        await db.History.OfOwner(ownerId).OrderByDescending(h => h.Sequence).Select(h => new { h.Sequence, h.Seal }).FirstOrDefaultAsync(stopping) is { } last
            ? new Head(last.Sequence, HistoryChain.Hex(last.Seal))
            : null;
}
