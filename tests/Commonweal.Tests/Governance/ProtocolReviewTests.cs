using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>CHE-5 and CHE-6: the parties review together what they agreed in writing.</summary>
public sealed class ProtocolReviewTests
{
    [Theory]
    [InlineData("2009-10-16", "Met, Agreements whose review is overdue: 0")]
    [InlineData("2009-10-15", "Met, Agreements whose review is overdue: 0")]
    [InlineData("2009-10-14", "FallsShort, Agreements whose review is overdue: 1 (Compact), since 2009-10-14")]
    [InlineData("2009", "Met, Agreements whose review is overdue: 0")]
    [InlineData(null, "NotStated, When what was agreed in writing is to be reviewed")]
    public void It_is_late_on_the_day_after_the_last_that_was_meant(string? due, string says)
    {
        var of = new Governed();
        of.Protocol("Compact", due is null ? null : ImpreciseDate.Parse(due));

        Assert.Equal(says, of.Says("agreements-reviewed"));
    }

    [Fact]
    public void Where_nothing_was_agreed_nothing_is_asked() => Assert.Equal("", new Governed().Says("agreements-reviewed"));
}
