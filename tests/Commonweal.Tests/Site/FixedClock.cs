namespace Commonweal.Tests.Site;

/// <summary>A clock that stands still, at noon UTC of one day.</summary>
internal sealed class FixedClock(DateOnly day) : TimeProvider
{
    /// <summary>The clock of tests that have no site of their own.</summary>
    public static FixedClock Standing { get; } = new(new DateOnly(2026, 3, 10));

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
