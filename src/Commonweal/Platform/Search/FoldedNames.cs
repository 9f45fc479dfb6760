using System.Reflection;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Commonweal.Platform.Search;

/// <summary>Keeps each name as search reads it in the column beside it.</summary>
internal static class FoldedNames
{
    /// <summary>Folds the names of what is about to be written, so that search finds them from the same commit on.</summary>
    public static void Fold(CommonwealDb db)
    {
        foreach (var written in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            if (written.Metadata.ClrType.GetCustomAttribute<FindableAttribute>() is { } findable)
            {
                Fold(written, findable.Name);
            }
        }
    }

    /// <summary>Folds the names that were written by a version before there was search.</summary>
    public static async Task FillAsync(CommonwealDb db, CancellationToken stopping)
    {
        foreach (var type in db.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsDefined(typeof(FindableAttribute))))
        {
            var fill = typeof(FoldedNames).GetMethod(nameof(FillOneAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
            await (Task)fill.Invoke(null, [db, type.GetCustomAttribute<FindableAttribute>()!.Name, stopping])!;
        }

        await FillHistoryAsync(db, stopping);
    }

    private static async Task FillHistoryAsync(CommonwealDb db, CancellationToken stopping)
    {
        while (await db.History.Where(h => h.Folded == null).OrderBy(h => h.OwnerId).ThenBy(h => h.Sequence).Take(1000).ToListAsync(stopping) is { Count: > 0 } lines)
        {
            lines.ForEach(line => line.Fold());
            await db.WriteAsync(stopping);
            db.ChangeTracker.Clear();
        }
    }

    private static async Task FillOneAsync<T>(CommonwealDb db, string name, CancellationToken stopping)
        where T : class
    {
        var unfolded = await db.Set<T>().IgnoreQueryFilters()
            .Where(t => EF.Property<string?>(t, Folding.Column) == null && EF.Property<string?>(t, name) != null).ToListAsync(stopping);
        unfolded.ForEach(t => Fold(db.Entry(t), name));
        await db.WriteAsync(stopping);
        db.ChangeTracker.Clear();
    }

    private static void Fold(EntityEntry named, string name) =>
        named.Property(Folding.Column).CurrentValue = named.Property(name).CurrentValue is string text ? Folding.Fold(text) : null;
}
