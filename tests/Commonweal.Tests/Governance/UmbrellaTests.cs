using Commonweal.Bodies.Seats;
using Commonweal.People;

namespace Commonweal.Tests.Governance;

/// <summary>CHO-Q16 and CHO-Q17: the representative of an umbrella organisation sits on the executive and on each theme group.</summary>
public sealed class UmbrellaTests
{
    [Theory]
    [InlineData(true, false, "FallsShort, No seat of an umbrella organisation")]
    [InlineData(true, true, "NotStated, Whether an umbrella organisation sits there")]
    [InlineData(false, false, "NotStated, Whether an umbrella organisation sits there")]
    public void Who_has_one_elsewhere_lacks_one_here(bool allNamed, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var (executive, theme) = (of.Executive(), of.Theme());
        Governed.Seat(theme, "Voluntary Action", new SeatWords("", OnBehalfOf: "Voluntary groups"));
        Governed.Seats(executive, 2);
        if (allNamed)
        {
            Governed.AllAreNamed(executive);
        }

        Assert.Equal(("Met, Speaks for many: Voluntary Action", says), (of.Says("umbrella-on-themes", theme), of.Says("umbrella-on-the-executive", executive)));
    }

    [Fact]
    public void The_organisation_that_is_an_umbrella_speaks_for_many_by_itself()
    {
        var of = new Governed();
        var executive = of.Executive();
        var umbrella = of.Organisation("Association of Local Councils");
        umbrella.Constitute(null, "Parish councils", null);
        Governed.Seat(executive, "Parishes", new SeatWords("", Organisation: umbrella));

        Assert.Equal("Met, Speaks for many: Parishes", of.Says("umbrella-on-the-executive", executive));
    }

    [Fact]
    public void Where_nobody_is_said_to_speak_for_others_nothing_is_known()
    {
        var of = new Governed();
        var executive = of.Executive();
        Governed.Seats(executive, 2);
        Governed.AllAreNamed(executive);

        Assert.Equal("NotStated, Whether an umbrella organisation sits there", of.Says("umbrella-on-the-executive", executive));
    }
}
