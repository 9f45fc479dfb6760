using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commonweal.Platform.Database;

/// <summary>What things are called to which fields lead: an id tells nobody anything.</summary>
internal sealed class Naming(CommonwealDb db)
{
    private static readonly MethodInfo Asks = typeof(Naming).GetMethod(nameof(Ask), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly Dictionary<Guid, string?> _known = db.ChangeTracker.Entries<Entity>().ToDictionary(e => e.Entity.Id, e => Fields.Called(e));

    /// <summary>Asks, in one question, for the names of those that are not at hand.</summary>
    public async Task LookUpAsync(IEnumerable<Field> fields, CancellationToken stopping)
    {
        var unknown = fields.Where(f => f.Leads is { } leads && Fields.NamedBy(leads) is not null && !_known.ContainsKey(Guid.Parse(f.Text)))
            .GroupBy(f => f.Leads!, f => (Guid?)Guid.Parse(f.Text)).ToList();
        if (unknown.Count > 0)
        {
            var question = unknown.Select(u => (IQueryable<Answer>)Asks.MakeGenericMethod(u.Key.ClrType).Invoke(this, [u.Key, u.ToList()])!).Aggregate((all, some) => all.Concat(some));
            (await question.ToListAsync(stopping)).ForEach(a => _known[a.Id] = a.Name);
        }
    }

    /// <summary>What that is called to which the field leads; null where it leads nowhere, or to what has no name.</summary>
    public string? NameOf(Field? field) => field?.Leads is null ? null : _known.GetValueOrDefault(Guid.Parse(field.Text));

    private IQueryable<Answer> Ask<T>(IReadOnlyEntityType type, List<Guid?> ids)
        where T : class
    {
        var name = Fields.NamedBy(type)!;
        return db.Set<T>().Where(t => EF.Parameter(ids).Contains(EF.Property<Guid>(t, nameof(Entity.Id))))
            .Select(t => new Answer { Id = EF.Property<Guid>(t, nameof(Entity.Id)), Name = EF.Property<string?>(t, name) });
    }

    private sealed record Answer
    {
        public Guid Id { get; init; }

        public string? Name { get; init; }
    }
}
