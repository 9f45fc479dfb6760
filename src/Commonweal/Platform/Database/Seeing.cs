using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commonweal.Platform.Database;

/// <summary>
/// Tells each row whether the public sees it, in the save that decides it: the rows that are written, and then, table by
/// table, all that is seen with what came to light or was hidden.
/// </summary>
internal sealed class Seeing(CommonwealDb db)
{
    private static readonly MethodInfo Tell = typeof(Seeing).GetMethod(nameof(TellAsync), BindingFlags.NonPublic | BindingFlags.Instance, [typeof(IEntityType), typeof(CancellationToken)])!;

    private readonly Dictionary<IEntityType, HashSet<Guid>> _added = [];
    private readonly Dictionary<IEntityType, HashSet<Guid>> _changed = [];
    private readonly Dictionary<IEntityType, HashSet<Guid>> _turned = [];

    /// <summary>
    /// Notes what is about to be written. On PostgreSQL, who hides or shows something that is there waits for those who add
    /// to it, and they for them; before either has written a row, so that neither waits for what the other locked.
    /// </summary>
    public async Task BeginAsync(CancellationToken stopping)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            Note(entry);
        }

        if (db.Database.IsNpgsql() && (_changed.Count > 0 || _added.Count > 0))
        {
            await Postgres.LockAsync(db, Seen.Column, stopping, isShared: _changed.Count == 0);
        }
    }

    /// <summary>Tells the rows, now that they are written.</summary>
    public async Task TellAsync(CancellationToken stopping)
    {
        foreach (var (type, ids) in _changed.Where(c => !Seen.IsTold(c.Key)))
        {
            _turned[type] = ids;   // nothing but the act of publishing hides it or brings it to light
        }

        foreach (var type in db.Model.GetEntityTypes().Where(t => t.BaseType is null && Seen.IsTold(t)).OrderBy(Seen.Depth))
        {
            await (Task)Tell.MakeGenericMethod(type.ClrType).Invoke(this, [type, stopping])!;
        }
    }

    private void Note(EntityEntry entry)
    {
        var type = (IEntityType)entry.Metadata.GetRootType();
        if (entry.State is EntityState.Added && Seen.IsTold(type))
        {
            Of(_added, type).Add(IdOf(entry));
        }
        else if (entry.State is EntityState.Modified && entry.Properties.Any(p => p.IsModified && Seen.Decides(p.Metadata)))
        {
            Of(_changed, type).Add(IdOf(entry));
        }
    }

    private async Task TellAsync<T>(IEntityType type, CancellationToken stopping)
        where T : class
    {
        var turned = new List<Guid>();
        foreach (var (key, ids) in WhoMayTurn(type))
        {
            turned.AddRange(await db.Set<T>().IgnoreQueryFilters().Where(Seen.IsToldWrongly<T>(type))
                .Where(t => EF.Parameter(ids).Contains(EF.Property<Guid?>(t, key)))
                .Select(t => EF.Property<Guid>(t, nameof(Entity.Id))).ToListAsync(stopping));
        }

        if (turned.Count > 0)
        {
            await db.Set<T>().IgnoreQueryFilters().Where(t => EF.Parameter(turned).Contains(EF.Property<Guid>(t, nameof(Entity.Id))))
                .ExecuteUpdateAsync(set => set.SetProperty(t => EF.Property<bool>(t, Seen.Column), t => !EF.Property<bool>(t, Seen.Column)), stopping);
            // What is seen with something new is new as well, or was moved to it: it is told on its own account.
            _turned[type] = [.. turned.Except(_added.GetValueOrDefault(type, []))];
        }
    }

    private IEnumerable<(string Key, List<Guid?> Ids)> WhoMayTurn(IEntityType type)
    {
        List<Guid?> written = [.. _added.GetValueOrDefault(type, []).Union(_changed.GetValueOrDefault(type, []))];
        if (written.Count > 0)
        {
            yield return (nameof(Entity.Id), written);
        }

        foreach (var whole in Seen.Wholes(type))
        {
            if (_turned.TryGetValue((IEntityType)whole.PrincipalEntityType, out var turned) && turned.Count > 0)
            {
                yield return (whole.Properties[0].Name, [.. turned]);
            }
        }
    }

    private static HashSet<Guid> Of(Dictionary<IEntityType, HashSet<Guid>> noted, IEntityType type) =>
        noted.TryGetValue(type, out var ids) ? ids : noted[type] = [];

    private static Guid IdOf(EntityEntry entry) => (Guid)entry.Property(nameof(Entity.Id)).CurrentValue!;
}
