namespace Commonweal.Bodies.Comparing;

/// <summary>
/// A partnership on two days beside each other (HOR-33): which boards and groups came and went, which were renamed or came
/// to stand elsewhere, and which numbers of unnamed ones changed.
/// </summary>
public sealed class Comparison
{
    private readonly DateOnly _before;
    private readonly DateOnly _after;
    private readonly Dictionary<Guid, BodyOverTime> _bodies;
    private readonly IReadOnlyList<CountedOverTime> _counted;

    public Comparison(DateOnly before, DateOnly after, IEnumerable<BodyOverTime> bodies, IReadOnlyList<CountedOverTime> counted)
    {
        (_before, _after, _counted) = (before, after, counted);
        _bodies = bodies.ToDictionary(b => b.Id);
    }

    /// <summary>A body by its id.</summary>
    public BodyOverTime? Of(Guid id) => _bodies.GetValueOrDefault(id);

    /// <summary>Those that were there on the first day.</summary>
    public IEnumerable<BodyOverTime> Before => In(b => b.IsThere(_before), _before);

    /// <summary>Those that were there on the second day.</summary>
    public IEnumerable<BodyOverTime> After => In(b => b.IsThere(_after), _after);

    /// <summary>Those that were there on the second day and not on the first.</summary>
    public IEnumerable<BodyOverTime> Came => In(b => b.IsThere(_after) && !b.IsThere(_before), _after);

    /// <summary>Those that were there on the first day and not on the second.</summary>
    public IEnumerable<BodyOverTime> Went => In(b => b.IsThere(_before) && !b.IsThere(_after), _before);

    /// <summary>Those that were there on both days under two names.</summary>
    public IEnumerable<Changed> Renamed => Stayed.Select(b => new Changed(b, b.NameOn(_before), b.NameOn(_after))).Where(c => c.Before != c.After);

    /// <summary>Those that were there on both days and stood within another, or none.</summary>
    public IEnumerable<Changed> Moved =>
        from body in Stayed
        let before = There(body.WithinOn(_before), _before)
        let after = There(body.WithinOn(_after), _after)
        where before?.Id != after?.Id
        select new Changed(body, before?.NameOn(_before), after?.NameOn(_after));

    /// <summary>Bodies that are counted and not named on either day.</summary>
    public IEnumerable<CountPair> Counted =>
        from slug in _counted.Select(c => c.Slug).Distinct()
        let before = On(slug, _before)
        let after = On(slug, _after)
        where (before ?? after) is not null
        select new CountPair((after ?? before)!.Name, before, after);

    /// <summary>Whether nothing that is held of the structure changed.</summary>
    public bool IsTheSame => !Came.Any() && !Went.Any() && !Renamed.Any() && !Moved.Any() && Counted.All(c => !c.IsChanged);

    private IEnumerable<BodyOverTime> Stayed => In(b => b.IsThere(_before) && b.IsThere(_after), _after);

    private IEnumerable<BodyOverTime> In(Func<BodyOverTime, bool> which, DateOnly day) =>
        _bodies.Values.Where(which).OrderBy(b => b.NameOn(day), StringComparer.CurrentCulture).ThenBy(b => b.Slug, StringComparer.Ordinal);

    private BodyOverTime? There(Guid? id, DateOnly day) =>
        id is { } known && _bodies.TryGetValue(known, out var body) && body.IsThere(day) ? body : null;

    private CountedOverTime? On(string slug, DateOnly day) =>
        _counted.Where(c => c.Slug == slug && c.Lifetime.Includes(day)).MaxBy(c => c.Lifetime.From?.Earliest ?? DateOnly.MinValue);

    /// <summary>A body of which something is different on the two days; null for none.</summary>
    public sealed record Changed(BodyOverTime Body, string? Before, string? After);

    /// <summary>Unnamed bodies on the two days; null where they were not there.</summary>
    public sealed record CountPair(string Name, CountedOverTime? Before, CountedOverTime? After)
    {
        public bool IsChanged => Before is null != After is null || Before?.Number != After?.Number;
    }
}
