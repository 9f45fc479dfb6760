using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>Which of several counts where one gives way to another: on the day of a handover, the later.</summary>
internal static class Handover
{
    /// <summary>Those in force on the day, the latest first; without those that give way to another on that very day.</summary>
    public static List<T> Counting<T>(IEnumerable<T> things, DateOnly on)
        where T : IDated
    {
        var inForce = LatestFirst(things.Where(t => t.Lifetime.Includes(on)));
        return inForce.FindAll(t => !inForce.Exists(later => GivesWay(t.Lifetime, later.Lifetime, on)));
    }

    /// <summary>The latest to begin first; one whose beginning is not stated is from before everything.</summary>
    public static List<T> LatestFirst<T>(IEnumerable<T> things)
        where T : IDated =>
        [.. things.OrderByDescending(t => t.Lifetime.FromEarliest ?? DateOnly.MinValue).ThenByDescending(t => t.Lifetime.FromLatest ?? DateOnly.MinValue)];

    // It may be over on the day, and the other, which began after it, may be only beginning.
    private static bool GivesWay(Lifetime one, Lifetime later, DateOnly on) =>
        one.UntilEarliest <= on && later.FromLatest >= on && later.FromEarliest > (one.FromEarliest ?? DateOnly.MinValue);
}
