using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>HUN-21: who gives which support to which board or group.</summary>
public sealed class GiversTests
{
    [Theory]
    [InlineData(false, false, "NotStated, Who gives the support")]
    [InlineData(true, false, "FallsShort, Support of which it is said who gives it: 1 / 2 (Research)")]
    [InlineData(true, true, "NotStated, Who gives the support")]
    public void Who_says_it_of_some_leaves_it_out_of_others(bool saysIt, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        Give(of.Partnership, saysIt ? of.Organisation("County Council") : null, "Administration");
        Give(of.Partnership, null, "Research");

        Assert.Equal(says, of.Says("givers-of-support"));
    }

    [Fact]
    public void All_of_it_is_as_advised_and_where_there_is_none_nothing_is_asked()
    {
        var of = new Governed(isDescribed: true);
        var board = of.Board();
        Give(board, of.Organisation("County Council"), "Administration");

        Assert.Equal(("Met, Support of which it is said who gives it: 1 / 1", ""), (of.Says("givers-of-support", board), of.Says("givers-of-support")));
    }

    private static void Give(Collaboration whom, Organisation? giver, string what) =>
        whom.SupportedBy(giver, new SupportWords(what), null, Lifetime.NotStated, Citation.None);
}
