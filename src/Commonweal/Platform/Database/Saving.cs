using Commonweal.Platform.History;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Commonweal.Platform.Database;

/// <summary>One save: takes its turn, raises the stamps and their echoes, writes the history, tells what the public sees, and commits all of it or nothing.</summary>
internal sealed class Saving(CommonwealDb db, TimeProvider clock)
{
    private readonly Erasing _erasing = new(db);

    public async Task<int> RunAsync(ImportLine? import, CancellationToken stopping) => (await RunAsync(import, () => Task.FromResult(true), stopping))!.Value;

    /// <summary>The same, where whoever asks looks at what would then be so before it is kept; none where that was not welcome and nothing was done.</summary>
    public async Task<int?> RunAsync(ImportLine? import, Func<Task<bool>> isWelcome, CancellationToken stopping)
    {
        RemoveWhatWasTakenBack();
        var changed = Changed(import);
        var owners = changed.Select(e => e.OwnerId).Concat(import is null ? [] : [import.PartnershipId]).Distinct().Order().ToList();

        using var turn = Sqlite.GateOf(db) is { } gate ? await gate.EnterAsync(stopping) : null;
        await using var transaction = await db.Database.BeginTransactionAsync(stopping);
        int rows;
        try
        {
            rows = await DoAsync(changed, owners, import, stopping);
        }
        finally
        {
            db.AlsoWrites.Clear();   // what was not saved now is not to come with a later save
        }

        if (!await isWelcome())
        {
            await transaction.RollbackAsync(stopping);
            db.ChangeTracker.Clear();
            return null;
        }

        await CommitAsync(transaction, stopping);
        db.HasSaved = true;
        changed.ForEach(e => e.Forget());
        db.Erasures.Clear();
        return rows;
    }

    private async Task<int> DoAsync(List<IRecorded> changed, List<Guid> owners, ImportLine? import, CancellationToken stopping)
    {
        var echoing = new Echoing(db);
        var showed = await echoing.WhoShowsAsync(owners, stopping);
        foreach (var owner in owners)
        {
            await RaiseStampAsync(owner, stopping);
        }

        var seeing = new Seeing(db);
        await seeing.BeginAsync(stopping);
        var amending = new Amending(db);
        if (import is null)
        {
            await amending.BeginAsync(stopping);
        }

        foreach (var owner in owners)
        {
            await WriteHistoryAsync(owner, Lines(changed.FindAll(e => e.OwnerId == owner), import, amending), import?.Id, stopping);
        }

        await _erasing.RunAsync(stopping);
        await WriteAddressesAsync(changed, stopping);
        FoldedNames.Fold(db);
        changed.OfType<Entity>().ToList().ForEach(e => e.NextVersion());
        var rows = await WriteAsync(changed, import, stopping);
        await AlsoWriteAsync(stopping);
        await seeing.TellAsync(stopping);
        await echoing.RaiseAsync(owners, showed, stopping);
        return rows;
    }

    // On a file a commit that fails was not done; a server elsewhere may have done it before it went away.
    private async Task CommitAsync(IDbContextTransaction transaction, CancellationToken stopping)
    {
        try
        {
            await transaction.CommitAsync(stopping);
        }
        catch (Exception failure) when (!db.Database.IsSqlite() && failure.IsOutage())
        {
            throw new InDoubtException(failure);
        }
    }

    // What may belong to one of several things would otherwise stay behind, belonging to none.
    private void RemoveWhatWasTakenBack()
    {
        db.ChangeTracker.DetectChanges();
        foreach (var statement in db.ChangeTracker.Entries<Statement>().Where(s => s.Entity.IsTakenBack).ToList())
        {
            statement.State = EntityState.Deleted;
        }
    }

    private async Task<int> WriteAsync(List<IRecorded> changed, ImportLine? import, CancellationToken stopping)
    {
        try
        {
            return await db.WriteAsync(stopping);
        }
        catch (DbUpdateException refused) when (refused is not DbUpdateConcurrencyException)
        {
            await RefuseIfSomebodyWasFirstAsync(changed.OfType<Entity>(), refused, stopping);
            if (import is null && (Sqlite.IsTwice(refused.InnerException) || Postgres.IsTwice(refused.InnerException)))
            {
                throw new DbUpdateConcurrencyException("Somebody else saved the same at the same moment", refused);
            }

            throw;
        }
    }

    private async Task AlsoWriteAsync(CancellationToken stopping)
    {
        try
        {
            foreach (var write in db.AlsoWrites)
            {
                await write(stopping);
            }
        }
        catch (Exception refused) when (Sqlite.IsTwice(refused) || Postgres.IsTwice(refused))
        {
            throw new DbUpdateConcurrencyException("Somebody else saved the same at the same moment", refused);
        }
    }

    // Who comes second may run into a wall that the first one's change put there, before the older version is noticed.
    private async Task RefuseIfSomebodyWasFirstAsync(IEnumerable<Entity> changed, DbUpdateException refused, CancellationToken stopping)
    {
        foreach (var thing in changed.Select(e => db.Entry(e)).Where(e => e.State is not EntityState.Added))
        {
            var held = await thing.GetDatabaseValuesAsync(stopping);
            if (held?.GetValue<int>(nameof(Entity.Version)) != thing.OriginalValues.GetValue<int>(nameof(Entity.Version)))
            {
                throw new DbUpdateConcurrencyException($"Somebody else changed the {thing.Metadata.ShortName()} first", refused);
            }
        }
    }

    // The line of an import speaks for all that it removes.
    private List<IRecorded> Changed(ImportLine? import)
    {
        var entries = db.ChangeTracker.Entries<IRecorded>().ToList();
        var silent = entries.Find(e => e.Entity is Entity && e.Entity.Happenings.Count == 0
            && (e.State is EntityState.Added or EntityState.Modified || (e.State is EntityState.Deleted && import is null)));
        if (silent is not null)
        {
            throw new InvalidOperationException($"{silent.Metadata.ShortName()} was changed without a word in the history: Record() what was done");
        }

        return entries.Where(e => (e.Entity is Entity && e.State is EntityState.Deleted) || e.Entity.Happenings.Count > 0).Select(e => e.Entity).ToList();
    }

    // The row stays locked until the commit, so that two who write to one partnership number their history in turn; one
    // statement makes it or raises it, so that this holds for the first two as well.
    private Task<int> RaiseStampAsync(Guid owner, CancellationToken stopping) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "Stamps" ("OwnerId", "Value") VALUES ({owner}, 1)
        ON CONFLICT ("OwnerId") DO UPDATE SET "Value" = "Stamps"."Value" + 1
        """,
        stopping);

    private async Task WriteHistoryAsync(Guid owner, IEnumerable<(IRecorded? Thing, Happening Happening, Particulars Particulars)> lines, Guid? importId, CancellationToken stopping)
    {
        var last = await db.History.AsNoTracking().Where(h => h.OwnerId == owner).OrderByDescending(h => h.Sequence).FirstOrDefaultAsync(stopping);
        var doing = new Doing(owner, ToTheMillisecond(clock.Now()), db.By, db.ById, importId);
        foreach (var (thing, happening, particulars) in lines)
        {
            last = new HistoryLine(last, doing, thing, happening, particulars);
            db.History.Add(last);
        }
    }

    private IEnumerable<(IRecorded? Thing, Happening Happening, Particulars Particulars)> Lines(List<IRecorded> changed, ImportLine? import, Amending amending) =>
        import is null
            ? changed.SelectMany(e => e.Happenings.Select(h => ((IRecorded?)e, h, Particulars(e, h, amending))))
            : [(null, new Happening("imported", import.Details), History.Particulars.None)];

    // A save in which several verbs were called is told whole by the last of them.
    private Particulars Particulars(IRecorded thing, Happening happening, Amending amending) => new(
        Fields.Called(db.Entry((object)thing)), (thing as Entity)?.Version + 1, happening.Why, ReferenceEquals(happening, thing.Happenings[^1]) && !_erasing.IsOf(thing) ? amending.Of(thing) : []);

    // An address once given is never given to another: an old link leads to the same thing for ever.
    private async Task WriteAddressesAsync(List<IRecorded> changed, CancellationToken stopping)
    {
        var addressed = changed.OfType<IAddressed>().ToList();
        var ids = addressed.ConvertAll(a => a.Id);
        var known = await db.KnownAs.Where(k => ids.Contains(k.ThingId)).ToListAsync(stopping);
        known.AddRange(db.KnownAs.Local.Except(known).ToList());
        foreach (var thing in addressed)
        {
            var itsOwn = known.FindAll(k => k.ThingId == thing.Id);
            if (db.Entry(thing).State is EntityState.Deleted)
            {
                db.KnownAs.RemoveRange(itsOwn);
            }
            else
            {
                foreach (var book in itsOwn.Select(k => new AddressBook(k.ScopeId, k.Under)).Append(thing.Book).Concat(thing.AlsoIn).Distinct().ToList())
                {
                    Address(thing, book, itsOwn.FindAll(k => (k.ScopeId, k.Under) == (book.ScopeId, book.Under)));
                }
            }
        }
    }

    private void Address(IAddressed thing, AddressBook book, List<KnownAs> itsOwn)
    {
        var before = db.Entry(thing).Property<string>(nameof(IAddressed.Slug)).OriginalValue;
        if (before != thing.Slug)
        {
            itsOwn.Find(k => k.Slug == before)?.Left(ImpreciseDate.Day(clock.Today()));
        }

        if (itsOwn.Find(k => k.Slug == thing.Slug) is { } now)
        {
            now.Became(thing.Name);
            now.Left(until: null);
        }
        else
        {
            db.KnownAs.Add(new KnownAs(thing, book));
        }
    }

    // PostgreSQL keeps microseconds and .NET counts finer; a seal must find the same instant again.
    private static DateTime ToTheMillisecond(DateTime at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMillisecond));
}
