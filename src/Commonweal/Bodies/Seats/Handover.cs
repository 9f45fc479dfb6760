using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>Which of several counts where one gives way to another: on the day of a handover, the later.</summary>
internal static class Handover
{
    /// <summary>Those in force on the day: those that surely are before those that are "about", and of each the latest first; without those that gave way to another.</summary>
    public static List<T> Counting<T>(IEnumerable<T> things, DateOnly on)
        where T : IDated
    {
        var inForce = LatestFirst(things.Where(t => t.Lifetime.Includes(on)));
        return [.. inForce.FindAll(t => !inForce.Exists(later => GivesWay(t.Lifetime, later.Lifetime, on))).OrderBy(t => t.Lifetime.IsAbout(on))];
    }

    /// <summary>The latest to begin first; one whose beginning is not stated is from before everything.</summary>
    public static List<T> LatestFirst<T>(IEnumerable<T> things)
        where T : IDated =>
        [.. things.OrderByDescending(t => t.Lifetime.FromEarliest ?? DateOnly.MinValue).ThenByDescending(t => t.Lifetime.FromLatest ?? DateOnly.MinValue)];

    // It may be over on the day, and the other, which began after it, did not begin before it may have been over.
    private static bool GivesWay(Lifetime one, Lifetime later, DateOnly on) =>
        one.UntilEarliest <= on && later.FromLatest >= one.UntilEarliest && later.FromEarliest > (one.FromEarliest ?? DateOnly.MinValue);
}
