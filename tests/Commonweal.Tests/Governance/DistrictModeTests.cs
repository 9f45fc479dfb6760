using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>CHE-15: at district level the focus is on community empowerment or commissioning.</summary>
public sealed class DistrictModeTests
{
    [Theory]
    [InlineData("commissioning", "Met, Primary mode: commissioning")]
    [InlineData("community-empowerment", "Met, Primary mode: community-empowerment")]
    [InlineData("advisory", "FallsShort, Primary mode: advisory")]
    [InlineData("laboratory", "FallsShort, Primary mode: laboratory")]
    [InlineData("our-own-way", "NotStated, How it mainly works")]
    [InlineData(null, "NotStated, How it mainly works")]
    public void A_district_mainly_empowers_or_commissions(string? mode, string says)
    {
        foreach (var isDescribed in new[] { false, true })
        {
            var of = new Governed(isDescribed);
            of.Partnership.LinkTo(Party.Of("The county"), PartnershipLinkKind.InTheCountyOf, null, Lifetime.NotStated, Citation.None);
            if (mode is not null)
            {
                of.Declare(of.Partnership, mode, isPrimary: true);
            }

            Assert.Equal(says, of.Says("mode-of-a-district"));
        }
    }

    [Fact]
    public void A_county_may_advise()
    {
        var of = new Governed();
        of.Declare(of.Partnership, "advisory", isPrimary: true);

        Assert.Equal("", of.Says("mode-of-a-district"));
    }
}
