using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>Who sits on a day, when dates are imprecise, shared by two, late or run out (model.md, Time).</summary>
public sealed class TimeTests
{
    private static readonly Partnership Saltmarsh = Given.Partnership();
    private readonly Body _board = Given.Body(Saltmarsh, "Board");
    private readonly Seat _chair;

    public TimeTests() => _chair = Seat(_board, "Chair", SeatRole.Chair);

    [Theory]
    [InlineData("2009-06-04", "Held Ann")]
    [InlineData("2009-06-05", "HoldingOver Ann")]
    [InlineData("2009-09-14", "HoldingOver Ann")]
    [InlineData("2009-09-15", "Held Bob")]
    public void An_appointment_until_replaced_goes_on_after_the_election_until_somebody_follows(string on, string expected)
    {
        Appoint("Ann", "2005-05-20", "2009-06-04", holdsOver: true);
        Appoint("Bob", "2009-09-15");

        Assert.Equal(expected, Says(on));
    }

    [Theory]
    [InlineData("2005-03-01", "Held Ann")]
    [InlineData("2005-07-14", "Held Ann")]
    [InlineData("2005-07-15", "Held Bob about")]
    [InlineData("2005-11-15", "Held Bob about")]
    public void Whoever_surely_sits_there_counts_before_one_who_only_may(string on, string expected)
    {
        Appoint("Ann", "2004", "2005-07-15");
        Appoint("Bob", "2005");

        Assert.Equal(expected, Says(on));
    }

    [Fact]
    public void What_holds_over_says_when_its_term_ran_out()
    {
        Appoint("Ann", "2005-05-20", "2009-06-04", holdsOver: true);

        Assert.Equal("4 June 2009", On("2010-01-01").Holdings[0].RanOut?.Words());
    }

    [Fact]
    public void Whoever_followed_and_left_ends_what_held_over()
    {
        Appoint("Ann", "2005-05-20", "2009-06-04", holdsOver: true);
        Appoint("Bob", "2009-09-15", "2009-12-31");

        Assert.Equal("Vacant", Says("2010-01-01"));
    }

    [Theory]
    [InlineData("2009-06-30", "Held Ann")]
    [InlineData("2009-07-01", "Held Bob")]
    [InlineData("2009-07-02", "Held Bob")]
    public void On_the_day_of_a_handover_the_later_holder_counts(string on, string expected)
    {
        Appoint("Ann", "2005", "2009-07-01");
        Appoint("Bob", "2009-07-01");

        Assert.Equal(expected, Says(on));
    }

    [Theory]
    [InlineData("July 2009", "2009-06-30", "NotStated")]
    [InlineData("July 2009", "2009-07-01", "Held Ann about")]
    [InlineData("July 2009", "2009-07-30", "Held Ann about")]
    [InlineData("July 2009", "2009-07-31", "Held Ann")]
    [InlineData("2005", "2004-12-31", "NotStated")]
    [InlineData("2005", "2005-06-01", "Held Ann about")]
    [InlineData("2005", "2006-01-01", "Held Ann")]
    public void Inside_the_uncertainty_of_a_start_the_term_counts_and_is_marked(string from, string on, string expected)
    {
        Appoint("Ann", from);

        Assert.Equal(expected, Says(on));
    }

    [Fact]
    public void An_appointment_recorded_in_July_has_effect_from_May_and_shows_both()
    {
        _chair.Appoint(new TermWords(Given.Person("Ann"), Recorded: ImpreciseDate.Parse("July 2009")), Given.Held("2009-05-12"), Citation.None);

        var held = On("2009-06-01").Holdings[0];

        Assert.Equal(("12 May 2009", "July 2009"), (held.Since?.Words(), held.Recorded?.Words()));
    }

    [Theory]
    [InlineData("2009-04-30", "today", "NotStated", null)]
    [InlineData("2009-06-01", "2009-05-31", "Vacant", "since today")]
    [InlineData("2009-06-13", "2009-05-31", "Vacant", "12 days")]
    [InlineData("2009-06-30", "2009-05-31", "Vacant", "29 days")]
    [InlineData("2009-07-01", "2009-05-31", "Vacant", "1 month")]
    [InlineData("2010-06-30", "2009-05-31", "Vacant", "12 months")]
    [InlineData("2009-08-05", "May 2009", "Vacant", "about 3 months")]
    public void A_seat_is_vacant_from_the_day_after_a_term_that_nobody_followed(string on, string until, string state, string? howLong)
    {
        if (until != "today")
        {
            Appoint("Ann", "2005", until);
        }

        var seat = On(on);

        Assert.Equal((state, howLong), (seat.State.ToString(), seat.Vacancy?.For(DateOnly.Parse(on))?.Words()));
        Assert.False(seat.Vacancy?.IsStated ?? false);
    }

    [Fact]
    public void A_vacancy_that_is_stated_says_so()
    {
        _chair.FallVacant(ImpreciseDate.Parse("2009-07-02"), Given.Held("2009-05-12"), Citation.None);

        var vacancy = On("2009-05-12").Vacancy!;

        Assert.Equal((true, "12 May 2009", "2 July 2009"), (vacancy.IsStated, vacancy.Since?.Words(), vacancy.Recorded?.Words()));
        Assert.Equal("NotStated", Says("2009-05-11"));
    }

    [Fact]
    public void A_seat_for_which_a_nomination_is_awaited_is_counted_apart_from_the_vacant_ones()
    {
        Appoint("Ann", "2005", "2009-06-04");
        _chair.AwaitANomination(null, Given.Held("2009-06-05"), Citation.None);

        Assert.Equal("AwaitingNomination", Says("2009-07-01"));
        var counts = Known.Sitting("2009-07-01", [_chair]).Counts;
        Assert.Equal((0, 0, 1, 1), (counts.Filled, counts.Vacant, counts.Awaiting, counts.Seats));
    }

    [Fact]
    public void Two_seats_become_one_on_the_first_of_April_2009()
    {
        var seats = new[] { Seat("North", null, "2009-03-31", "Ann"), Seat("South", null, "2009-03-31", "Bob"), Seat("Vale", "2009-04-01", null, "Ann") };

        Assert.Equal(["North", "South"], Known.Sitting("2009-03-31", seats).Seats.Select(s => s.Seat.Name));
        Assert.Equal(["Vale"], Known.Sitting("2009-04-01", seats).Seats.Select(s => s.Seat.Name));
        Assert.Equal((2, 1), (Known.Sitting("2009-03-31", seats).Counts.Filled, Known.Sitting("2009-04-01", seats).Counts.Filled));
    }

    [Theory]
    [InlineData("2008-12-31", 1)]
    [InlineData("2009-01-01", 0)]
    public void A_deputy_of_a_seat_in_a_body_that_has_ended_deputises_for_nobody(string on, int deputies)
    {
        _chair.Designate(new DeputyWords(Given.Person("Dee")), Given.Held("2005"), Citation.None);
        _board.End(ImpreciseDate.Parse("2008-12-31"));

        Assert.Equal(deputies, Known.Sitting(on, [_chair]).Counts.Deputies);
    }

    [Theory]
    [InlineData("2005-06-30", 0)]
    [InlineData("2005-07-01", 1)]
    [InlineData("2009-04-01", 0)]
    public void A_seat_counts_only_while_its_body_is_a_part_of_the_partnership(string on, int seats)
    {
        _board.Join(Given.Held("2005-07-01", "2009-03-31"), null);

        Assert.Equal(seats, Known.Sitting(on, [_chair]).Seats.Count);
    }

    private void Appoint(string name, string? from, string? until = null, bool holdsOver = false) =>
        _chair.Appoint(new TermWords(Given.Person(name), HoldsOver: holdsOver), Given.Held(from, until), Citation.None);

    private SeatOnADay On(string day) => Known.Sitting(day, [_chair]).Seats.Single();

    private string Says(string day)
    {
        var seat = On(day);
        return string.Join(' ', seat.Holdings.Select(h => h.Holder.Person + (h.IsAbout ? " about" : "")).Prepend(seat.State.ToString()));
    }

    private Seat Seat(string name, string? from, string? until, string holder)
    {
        var seat = new Seat(_board, Slug.Of(name), new SeatWords(name), Given.Held(from, until), Citation.None);
        seat.Appoint(new TermWords(Given.Person(holder)), Given.Held(from, until), Citation.None);
        return seat;
    }

    private static Seat Seat(Body body, string name, SeatRole role) => new(body, Slug.Of(name), new SeatWords(name, Role: role), Lifetime.NotStated, Citation.None);
}
