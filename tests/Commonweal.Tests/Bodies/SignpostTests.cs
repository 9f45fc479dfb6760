using Commonweal.Bodies.Signposts;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>What a partnership advises a newcomer to look at first.</summary>
public sealed class SignpostTests
{
    [Theory]
    [InlineData("structure")]
    [InlineData("bodies/health-board")]
    [InlineData("compare?from=2009-06&to=2009-08")]
    [InlineData("bodies/board?on=2005-07-26#who-sits")]
    public void A_signpost_leads_to_a_page_of_the_partnership(string address) => Assert.Equal(address, Put(address).LeadsTo);

    [Theory]
    [InlineData("")]
    [InlineData("/structure")]
    [InlineData("//elsewhere.example/structure")]
    [InlineData("https://elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("../huntingdonshire")]
    [InlineData("bodies/../../huntingdonshire")]
    [InlineData("structure\n")]
    [InlineData("structure?on=2005&x=<b>")]
    public void A_signpost_never_leads_away_from_the_partnership(string address)
    {
        var broken = Assert.Throws<BrokenRuleException>(() => Put(address));

        Assert.Equal(
            $"\"{address}\" is not the address of a page of the partnership; write what follows the partnership's own address, such as bodies/board or compare?from=2009-06&to=2009-08",
            broken.Message);
    }

    [Fact]
    public void The_first_signpost_is_the_first() =>
        Assert.Equal(
            "The order of a signpost must be 1 or more",
            Assert.Throws<BrokenRuleException>(() => new Signpost(Given.Partnership(), 0, new SignpostWords("Look", "structure"), Citation.None)).Message);

    private static Signpost Put(string address) => new(Given.Partnership(), 1, new SignpostWords("Look", address), Citation.None);
}
