using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>What is to be done about seats (HOR-47 of deputies; CHO-5 and HOR-15 of vacancies and of who holds what), the most urgent first.</summary>
public sealed class WaitingSeatTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private readonly Partnership _partnership = Given.Partnership();
    private readonly Body _board;
    private readonly List<Seat> _seats = [];

    public WaitingSeatTests() => _board = Given.Body(_partnership, "Board");

    [Fact]
    public void A_term_that_has_run_out_comes_before_a_vacant_seat_and_that_before_a_term_that_ends_soon()
    {
        Seat("Ends").Appoint(new TermWords(Given.Person("Ann")), Given.Held("2020", "2026-05-31"), Citation.None);
        Seat("Old gap").Appoint(new TermWords(Given.Person("Bob")), Given.Held("2010", "2019-06-30"), Citation.None);
        Seat("New gap").Appoint(new TermWords(Given.Person("Cai")), Given.Held("2010", "2025-12-31"), Citation.None);
        Seat("Over").Appoint(new TermWords(Given.Person("Dee"), HoldsOver: true), Given.Held("2020", "2026-01-31"), Citation.None);
        Seat("Settled").Appoint(new TermWords(Given.Person("Eve")), Given.Held("2020", "2029"), Citation.None);
        Seat("Open").Appoint(new TermWords(Given.Person("Fay")), Given.Held("2020"), Citation.None);

        Assert.Equal(["HoldingOver Over 2026-01-31", "Vacant Old gap 2019-07-01", "Vacant New gap 2026-01-01", "TermEnds Ends 2026-05-31"], Waiting(Today.AddMonths(3)));
    }

    /// <summary>A day that may be meant decides: a term until 2026 may go on to the end of it.</summary>
    [Theory]
    [InlineData("2026-06-10", true)]
    [InlineData("2026-06-11", false)]
    [InlineData("2026-06", false)]
    [InlineData("2026", false)]
    public void A_term_ends_soon_when_the_last_day_that_it_may_mean_is_near(string until, bool isSoon)
    {
        Seat("Ends").Appoint(new TermWords(Given.Person("Ann")), Given.Held("2020", until), Citation.None);

        Assert.Equal(isSoon, Waiting(Today.AddMonths(3)).Count > 0);
    }

    [Fact]
    public void A_seat_of_which_nobody_said_who_holds_it_does_not_wait()
    {
        Seat("Not stated");

        Assert.Empty(Waiting(Today.AddMonths(3)));
    }

    /// <summary>HOR-47: all representatives have deputies. Where a board has none at all, it does not work with deputies.</summary>
    [Fact]
    public void A_deputy_is_missing_only_where_others_on_the_board_have_one()
    {
        Seat("Without").Appoint(new TermWords(Given.Person("Ann")), Given.Held("2020"), Citation.None);
        var with = Seat("With");
        with.Appoint(new TermWords(Given.Person("Bob")), Given.Held("2020"), Citation.None);
        Assert.Empty(Waiting(Today));

        with.Designate(new DeputyWords(Given.Person("Cai")), Given.Held("2021"), Citation.None);

        Assert.Equal(["NoDeputy Without "], Waiting(Today));
    }

    [Fact]
    public void A_seat_that_follows_another_chair_waits_where_that_chair_is()
    {
        var group = Given.Body(_partnership, "Group");
        var chair = new Seat(group, "chair", new SeatWords("Chair", Role: SeatRole.Chair), Lifetime.NotStated, Citation.None);
        chair.Appoint(new TermWords(Given.Person("Bob")), Given.Held("2010", "2019-06-30"), Citation.None);
        _seats.Add(chair);
        Seat("Chair of the group").FollowTheChairOf(group);

        Assert.Equal(["Vacant Chair 2019-07-01"], Waiting(Today));
    }

    private Seat Seat(string name)
    {
        var seat = new Seat(_board, Slug.Of(name), new SeatWords(name), Lifetime.NotStated, Citation.None);
        _seats.Add(seat);
        return seat;
    }

    private List<string> Waiting(DateOnly until) => [.. WaitingSeat.Among(Known.Sitting(Today, _seats).Seats, until).Select(w => $"{w.What} {w.Seat.Seat.Name} {w.When}")];
}
