namespace Commonweal.Platform.Time;

/// <summary>Questions about dated things.</summary>
public static class DatedThings
{
    /// <summary>Those that count on the day, be it only "about".</summary>
    public static IQueryable<T> InForce<T>(this IQueryable<T> things, DateOnly on)
        where T : class, IDated =>
        things.Where(t => (t.Lifetime.FromEarliest == null || t.Lifetime.FromEarliest <= on)
            && (t.Lifetime.UntilLatest == null || t.Lifetime.UntilLatest >= on));
}
