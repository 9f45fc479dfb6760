using System.Globalization;
using Commonweal.Platform.Jobs;

namespace Commonweal.Tests.Platform.Jobs;

public sealed class DailyJobTests
{
    /// <summary>The clocks of Britain go forward on 29 March 2026 and back on 25 October, each at 01:00 UTC.</summary>
    [Theory]
    [InlineData("2026-03-09T12:00", "2026-03-10T02:59", false)]
    [InlineData("2026-03-09T12:00", "2026-03-10T03:00", true)]
    [InlineData("2026-03-10T03:00", "2026-03-10T23:59", false)]
    [InlineData("2026-03-10T02:59", "2026-03-10T03:00", true)]
    [InlineData("2026-03-10T14:00", "2026-03-11T02:59", false)]
    [InlineData("2026-03-10T14:00", "2026-03-11T03:00", true)]
    [InlineData("2026-03-01T03:00", "2026-03-10T01:00", true)]
    [InlineData("2026-06-10T02:00", "2026-06-11T01:59", false)]
    [InlineData("2026-06-10T02:00", "2026-06-11T02:00", true)]
    [InlineData("2026-03-28T03:00", "2026-03-29T01:59", false)]
    [InlineData("2026-03-28T03:00", "2026-03-29T02:00", true)]
    [InlineData("2026-10-24T02:00", "2026-10-25T02:59", false)]
    [InlineData("2026-10-24T02:00", "2026-10-25T03:00", true)]
    public void It_is_due_once_its_hour_in_Britain_has_come_since_it_was_last_begun(string lastBegun, string now, bool isDue) =>
        Assert.Equal(isDue, new DailyJob(typeof(VerifyHistory), new TimeOnly(3, 0)).IsDue(Utc(lastBegun), Utc(now)));

    /// <summary>On the morning on which the hour from one to two comes twice.</summary>
    [Theory]
    [InlineData("2026-10-24T00:30", "2026-10-25T00:30", true)]
    [InlineData("2026-10-25T00:30", "2026-10-25T01:10", false)]
    [InlineData("2026-10-25T00:30", "2026-10-25T01:30", false)]
    [InlineData("2026-10-25T00:30", "2026-10-25T01:40", false)]
    [InlineData("2026-10-25T00:30", "2026-10-26T01:30", true)]
    public void What_is_due_in_an_hour_that_comes_twice_is_done_once(string lastBegun, string now, bool isDue) =>
        Assert.Equal(isDue, new DailyJob(typeof(VerifyHistory), new TimeOnly(1, 30)).IsDue(Utc(lastBegun), Utc(now)));

    [Fact]
    public void It_is_named_after_its_act() => Assert.Equal("verify-history", DailyJob.Of<VerifyHistory>(at: new TimeOnly(3, 0)).Name);

    [Fact]
    public void No_two_have_the_same_name() => Assert.Distinct(DailyJob.All.Select(j => j.Name));

    private static DateTime Utc(string at) => DateTime.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
