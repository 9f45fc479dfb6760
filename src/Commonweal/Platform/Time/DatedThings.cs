namespace Commonweal.Platform.Time;

/// <summary>Questions about dated things.</summary>
public static class DatedThings
{
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
