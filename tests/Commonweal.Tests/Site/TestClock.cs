namespace Commonweal.Tests.Site;

/// <summary>A clock that stands still.</summary>
public sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    public static readonly TestClock Fixed = new(new DateTimeOffset(2026, 3, 10, 9, 30, 0, TimeSpan.Zero));

    public static DateOnly Today => new(2026, 3, 10);

    public override DateTimeOffset GetUtcNow() => now;
}
