using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-44: the board has 12 to 15 members, the executive and each theme group 8 to 10 (R1, R2, R3).</summary>
public sealed class SizeTests
{
    [Theory]
    [InlineData("board", "board-size", 11, "FallsShort")]
    [InlineData("board", "board-size", 12, "Met")]
    [InlineData("board", "board-size", 15, "Met")]
    [InlineData("board", "board-size", 16, "FallsShort")]
    [InlineData("executive", "executive-size", 7, "FallsShort")]
    [InlineData("executive", "executive-size", 8, "Met")]
    [InlineData("executive", "executive-size", 10, "Met")]
    [InlineData("executive", "executive-size", 11, "FallsShort")]
    [InlineData("thematic-group", "theme-size", 7, "FallsShort")]
    [InlineData("thematic-group", "theme-size", 8, "Met")]
    [InlineData("thematic-group", "theme-size", 10, "Met")]
    [InlineData("thematic-group", "theme-size", 11, "FallsShort")]
    public void It_is_as_large_as_advised_or_falls_short(string kind, string rule, int seats, string verdict)
    {
        var of = new Governed();
        var body = of.Body("Body", kind);
        Governed.Seats(body, seats);
        Governed.AllAreNamed(body);

        Assert.Equal($"{verdict}, Seats: {seats}", of.Says(rule, body));
    }

    [Theory]
    [InlineData(false, 11, "NotStated, How many seats there are in all")]
    [InlineData(false, 16, "FallsShort, Seats: 16")]
    [InlineData(true, 15, "NotStated, How many seats there are in all")]
    [InlineData(true, 16, "FallsShort, Seats: 16")]
    public void Where_more_may_sit_than_are_stated_only_too_many_is_known(bool isDescribed, int seats, string says)
    {
        var of = new Governed(isDescribed);
        var board = of.Board();
        Governed.Seats(board, seats);

        Assert.Equal(says, of.Says("board-size", board));
    }

    [Fact]
    public void Seats_that_are_counted_and_not_named_count()
    {
        var of = new Governed(isDescribed: true);
        var executive = of.Executive();
        executive.CountSeats(10, "an Executive of ten", Lifetime.NotStated, Citation.None);

        Assert.Equal("Met, Seats: 10", of.Says("executive-size", executive));
    }

    [Fact]
    public void A_count_that_is_not_stated_leaves_the_size_open_whatever_else_is_said()
    {
        var of = new Governed();
        var board = of.Board();
        Governed.Seats(board, 3);
        Governed.AllAreNamed(board);
        board.CountSeats(null, "Observers, as invited", Lifetime.NotStated, Citation.None);

        Assert.Equal("NotStated, How many seats there are in all", of.Says("board-size", board));
    }

    [Fact]
    public void A_layer_called_executive_makes_no_executive_of_a_board()
    {
        var of = new Governed();
        var board = of.Body("Board", "board", layer: "executive");

        Assert.Equal("", of.Says("executive-size", board));
    }
}
