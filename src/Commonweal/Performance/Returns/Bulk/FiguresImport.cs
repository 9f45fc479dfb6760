using System.Security.Cryptography;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Returns.Bulk;

/// <summary>
/// Takes in a file of figures, however large. All of it is checked first, and nobody waits for that. Then it is written in
/// batches, between which others save, under a return that does not count; one save at the end lets it count. So a fault in the
/// last row changes nothing, and of what was cut off nothing is ever seen.
/// </summary>
public sealed class FiguresImport(CommonwealDb db)
{
    private const int BesideOthers = 4_000;
    private const int Alone = 40_000;

    // A writer of another process cannot queue at our gate: it looks again after 25 ms at most, and is to find the file free.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(30);

    /// <summary>How many rows are written at once; where it is not said, as many as nobody waits for.</summary>
    internal int? Batch { get; init; }

    // On PostgreSQL nobody waits while a batch is written, and on a file nobody whom no server lets in.
    private bool HasOthers => db.Database.IsSqlite() && Sqlite.IsServed(db);

    public async Task<ImportOutcome> RunAsync(string path, bool isDryRun, IProgress<FiguresProgress>? progress, CancellationToken stopping)
    {
        await using var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
        await using var alone = isDryRun ? null : await db.TryAloneAsync(Unfinished.Name, stopping)
            ?? throw new BrokenRuleException("Another file of figures is being taken in: run it again when that is done. Nothing was changed");
        if (!isDryRun)
        {
            await new Unfinished(db).RemoveAsync(stopping);
        }

        var hash = Task.Run(() => HashAsync(path, stopping), stopping);
        (FigureCount Count, int? Return)? done = null;
        while (done is null)
        {
            using var sorted = new SortedRows();
            file.Position = 0;
            var book = await SeriesBook.ReadAsync(db, indicators: null, stopping);
            var faults = new FiguresFile(Path.GetFileName(path), await RulesAsync(stopping), book, sorted).Read(file, progress, stopping);
            if (faults.Count > 0)
            {
                return new ImportOutcome([], faults);
            }

            if (isDryRun || await AddAsync(book.New, book.Last, stopping))
            {
                done = await WriteAsync(sorted, book.Last, isDryRun ? null : new ReturnWords(HowItCame.File, db.Now(), Path.GetFileName(path), await hash), progress, stopping);
            }
        }

        var (count, number) = done.Value;
        return new ImportOutcome([new ImportCount("figures", count.Added, count.Revised, count.Unchanged, 0)], [])
        {
            Notes = number is null ? [] : [$"They came in as return {number}: ./run figures --take-back {number} takes them back"],
        };
    }

    private async Task<FigureRules> RulesAsync(CancellationToken stopping) => new(
        await db.Indicators().AsNoTracking().ToDictionaryAsync(i => i.Slug, StringComparer.Ordinal, stopping),
        await db.Areas().AsNoTracking().ToDictionaryAsync(a => a.Code, StringComparer.Ordinal, stopping));

    private static async Task<string> HashAsync(string path, CancellationToken stopping)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, stopping));
    }

    // False where somebody else added series meanwhile: the numbers that ours were sorted by may be theirs now.
    private async Task<bool> AddAsync(IReadOnlyList<Series> series, int last, CancellationToken stopping)
    {
        foreach (var some in series.Chunk(Batch ?? BesideOthers))
        {
            var isOurs = false;
            try
            {
                await db.WriteAsideAsync(
                    async () =>
                    {
                        isOurs = (await db.Series().MaxAsync(s => (int?)s.Id, stopping) ?? 0) == last;
                        if (isOurs)
                        {
                            await SeriesBook.WriteAsync(db, some, stopping);
                        }
                    },
                    stopping);
            }
            catch (Exception taken) when (Sqlite.IsTwice(taken) || Postgres.IsTwice(taken))
            {
                return false;
            }

            if (!isOurs)
            {
                return false;
            }

            last = some[^1].Id;
        }

        return true;
    }

    private async Task<(FigureCount, int?)> WriteAsync(SortedRows sorted, int last, ReturnWords? words, IProgress<FiguresProgress>? progress, CancellationToken stopping)
    {
        var (handedIn, count, written) = ((Return?)null, new FigureCount(0, 0, 0), 0L);
        foreach (var rows in Batches(sorted))
        {
            stopping.ThrowIfCancellationRequested();
            var held = await HeldFigures.ForAsync(db, partnershipId: null, stopping);   // others hand in and take back meanwhile
            var (changed, its) = await held.SortOutAsync(rows, last, stopping);
            if (words is not null && changed.Count > 0)
            {
                handedIn ??= await BeginAsync(words, stopping);
                its = await WriteAsync(rows, changed, its, handedIn, stopping);
                await Task.Delay(HasOthers ? s_pause : TimeSpan.Zero, stopping);
            }

            count = new FigureCount(count.Added + its.Added, count.Revised + its.Revised, count.Unchanged + its.Unchanged);
            written += rows.Count;
            progress?.Report(new FiguresProgress(IsChecked: true, written, written, sorted.Count));
        }

        handedIn?.HandIn(count);
        await db.SaveChangesAsync(stopping);
        return (count, handedIn?.Number);
    }

    private async Task<FigureCount> WriteAsync(IReadOnlyList<FigureRow> rows, List<RevisedRow> changed, FigureCount count, Return handedIn, CancellationToken stopping)
    {
        while (changed.Count > 0)
        {
            try
            {
                await db.WriteAsideAsync(() => RevisedRow.WriteAsync(db, changed, handedIn.Number, stopping), stopping);
                break;
            }
            catch (Exception taken) when (Sqlite.IsTwice(taken) || Postgres.IsTwice(taken))
            {
                // Somebody handed in figures of the same time since we looked: ours come after them.
                var held = await HeldFigures.ForAsync(db, partnershipId: null, stopping);
                (changed, count) = await held.SortOutAsync(rows, int.MaxValue, stopping);
            }
        }

        return count;
    }

    private IEnumerable<List<FigureRow>> Batches(SortedRows sorted)
    {
        var (batch, size) = (new List<FigureRow>(), Size());
        foreach (var row in sorted.Read())
        {
            batch.Add(row);
            if (batch.Count == size)
            {
                yield return batch;
                batch.Clear();
                size = Size();   // a server may have started since
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }

        int Size() => Batch ?? (HasOthers ? BesideOthers : Alone);
    }

    // Without a line in the history: of a return that never comes to count there is nothing to say.
    private async Task<Return> BeginAsync(ReturnWords words, CancellationToken stopping)
    {
        Return? handedIn = null;
        await db.WriteAsideAsync(
            async () =>
            {
                handedIn = new Return(await Return.NextNumberAsync(db, stopping), partnership: null, words);
                db.Add(handedIn).Property(Seen.Column).CurrentValue = true;
                await db.WriteAsync(stopping);
            },
            stopping);
        return handedIn!;
    }
}
