using Commonweal.Bodies;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-40: groups for a task are limited in time (R9).</summary>
public sealed class TimeLimitTests
{
    [Theory]
    [InlineData("2009", "2010-03", false, "Met, Ends: 2010-03")]
    [InlineData("2009", "2010-03", true, "Met, Ends: 2010-03")]
    [InlineData("2009", null, false, "FallsShort, No end is set, since 2009")]
    [InlineData("2009", null, true, "NotStated, When it ends")]
    [InlineData(null, null, false, "NotStated, When it ends")]
    public void A_task_group_has_an_end(string? from, string? until, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var group = of.Body("Task group", "task-group", lifetime: Given.Held(from, until));

        Assert.Equal(says, of.Says("time-limited", group));
    }

    [Fact]
    public void A_board_needs_none()
    {
        var of = new Governed();

        Assert.Equal("", of.Says("time-limited", of.Board()));
    }
}
