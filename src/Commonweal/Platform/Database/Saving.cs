using Commonweal.Platform.History;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Database;

/// <summary>An import as history tells it: one line for each owner that it touched.</summary>
/// <param name="Id">Identifies the import.</param>
/// <param name="PartnershipId">The partnership whose registers came in.</param>
/// <param name="Details">The files' hash and the counts.</param>
internal sealed record ImportLine(Guid Id, Guid PartnershipId, object Details);

/// <summary>One save: takes its turn, raises the stamps, writes the history, and commits all of it or nothing.</summary>
internal sealed class Saving(CommonwealDb db, TimeProvider clock)
{
    public async Task<int> RunAsync(ImportLine? import, CancellationToken stopping)
    {
        var changed = Changed();
        var owners = changed.Select(e => e.OwnerId).Concat(import is null ? [] : [import.PartnershipId]).Distinct().Order().ToList();

        using var turn = Sqlite.GateOf(db) is { } gate ? await gate.EnterAsync(stopping) : null;
        await using var transaction = await db.Database.BeginTransactionAsync(stopping);

        foreach (var owner in owners)
        {
            await RaiseStampAsync(owner, stopping);
        }

        foreach (var owner in owners)
        {
            await WriteHistoryAsync(owner, changed.FindAll(e => e.OwnerId == owner), import, stopping);
        }

        await WriteAddressesAsync(changed, stopping);
        changed.ForEach(e => e.NextVersion());
        var rows = await db.WriteAsync(stopping);
        await transaction.CommitAsync(stopping);
        changed.ForEach(e => e.Forget());
        return rows;
    }

    private List<Entity> Changed()
    {
        var entries = db.ChangeTracker.Entries<Entity>().ToList();
        var silent = entries.Find(e => e.State is EntityState.Added or EntityState.Modified && e.Entity.Happenings.Count == 0);
        if (silent is not null)
        {
            throw new InvalidOperationException($"{silent.Metadata.ShortName()} was changed without a word in the history: Record() what was done");
        }

        return entries.Where(e => e.State is EntityState.Deleted || e.Entity.Happenings.Count > 0).Select(e => e.Entity).ToList();
    }

    // The row stays locked until the commit, so that two who write to one partnership number their history in turn.
    private async Task RaiseStampAsync(Guid owner, CancellationToken stopping)
    {
        var raised = await db.Stamps.Where(s => s.OwnerId == owner)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Value, x => x.Value + 1), stopping);
        if (raised == 0)
        {
            db.Stamps.Add(new Stamp(owner));
        }
    }

    private async Task WriteHistoryAsync(Guid owner, List<Entity> changed, ImportLine? import, CancellationToken stopping)
    {
        var last = await db.History.AsNoTracking().Where(h => h.OwnerId == owner).OrderByDescending(h => h.Sequence).FirstOrDefaultAsync(stopping);
        foreach (var (thing, happening) in Lines(changed, import))
        {
            last = new HistoryLine(last, owner, ToTheMillisecond(clock.Now()), db.By, import?.Id, thing, happening);
            db.History.Add(last);
        }
    }

    private static IEnumerable<(Entity? Thing, Happening Happening)> Lines(List<Entity> changed, ImportLine? import) =>
        import is null
            ? changed.SelectMany(e => e.Happenings.Select(h => ((Entity?)e, h)))
            : [(null, new Happening("imported", import.Details))];

    // An address once given is never given to another: an old link leads to the same thing for ever.
    private async Task WriteAddressesAsync(List<Entity> changed, CancellationToken stopping)
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
            else if (itsOwn.Find(k => k.Slug == thing.Slug) is { } now)
            {
                now.Became(thing.Name);
            }
            else
            {
                // Only the address that it leaves today: until when it had an older one may well be unknown.
                itsOwn.Find(k => k.Slug == db.Entry(thing).OriginalValues.GetValue<string>(nameof(IAddressed.Slug)))?.Left(ImpreciseDate.Day(clock.Today()));
                db.KnownAs.Add(new KnownAs(thing));
            }
        }
    }

    // PostgreSQL keeps microseconds and .NET counts finer; a seal must find the same instant again.
    private static DateTime ToTheMillisecond(DateTime at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMillisecond));
}
