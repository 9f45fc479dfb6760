using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>HUN-12: a coalition, co-ordinated services, a liaison body, or several of these (R15).</summary>
public sealed class RelationshipsTests
{
    [Theory]
    [InlineData(false, "FallsShort, It is said of boards and groups, and not of the whole")]
    [InlineData(true, "NotStated, How those who take part stand to each other")]
    public void Who_says_it_of_a_board_leaves_it_out_of_the_whole(bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        Assert.Equal("NotStated, How those who take part stand to each other", of.Says("relationships"));

        Relate(of, of.Board(), "liaison-body");
        Assert.Equal(says, of.Says("relationships"));

        Relate(of, of.Partnership, "coalition");
        Relate(of, of.Partnership, "liaison-body");
        Assert.Equal("Met, Relationship: coalition, liaison-body", of.Says("relationships"));
    }

    private static void Relate(Governed of, Collaboration whose, string relationship) =>
        whose.RelateAs(of.Kind(KindOf.Relationship, relationship), null, Lifetime.NotStated, Citation.None);
}
