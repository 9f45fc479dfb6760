using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>Lewes: "full LSP includes the chairs of all area partnerships and thematic groups" (HOR-15); the seats follow by themselves.</summary>
public sealed class ChairsTests
{
    private static readonly Partnership Lewes = Given.Partnership("lewes");
    private readonly Body _full = Given.Body(Lewes, "Full partnership");
    private readonly Body _coast = Given.Body(Lewes, "Coast");
    private readonly Body _themes = Given.Body(Lewes, "Themes");

    [Theory]
    [InlineData("2008-06-30", "Held Ann")]
    [InlineData("2008-07-01", "Held Bob")]
    [InlineData("2009-01-01", "Vacant because of Coast, 1 day")]
    public void The_seat_follows_the_chair_with_nobody_touching_it_and_is_vacant_because_the_chair_is(string on, string expected)
    {
        Follow(_full, "Chair of Coast", _coast);
        var chair = Chair(_coast);
        Appoint(chair, "Ann", "2006", "2008-07-01");
        Appoint(chair, "Bob", "2008-07-01", "2008-12-30");

        Assert.Equal(expected, Says(on));
    }

    [Theory]
    [InlineData(SeatRole.Chair, "Held Ann")]
    [InlineData(SeatRole.Member, "NotStated")]
    public void Chairs_of_chairs_of_chairs_are_followed(SeatRole role, string expected)
    {
        Follow(_full, "Chair of Coast", _coast);
        Follow(_coast, "Chair", _themes, SeatRole.Chair);
        Appoint(new Seat(_themes, "chair", new SeatWords("Chair", Role: role), Lifetime.NotStated, Citation.None), "Ann", "2006");

        Assert.Equal(expected, Says("2008-01-01"));
    }

    [Fact]
    public void A_chair_that_nobody_stated_leaves_the_seat_not_stated()
    {
        Follow(_full, "Chair of Coast", _coast);
        Chair(_coast);

        Assert.Equal("NotStated", Says("2008-01-01"));
    }

    [Fact]
    public void The_chair_of_a_body_that_has_ended_is_nobody()
    {
        Follow(_full, "Chair of Coast", _coast);
        Appoint(Chair(_coast), "Ann", "2006");
        _coast.End(ImpreciseDate.Parse("2008-12-31"));

        Assert.Equal(("Held Ann", "Vacant because of Coast, since today"), (Says("2008-12-31"), Says("2009-01-01")));
    }

    [Fact]
    public void A_seat_that_comes_with_a_post_is_held_by_whoever_has_it_unless_somebody_is_appointed()
    {
        var post = new Post("director", "Director", null, Lifetime.NotStated, Citation.None);
        var seat = new Seat(_full, "director", new SeatWords("Director", Post: post), Lifetime.NotStated, Citation.None);
        Appoint(seat, "Ann", "2008", "2008");

        Assert.Equal(["Director", null, "Director"], new[] { "2007-12-31", "2008-06-01", "2009-01-01" }.Select(d => Known.Sitting(d, [seat]).Seats[0].Holdings[0].Holder.Post));
    }

    [Fact]
    public void No_seat_is_held_by_the_chair_of_its_own_body() =>
        Assert.Equal(
            "Speaker cannot be held by whoever chairs Full partnership: it is a seat of Full partnership itself",
            Assert.Throws<BrokenRuleException>(() => Follow(_full, "Speaker", _full)).Message);

    [Fact]
    public void Chairs_do_not_follow_each_other_in_a_circle()
    {
        Follow(_full, "Chair", _coast, SeatRole.Chair);
        Follow(_coast, "Chair", _themes, SeatRole.Chair);

        var circle = Assert.Throws<BrokenRuleException>(() => Follow(_themes, "Chair", _full, SeatRole.Chair));
        Follow(_themes, "Speaker", _full);
        var become = Assert.Throws<BrokenRuleException>(() => _themes.Seats[1].Describe(new SeatWords("Speaker", Role: SeatRole.Chair), Lifetime.NotStated, Citation.None));

        Assert.Equal("Chair of Themes cannot be held by whoever chairs Full partnership: that chair is held, in the end, by whoever chairs Themes", circle.Message);
        Assert.StartsWith("Speaker of Themes cannot be held", become.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Chairs_that_follow_each_other_at_different_times_make_no_circle()
    {
        new Seat(_full, "chair", new SeatWords("Chair", Role: SeatRole.Chair), Given.Held(null, "2008"), Citation.None).FollowTheChairOf(_coast);
        new Seat(_coast, "chair", new SeatWords("Chair", Role: SeatRole.Chair), Given.Held("2008"), Citation.None).FollowTheChairOf(_full);

        Assert.Equal([SeatState.NotStated, SeatState.NotStated], Known.Sitting("2008-06-01", _full.Seats.Concat(_coast.Seats)).Seats.Select(s => s.State));
    }

    private static void Follow(Body body, string name, Body other, SeatRole role = SeatRole.Member) =>
        new Seat(body, Slug.Of(name), new SeatWords(name, Role: role), Lifetime.NotStated, Citation.None).FollowTheChairOf(other);

    private static Seat Chair(Body body) => new(body, "chair", new SeatWords("Chair", Role: SeatRole.Chair), Lifetime.NotStated, Citation.None);

    private static void Appoint(Seat seat, string name, string? from, string? until = null) =>
        seat.Appoint(new TermWords(Given.Person(name)), Given.Held(from, until), Citation.None);

    private string Says(string on)
    {
        var day = DateOnly.Parse(on);
        var seat = Known.Sitting(day, [.. _full.Seats, .. _coast.Seats, .. _themes.Seats], _full.Id).Seats.Single();
        return seat.State + string.Concat(seat.Holdings.Select(h => " " + h.Holder.Person))
            + (seat.Vacancy is { } vacancy ? $" because of {vacancy.BecauseOfTheChairOf}, {vacancy.For(day)?.Words()}" : "");
    }
}
