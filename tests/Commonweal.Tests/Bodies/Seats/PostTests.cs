using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>Papers name posts, not people; where it is known who held a post, that person has the seat that comes with it.</summary>
public sealed class PostTests
{
    private static readonly Post Director = new("director", "Director", null, Lifetime.NotStated, Citation.None);
    private static readonly Person Ann = Given.Person("Ann");
    private readonly Body _board = Given.Body(Given.Partnership(), "Board");
    private readonly PostHolding[] _holdings =
    [
        new(Director, Ann, Given.Held("2005", "2008-07-01"), Citation.None),
        new(Director, Given.Person("Bob"), Given.Held("2008-07-01", "2009-06-30"), Citation.None),
    ];

    [Theory]
    [InlineData("2004-12-31", "Held Director ")]
    [InlineData("2008-06-30", "Held Ann 2005")]
    [InlineData("2008-07-01", "Held Bob 2008-07-01")]
    [InlineData("2009-07-01", "Vacant because of Director 2009-07-01")]
    public void A_seat_that_comes_with_a_post_changes_hands_when_the_post_does(string on, string expected)
    {
        var seat = new Seat(_board, "director", new SeatWords("Director", Post: Director), Lifetime.NotStated, Citation.None);

        Assert.Equal(expected, Says(seat, on));
    }

    [Theory]
    [InlineData("2008-06-30", "Held Ann 2006")]
    [InlineData("2008-07-01", "Held Bob 2008-07-01")]
    [InlineData("2009-07-01", "Held Director 2006")]
    public void A_post_that_is_appointed_is_whoever_holds_it(string on, string expected)
    {
        var seat = new Seat(_board, "health", new SeatWords("Health"), Lifetime.NotStated, Citation.None);
        seat.Appoint(new TermWords(Post: Director), Given.Held("2006"), Citation.None);

        Assert.Equal(expected, Says(seat, on));
    }

    [Fact]
    public void One_who_sits_by_name_and_by_post_is_one_person()
    {
        var (byPost, byName) = (new Seat(_board, "a", new SeatWords("A", Post: Director), Lifetime.NotStated, Citation.None), new Seat(_board, "b", new SeatWords("B"), Lifetime.NotStated, Citation.None));
        byName.Appoint(new TermWords(Ann), Given.Held("2006"), Citation.None);
        byName.Designate(new DeputyWords(Post: Director), Given.Held("2008-07-02"), Citation.None);

        Assert.Equal((1, 2), Counts("2007-01-01"));
        Assert.Equal((2, 2), Counts("2009-01-01"));
        Assert.Equal("Bob", On("2009-01-01", byName).Seats[0].Deputies.Single().Who.Person);

        (int, int) Counts(string on) => (On(on, byPost, byName).Counts.People, On(on, byPost, byName).Counts.Filled);
    }

    [Fact]
    public void A_seat_on_a_body_that_has_ended_nobody_says_when_counts_on_no_day()
    {
        var seat = new Seat(_board, "director", new SeatWords("Director", Post: Director), Lifetime.NotStated, Citation.None);
        _board.Describe(new BodyWords("Board", HasEnded: true), Lifetime.NotStated, Citation.None);

        Assert.Empty(On("2007-01-01", seat).Seats);
    }

    private Sitting On(string day, params Seat[] seats) => new(DateOnly.Parse(day), [.. seats.Select(s => Known.Of(s, _holdings))], _ => true);

    private string Says(Seat seat, string day)
    {
        var found = On(day, seat).Seats.Single();
        return found.State + string.Concat(found.Holdings.Select(h => $" {h.Holder.Person ?? h.Holder.Post} {h.Since}"))
            + (found.Vacancy is { } vacancy ? $" because of {vacancy.BecauseOfThePost} {vacancy.Since}" : "");
    }
}
