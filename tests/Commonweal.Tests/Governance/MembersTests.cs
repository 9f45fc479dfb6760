using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>NAT-1: each member that the law requires has a seat that somebody holds.</summary>
public sealed class MembersTests
{
    [Theory]
    [InlineData("council health-board", "council health-board", "Met, Required members who sit: 2")]
    [InlineData("council health-board", "council", "FallsShort, Required members that nobody sits for: 1 (Health board)")]
    [InlineData("council", "council", "FallsShort, Required members that nobody sits for: 1 (Health board)")]
    public void A_member_whose_seat_is_vacant_or_not_there_is_missing(string seats, string held, string says) =>
        Assert.Equal(says, Says(ALaw.Partnership(), seats, held, "council health-board", allNamed: true));

    [Theory]
    [InlineData(true, true, "council health-board")]
    [InlineData(false, false, "council health-board")]
    [InlineData(false, true, "council")]
    public void Where_more_may_sit_or_nobody_says_who_the_member_is_it_is_not_known(bool isDescribed, bool allNamed, string counted) =>
        Assert.Equal("NotStated, Who sits for each required member", Says(ALaw.Partnership(isDescribed), "council", "council", counted, allNamed));

    [Fact]
    public void A_seat_of_whose_holder_nothing_is_stated_leaves_it_open()
    {
        var of = ALaw.Partnership();
        var board = of.Board();
        var council = of.Organisation("council");
        of.CountAs(council, "council");
        Governed.Seat(board, "Leader", new SeatWords("", Organisation: council));

        Assert.Equal("NotStated, Who sits for each required member", of.Says("members", board));
    }

    /// <summary>B2.4: clinical commissioning groups ended with June 2022, and integrated care boards began (Health and Care Act 2022).</summary>
    [Theory]
    [InlineData("2022-06-30", "clinical-commissioning-group")]
    [InlineData("2022-07-01", "integrated-care-board")]
    public void A_health_and_wellbeing_board_needs_the_body_of_its_day(string on, string member) => Assert.Equal(
        ["local-authority", "local-healthwatch", member],
        Assert.Single(RegimeBook.Shipped.Find("english-health-and-wellbeing-board")!.On(DateOnly.Parse(on)), r => r.Check == "members").Lists["members"]);

    private static string Says(Governed of, string seats, string held, string counted, bool allNamed)
    {
        var board = of.Board();
        foreach (var name in seats.Split(' '))
        {
            var organisation = of.Organisation(name);
            if (counted.Contains(name, StringComparison.Ordinal))
            {
                of.CountAs(organisation, name);
            }

            var seat = held.Contains(name, StringComparison.Ordinal) ? Governed.Held(board, name, new SeatWords("", Organisation: organisation)) : Governed.Seat(board, name, new SeatWords("", Organisation: organisation));
            if (seat.Terms.Count == 0)
            {
                seat.FallVacant(null, Lifetime.NotStated, Citation.None);
            }
        }

        foreach (var name in counted.Split(' ').Except(seats.Split(' ')))
        {
            of.CountAs(of.Organisation(name), name);
        }

        if (allNamed)
        {
            Governed.AllAreNamed(board);
        }

        return of.Says("members", board);
    }
}
