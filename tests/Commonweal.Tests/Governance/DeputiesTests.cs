using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-47: all representatives have designated deputies (R35).</summary>
public sealed class DeputiesTests
{
    [Theory]
    [InlineData(0, false, "NotStated, Who deputises")]
    [InlineData(1, false, "FallsShort, Seats with a deputy: 1 / 2 (Seat 2)")]
    [InlineData(2, false, "Met, Seats with a deputy: 2 / 2")]
    [InlineData(1, true, "NotStated, Who deputises")]
    [InlineData(2, true, "Met, Seats with a deputy: 2 / 2")]
    public void Each_seat_has_one(int deputies, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var board = of.Board();
        Governed.Seats(board, 2);
        Designate(board, deputies);

        Assert.Equal(says, of.Says("deputies", board));
    }

    [Theory]
    [InlineData(false, "FallsShort, Seats with a deputy: 0 / 1 (Seat 1)")]
    [InlineData(true, "NotStated, Who deputises")]
    public void Who_states_deputies_of_the_board_has_none_on_the_executive(bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var (board, executive) = (of.Board(), of.Executive());
        Governed.Seats(board, 1);
        Governed.Seats(executive, 1);
        Designate(board, 1);

        Assert.Equal(says, of.Says("deputies", executive));
    }

    [Fact]
    public void An_observer_needs_none()
    {
        var of = new Governed();
        var board = of.Board();
        Governed.Seat(board, "Adviser", new SeatWords("", Vote: Vote.Advises));
        Designate(board, 1);
        Governed.Seat(board, "Observer", new SeatWords("", Vote: Vote.Observes));

        Assert.Equal("Met, Seats with a deputy: 1 / 1", of.Says("deputies", board));
    }

    [Theory]
    [InlineData("2009-10-15", "Met")]
    [InlineData("2009-10-14", "NotStated")]
    public void A_deputy_counts_until_the_last_day(string until, string verdict)
    {
        var of = new Governed();
        var board = of.Board();
        Governed.Seat(board, "Seat").Designate(new DeputyWords(Given.Person("Dee")), Given.Held(null, until), Citation.None);

        Assert.StartsWith(verdict, of.Says("deputies", board), StringComparison.Ordinal);
    }

    private static void Designate(Body body, int number)
    {
        foreach (var seat in body.Seats.Take(number))
        {
            seat.Designate(new DeputyWords(Given.Person("Dee")), Lifetime.NotStated, Citation.None);
        }
    }
}
