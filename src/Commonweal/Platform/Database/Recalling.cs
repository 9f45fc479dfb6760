using System.Reflection;
using Commonweal.Platform.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commonweal.Platform.Database;

/// <summary>What we held of a thing on a day.</summary>
public static class Recalling
{
    private static readonly MethodInfo Finds = typeof(Recalling).GetMethod(nameof(FindAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>A thing as recorded at the end of a day; null where no line tells of it.</summary>
    public static async Task<AsRecorded?> AsRecordedAsync(this CommonwealDb db, Guid thingId, DateOnly day, CancellationToken stopping = default)
    {
        var lines = await db.History.AsNoTracking()
            .Where(h => h.ThingId == thingId || (h.Thing == "Import" && db.History.Any(own => own.ThingId == thingId && own.OwnerId == h.OwnerId)))
            .OrderByDescending(h => h.Sequence).ToListAsync(stopping);
        var own = lines.Find(h => h.ThingId == thingId);
        if (own is null)
        {
            return null;
        }

        var (fields, saved) = await TodayAsync(db, own.Thing, thingId, stopping);
        return new WalkBack(fields, saved).To(day, lines);
    }

    private static async Task<(List<RecordedField> Fields, int? Saved)> TodayAsync(CommonwealDb db, string thing, Guid id, CancellationToken stopping)
    {
        var type = db.Model.GetEntityTypes().FirstOrDefault(t => t.ClrType.Name == thing && t.ClrType.IsAssignableTo(typeof(Entity)));
        if (type is null || await (Task<Entity?>)Finds.MakeGenericMethod(type.ClrType).Invoke(null, [db, type, id, stopping])! is not { } found)
        {
            return ([], null);
        }

        var entry = db.Entry(found);
        var fields = Told(entry, null);
        foreach (var stated in entry.Collections.Where(c => IsStated(c.Metadata)))
        {
            fields.AddRange(stated.CurrentValue!.Cast<Statement>().SelectMany(s => Told(db.Entry(s), s)));
        }

        var names = new Naming(db);
        await names.LookUpAsync(fields.Select(f => f.Field), stopping);
        return (fields.ConvertAll(f => new RecordedField(f.Statement?.GetType().Name, f.Statement?.Id, f.Name, names.NameOf(f.Field) ?? f.Field.Text)), found.Version);
    }

    private static async Task<Entity?> FindAsync<T>(CommonwealDb db, IEntityType type, Guid id, CancellationToken stopping)
        where T : Entity =>
        await type.GetNavigations().Where(IsStated).Aggregate(db.Set<T>().AsSingleQuery(), (all, stated) => all.Include(stated.Name)).FirstOrDefaultAsync(t => t.Id == id, stopping);

    private static bool IsStated(INavigationBase to) => to.IsCollection && to.TargetEntityType.ClrType.IsAssignableTo(typeof(Statement));

    private static List<(Statement? Statement, string Name, Field Field)> Told(EntityEntry entry, Statement? statement) =>
        [.. Fields.Of(entry, entry.CurrentValues).Select(f => (statement, f.Key, f.Value))];
}
