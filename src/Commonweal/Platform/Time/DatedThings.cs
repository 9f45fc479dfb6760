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

    /// <summary>Of those that hold one thing, without the one who hands it over on the day: the later one counts.</summary>
    public static IEnumerable<T> AfterTheHandover<T>(this IReadOnlyList<T> holders, DateOnly on, Func<T, Lifetime> lifetime)
    {
        var day = ImpreciseDate.Day(on);
        var isHandedOver = holders.Any(h => lifetime(h).From == day);
        return holders.Where(h => !(isHandedOver && lifetime(h).Until == day && lifetime(h).From != day));
    }
}
