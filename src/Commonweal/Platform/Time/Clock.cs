namespace Commonweal.Platform.Time;

/// <summary>Asks the clock that was handed in.</summary>
public static class Clock
{
    private static readonly TimeZoneInfo Britain = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>Today, as a calendar in Britain shows it.</summary>
    public static DateOnly Today(this TimeProvider clock) =>
        DateOnly.FromDateTime(clock.Now().InBritain());

    /// <summary>An instant in UTC, as calendars and clocks in Britain show it.</summary>
    public static DateTime InBritain(this DateTime at) => TimeZoneInfo.ConvertTimeFromUtc(at, Britain);

    /// <summary>This instant, as UTC.</summary>
    public static DateTime Now(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    /// <summary>The instant at which a day begins in Britain, as UTC.</summary>
    public static DateTime Begins(this DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Britain);

    /// <summary>The last instant of a day in Britain, as UTC.</summary>
    public static DateTime Ends(this DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MaxValue), Britain);
}
