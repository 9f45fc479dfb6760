using Commonweal.Bodies.Seats;
using Commonweal.Platform.Kinds;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-51: who represents a sector is a champion both ways, and both know for whom.</summary>
public sealed class ConstituencyTests
{
    [Theory]
    [InlineData(0, false, "NotStated, For whom those of the sectors speak")]
    [InlineData(1, false, "FallsShort, Seats of which it is said for whom they speak: 1 / 2 (Second)")]
    [InlineData(2, false, "Met, Seats of which it is said for whom they speak: 2 / 2")]
    [InlineData(1, true, "NotStated, For whom those of the sectors speak")]
    [InlineData(2, true, "Met, Seats of which it is said for whom they speak: 2 / 2")]
    public void Of_each_seat_of_a_sector_it_is_said_for_whom_it_speaks(int said, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var board = of.Board();
        var sector = of.Kind(KindOf.Sector, "voluntary-organisations");
        Governed.Seat(board, "First", new SeatWords("", Sector: sector, OnBehalfOf: said > 0 ? "Carers" : null));
        Governed.Seat(board, "Second", new SeatWords("", Sector: sector, OnBehalfOf: said > 1 ? "Sports clubs" : null));
        Governed.Seat(board, "Police", new SeatWords("", Sector: of.Kind(KindOf.Sector, "public-services")));

        Assert.Equal(says, of.Says("whom-sectors-speak-for", board));
    }

    [Fact]
    public void Without_a_seat_of_a_sector_nothing_is_asked()
    {
        var of = new Governed();
        var board = of.Board();
        Governed.Seats(board, 3);

        Assert.Equal("", of.Says("whom-sectors-speak-for", board));
    }
}
