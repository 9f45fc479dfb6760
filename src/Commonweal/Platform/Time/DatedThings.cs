namespace Commonweal.Platform.Time;

/// <summary>Questions about dated things.</summary>
public static class DatedThings
{
    /// <summary>Those that had begun on the day before those that had not, and of these the latest first.</summary>
    public static IOrderedQueryable<T> LatestFirst<T>(this IQueryable<T> things, DateOnly on)
        where T : class, IDated =>
        things.OrderByDescending(t => t.Lifetime.FromEarliest == null || t.Lifetime.FromEarliest <= on)
            .ThenByDescending(t => t.Lifetime.FromEarliest ?? DateOnly.MinValue);

    /// <summary>Those that count on the day, be it only "about".</summary>
    public static IQueryable<T> InForce<T>(this IQueryable<T> things, DateOnly on)
        where T : class, IDated =>
        things.Where(t => (t.Lifetime.FromEarliest == null || t.Lifetime.FromEarliest <= on)
            && (t.Lifetime.UntilLatest == null || t.Lifetime.UntilLatest >= on));
}
