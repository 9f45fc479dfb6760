using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>CHE-9: those on the board can speak with authority and commit resources (R32).</summary>
public sealed class MandatesTests
{
    [Theory]
    [InlineData(0, false, "NotStated, What those who sit there can agree")]
    [InlineData(1, false, "FallsShort, Seats of which it is said what can be agreed: 1 / 2 (B)")]
    [InlineData(2, false, "Met, Seats of which it is said what can be agreed: 2 / 2")]
    [InlineData(1, true, "NotStated, What those who sit there can agree")]
    [InlineData(2, true, "Met, Seats of which it is said what can be agreed: 2 / 2")]
    public void Of_each_seat_that_is_held_it_is_said_what_can_be_agreed(int mandates, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var board = of.Board();
        foreach (var seat in new[] { Governed.Held(board, "A"), Governed.Held(board, "B") }.Take(mandates))
        {
            seat.Empower(new MandateWords("Spending"), Lifetime.NotStated, Citation.None);
        }

        Governed.Seat(board, "Held by nobody that is stated");

        Assert.Equal(says, of.Says("capability", board));
    }

    [Fact]
    public void A_board_of_whose_holders_nothing_is_stated_is_not_asked()
    {
        var of = new Governed();
        var board = of.Board();
        Governed.Seat(board, "A");

        Assert.Equal("", of.Says("capability", board));
    }
}
