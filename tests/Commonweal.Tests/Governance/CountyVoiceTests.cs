using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-29: each body has someone who can speak with authority on what goes on in the county.</summary>
public sealed class CountyVoiceTests
{
    [Theory]
    [InlineData(true, true, false, "FallsShort, No seat speaks for the county")]
    [InlineData(true, true, true, "NotStated, Whether anybody speaks for the county")]
    [InlineData(true, false, false, "NotStated, Whether anybody speaks for the county")]
    [InlineData(false, true, false, "NotStated, Whether anybody speaks for the county")]
    public void A_district_partnership_that_names_all_its_seats_has_nobody_or_not(bool isInACounty, bool allNamed, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var board = of.Board();
        Governed.Seats(board, 2);
        if (isInACounty)
        {
            of.Partnership.LinkTo(Party.Of("The county"), PartnershipLinkKind.InTheCountyOf, null, Lifetime.NotStated, Citation.None);
        }

        if (allNamed)
        {
            Governed.AllAreNamed(board);
        }

        Assert.Equal(says, of.Says("county-voice", board));
    }

    [Fact]
    public void Who_is_said_to_speak_for_the_county_does()
    {
        var of = new Governed();
        var board = of.Board();
        Governed.Seat(board, "County director", new SeatWords("", IsCountyVoice: true));

        Assert.Equal("Met, Speaks for the county: County director", of.Says("county-voice", board));
    }
}
