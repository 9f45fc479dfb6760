using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>HUN-20 and HOR-45: somebody chairs each board and group.</summary>
public sealed class ChairTests
{
    private readonly Governed _of = new();

    [Fact]
    public void Somebody_in_the_seat_of_the_chair_chairs_it()
    {
        var board = _of.Board();
        Governed.Held(board, "Chair", new SeatWords("", Role: SeatRole.Chair));

        Assert.Equal("Met, Chair: Chair", _of.Says("chair", board));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_vacant_chair_falls_short_and_says_since_when(bool isDescribed)
    {
        var of = new Governed(isDescribed);
        var board = of.Board();
        Governed.Seat(board, "Chair", new SeatWords("", Role: SeatRole.Chair)).FallVacant(null, Given.Held("2009-06"), Citation.None);

        Assert.Equal("FallsShort, The seat of the chair is vacant, since 2009-06", of.Says("chair", board));
    }

    [Theory]
    [InlineData(false, false, "NotStated, Who chairs it")]
    [InlineData(false, true, "FallsShort, No seat of a chair")]
    [InlineData(true, true, "NotStated, Who chairs it")]
    public void No_seat_of_a_chair_is_known_only_where_all_seats_are_named(bool isDescribed, bool allNamed, string says)
    {
        var of = new Governed(isDescribed);
        var board = of.Board();
        Governed.Held(board, "Member");
        if (allNamed)
        {
            Governed.AllAreNamed(board);
        }

        Assert.Equal(says, of.Says("chair", board));
    }

    [Fact]
    public void Of_ten_who_are_not_named_one_may_chair_it()
    {
        var executive = _of.Executive();
        executive.CountSeats(10, null, Lifetime.NotStated, Citation.None);

        Assert.Equal("NotStated, Who chairs it", _of.Says("chair", executive));
    }
}
