using Commonweal.Platform.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Commonweal.Platform.Database;

/// <summary>What a save makes of the things that were there before: of their own fields, and of what is stated of them.</summary>
internal sealed class Amending(CommonwealDb db)
{
    private readonly Naming _names = new(db);
    private readonly Dictionary<Guid, List<Difference>> _differences = [];

    /// <summary>Looks at what is about to be written. What a new thing is its verb says, and later lines tell what it was before them.</summary>
    public async Task BeginAsync(CancellationToken stopping)
    {
        var isNew = db.ChangeTracker.Entries<Entity>().Where(e => e.State is EntityState.Added).Select(e => e.Entity.Id).ToHashSet();
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList())
        {
            if (WhoseIs(entry) is { } id && !isNew.Contains(id))
            {
                Note(id, entry);
            }
        }

        await _names.LookUpAsync(_differences.Values.SelectMany(d => d).SelectMany(d => new[] { d.Before, d.After }).OfType<Field>(), stopping);
    }

    /// <summary>What becomes of the fields of a thing.</summary>
    public IReadOnlyList<Amendment> Of(IRecorded thing) => _differences.TryGetValue(thing.Id, out var all) ? all.ConvertAll(Amended) : [];

    private static Guid? WhoseIs(EntityEntry entry) => entry.Entity switch
    {
        Entity thing => thing.Id,
        Statement => Fields.StatedOf(entry),
        _ => null,
    };

    private void Note(Guid id, EntityEntry entry)
    {
        var before = entry.State is EntityState.Added ? [] : Fields.Of(entry, entry.OriginalValues);
        var after = entry.State is EntityState.Deleted ? [] : Fields.Of(entry, entry.CurrentValues);
        var differs = before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Select(name => new Difference(name, entry.Entity as Statement, before.GetValueOrDefault(name), after.GetValueOrDefault(name)))
            .Where(d => d.Before?.Text != d.After?.Text);
        if (!_differences.TryGetValue(id, out var all))
        {
            _differences[id] = all = [];
        }

        all.AddRange(differs);
    }

    private Amendment Amended(Difference its) => new(its.Name, its.Before?.Text, its.After?.Text)
    {
        Of = its.Statement?.GetType().Name,
        StatementId = its.Statement?.Id,
        LedTo = _names.NameOf(its.Before),
        LeadsTo = _names.NameOf(its.After),
    };

    private sealed record Difference(string Name, Statement? Statement, Field? Before, Field? After);
}
