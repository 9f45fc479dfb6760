using Commonweal.Bodies.Seats;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>One person may hold several seats, several may hold one, and deputies may be shared: four counts that differ (HOR-47, R35, CHO-23).</summary>
public sealed class TwoHatsTests
{
    private readonly TheExecutiveOfTen _world = new();

    [Fact]
    public void People_seats_filled_organisations_and_votes_are_four_different_counts()
    {
        var counts = _world.On("2009-03-31").Counts;

        Assert.Equal(new SeatCounts(People: 8, Filled: 10, Organisations: 6, Votes: 7, Seats: 10, Vacant: 0, NotStated: 0, Deputies: 2), counts);
    }

    [Fact]
    public void Two_co_chairs_are_two_people_on_one_seat_with_one_vote()
    {
        var counts = _world.On("2009-04-02").Counts;

        Assert.Equal(new SeatCounts(People: 9, Filled: 10, Organisations: 6, Votes: 7, Seats: 10, Vacant: 0, NotStated: 0, Deputies: 2), counts);
    }

    [Theory]
    [InlineData("2006-01-08", "")]
    [InlineData("2006-01-09", "Dana")]
    [InlineData("2009-03-31", "Dana")]
    [InlineData("2009-04-01", "Vera, Colin")]
    [InlineData("2030-01-01", "Vera, Colin")]
    public void The_seat_of_a_chair_follows_when_the_chair_changes_and_nobody_touches_it(string on, string holders)
    {
        var seat = _world.On(on).Seats.Single(s => s.Seat.Name == "Chair of Health");

        Assert.Equal(holders, string.Join(", ", seat.Holdings.Select(h => h.Holder.Person)));
        Assert.Equal(holders.Contains(',', StringComparison.Ordinal), seat.IsHeldJointly);
        Assert.Empty(_world.ChairOfHealth.Terms);
    }

    [Fact]
    public void Pooled_deputies_stand_by_each_seat_in_their_order_and_are_counted_once()
    {
        var voluntary = _world.On("2008-01-01").Seats.Where(s => s.Deputies.Count > 0).ToList();

        Assert.Equal(["Voluntary sector 1", "Voluntary sector 2", "Voluntary sector 3"], voluntary.Select(s => s.Seat.Name));
        Assert.All(voluntary, s => Assert.Equal(["Dee", "Dom"], s.Deputies.Select(d => d.Who.Person)));
        Assert.All(voluntary, s => Assert.Equal((500_000L, false), (s.Mandate!.LimitInPence, s.Mandate.MustReferBack)));
        Assert.Equal(2, SeatCounts.Of(voluntary).Deputies);
    }

    [Fact]
    public void A_seat_without_a_mandate_says_nothing_of_one() =>
        Assert.Null(_world.On("2008-01-01").Seats.Single(s => s.Seat.Name == "Police").Mandate);

    [Fact]
    public void A_name_that_is_held_back_leaves_the_seat_held()
    {
        var known = _world.Seats.Select(s => Known.Of(s))
            .Select(s => s with { Terms = [.. s.Terms.Select(t => t.Person == "Paul" ? t with { Person = null } : t)] }).ToList();

        var police = new Sitting(new DateOnly(2008, 1, 1), known, _ => true).Seats.Single(s => s.Seat.Name == "Police");

        Assert.Equal((SeatState.Held, true), (police.State, police.Holdings[0].Holder.IsNameHeldBack));
    }
}
