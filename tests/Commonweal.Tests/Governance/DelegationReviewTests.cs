using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-3 and HOR-34: what was delegated is looked at again.</summary>
public sealed class DelegationReviewTests
{
    [Theory]
    [InlineData("2009-10-16", "Met, Delegations whose review is overdue: 0")]
    [InlineData("2009-10-15", "Met, Delegations whose review is overdue: 0")]
    [InlineData("2009-10-14", "FallsShort, Delegations whose review is overdue: 1 (The bus fund), since 2009-10-14")]
    [InlineData("2009-10", "Met, Delegations whose review is overdue: 0")]
    [InlineData(null, "NotStated, When what was delegated is to be reviewed")]
    public void It_is_late_on_the_day_after_the_last_that_was_meant(string? due, string says)
    {
        var of = new Governed();
        var board = of.Board();
        board.Delegate(Party.Of("Transport"), new DelegationWords("The bus fund", NextReview: due is null ? null : ImpreciseDate.Parse(due)), Lifetime.NotStated, Citation.None);

        Assert.Equal(says, of.Says("delegations-reviewed", board));
    }

    [Fact]
    public void Where_nothing_is_delegated_nothing_is_asked()
    {
        var of = new Governed();

        Assert.Equal("", of.Says("delegations-reviewed", of.Board()));
    }
}
