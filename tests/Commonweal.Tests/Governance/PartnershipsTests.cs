using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>CHO-14: a local strategic partnership is the partnership of partnerships.</summary>
public sealed class PartnershipsTests
{
    [Fact]
    public void Its_members_are_counted_and_those_of_the_law_count_too()
    {
        var of = new Governed();
        Assert.Equal("NotStated, Which other partnerships are part of it", of.Says("partnership-of-partnerships"));

        of.Body("Community safety", act: "Crime and Disorder Act 1998");
        Assert.Equal("Met, Partnerships of the law that are part of it: 1", of.Says("partnership-of-partnerships"));

        of.Partnership.LinkTo(Party.Of("Linked partnerships"), PartnershipLinkKind.HasMember, 12, Lifetime.NotStated, Citation.None);
        of.Partnership.LinkTo(Party.Of("The forum"), PartnershipLinkKind.HasMember, null, Lifetime.NotStated, Citation.None);
        Assert.Equal("Met, Partnerships that are part of it: 13", of.Says("partnership-of-partnerships"));
    }

    [Theory]
    [InlineData(false, "FallsShort, It has to do with other partnerships, and none is part of it")]
    [InlineData(true, "NotStated, Which other partnerships are part of it")]
    public void Who_states_others_and_none_as_a_part_has_none(bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        of.Partnership.LinkTo(Party.Of("The region"), PartnershipLinkKind.WorksWith, null, Lifetime.NotStated, Citation.None);

        Assert.Equal(says, of.Says("partnership-of-partnerships"));
    }
}
