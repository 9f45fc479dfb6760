using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>CHO-24 and CHO-Q15: a public service board stands within the partnership, and a delivery vehicle answers to it.</summary>
public sealed class BelongingTests
{
    [Theory]
    [InlineData("public-service-board", "public-service-board-within")]
    [InlineData("delivery-vehicle", "delivery-vehicle-answers")]
    public void It_stands_within_or_answers_or_neither(string kind, string rule)
    {
        var of = new Governed();
        var (board, own, free) = (of.Board(), of.Body("Own", kind), of.Body("Free", kind));
        Assert.Equal("NotStated, To whom it answers", of.Says(rule, free));

        own.StandWithin(board, Lifetime.NotStated, Citation.None);
        Assert.Equal("Met, Stands within: Board", of.Says(rule, own));

        of.AnswerTo(board, "Local people");
        Assert.Equal("FallsShort, Stands within no other and answers to nobody", of.Says(rule, free));

        of.AnswerTo(free, "The partners");
        Assert.Equal("Met, Answers to: The partners", of.Says(rule, free));
    }

    [Fact]
    public void Of_a_partnership_that_a_paper_describes_it_is_not_known()
    {
        var of = new Governed(isDescribed: true);
        var board = of.Body("Public Service Board", "public-service-board");
        of.AnswerTo(of.Board(), "Local people");

        Assert.Equal("NotStated, To whom it answers", of.Says("public-service-board-within", board));
    }

    [Fact]
    public void On_the_day_on_which_it_moves_it_stands_where_it_went()
    {
        var of = new Governed();
        var (board, executive, own) = (of.Board(), of.Executive(), of.Body("Own", "public-service-board"));
        own.StandWithin(board, Given.Held("2005", "2009-10-15"), Citation.None);
        own.StandWithin(executive, Given.Held("2009-10-15"), Citation.None);

        Assert.Equal("Met, Stands within: Executive", of.Says("public-service-board-within", own));
    }
}
