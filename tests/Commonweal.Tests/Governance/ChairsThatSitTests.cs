using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-15: the full partnership of Lewes includes the chairs of all groups; where one chair is vacant, two seats are.</summary>
public sealed class ChairsThatSitTests
{
    private readonly Governed _of = new();

    [Fact]
    public void A_seat_that_is_vacant_because_a_chair_is_falls_short()
    {
        var (board, chair) = Following();
        chair.FallVacant(null, Given.Held("2009-06-01"), Citation.None);

        Assert.Equal("FallsShort, Seats vacant because a chair is: 1 (Chair of Health), since 2009-06-01", _of.Says("chairs-that-sit", board));
    }

    [Fact]
    public void A_seat_whose_chair_is_there_is_as_advised()
    {
        var (board, chair) = Following();
        chair.Appoint(new TermWords(Given.Person("Ann")), Lifetime.NotStated, Citation.None);

        Assert.Equal("Met, Seats vacant because a chair is: 0", _of.Says("chairs-that-sit", board));
    }

    [Fact]
    public void A_chair_of_whom_nothing_is_stated_is_not_vacant() =>
        Assert.Equal("NotStated, Who chairs those whose chairs sit here", _of.Says("chairs-that-sit", Following().Board));

    private (Body Board, Seat Chair) Following()
    {
        var (board, health) = (_of.Board(), _of.Theme());
        Governed.Seat(board, "Chair of Health").FollowTheChairOf(health);
        return (board, Governed.Seat(health, "Chair", new SeatWords("", Role: SeatRole.Chair)));
    }
}
