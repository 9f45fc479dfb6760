using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>What can be stated of a seat, and what cannot (domain.md, A6, entities 9 to 11; CHO-Q24).</summary>
public sealed class SeatTests
{
    private static readonly Partnership Saltmarsh = Given.Partnership();
    private readonly Person _ann = Given.Person("Ann");
    private readonly Person _bob = Given.Person("Bob");
    private readonly Seat _seat;

    public SeatTests() => _seat = new Seat(Given.Body(Saltmarsh, "Board"), "police", new SeatWords("Police"), Given.Held("2005", "2009-03-31"), Citation.None);

    [Theory]
    [InlineData("2008-07-01", "2008-07-02", true)]
    [InlineData("2008-07-02", "2008-07-02", false)]
    [InlineData("July 2008", "2008-07-31", false)]
    [InlineData("2008", "2008", false)]
    [InlineData(null, null, true)]
    public void Two_hold_a_seat_together_on_the_day_of_a_handover_and_no_other(string? from, string? until, bool refused)
    {
        Appoint(_ann, null, until);

        var rule = Record.Exception(() => Appoint(_bob, from));

        Assert.Equal(refused ? "Police is held, or stated to be vacant, at that time already: end that first, or say that several share the seat" : null, rule?.Message);
    }

    [Fact]
    public void A_shared_seat_is_held_by_several_until_it_is_to_be_held_alone()
    {
        _seat.Describe(new SeatWords("Police", IsShared: true), Lifetime.NotStated, Citation.None);
        Appoint(_ann);
        Appoint(_bob);

        var alone = Assert.Throws<BrokenRuleException>(() => _seat.Describe(new SeatWords("Police"), Lifetime.NotStated, Citation.None));
        _seat.TakeBack(_seat.Terms[0]);
        _seat.Describe(new SeatWords("Police"), Lifetime.NotStated, Citation.None);

        Assert.Equal("Several hold Police at the same time: end or take back the others before one holds it alone", alone.Message);
        Assert.True(_seat.Terms.Single().IsAlone);
    }

    [Theory]
    [InlineData("2004-12-31", null, "Police began only in or on 2005: nothing can be so of it before")]
    [InlineData("2005-01-01", null, null)]
    [InlineData("2004", null, "Police began only in or on 2005: nothing can be so of it before")]
    [InlineData(null, "2009-04-01", "Police ended in or on 31 March 2009: nothing can be so of it after")]
    [InlineData(null, "2009", null)]
    [InlineData(null, null, null)]
    public void Nothing_is_so_of_a_seat_when_it_surely_is_not_there(string? from, string? until, string? refused)
    {
        Action<Lifetime>[] acts =
        [
            l => _seat.Appoint(new TermWords(_ann), l, Citation.None),
            l => _seat.Designate(new DeputyWords(_bob), l, Citation.None),
            l => _seat.Empower(new MandateWords("Anything"), l, Citation.None),
        ];

        Assert.All(acts, act => Assert.Equal(refused, Record.Exception(() => act(Given.Held(from, until)))?.Message));
    }

    [Theory]
    [InlineData("2008-07-01", true)]
    [InlineData("2008-07-02", false)]
    public void Nobody_is_their_own_deputy(string from, bool refused)
    {
        Appoint(_ann, null, "2008-07-02");
        _seat.Designate(new DeputyWords(_bob), Given.Held(null, "2008-07-02"), Citation.None);

        var deputy = Record.Exception(() => _seat.Designate(new DeputyWords(_ann), Given.Held(from), Citation.None));
        _seat.TakeBack(_seat.Terms[0]);
        var holder = Record.Exception(() => Appoint(_bob, from));

        Assert.Equal(refused ? "Ann holds Police on the same days: nobody is their own deputy" : null, deputy?.Message);
        Assert.Equal(refused ? "Bob is a deputy for Police on the same days: nobody is their own deputy" : null, holder?.Message);
    }

    [Fact]
    public void A_seat_may_have_several_deputies_and_a_post_may_be_one()
    {
        var post = new Post("sergeant", "Sergeant", null, Lifetime.NotStated, Citation.None);

        _seat.Designate(new DeputyWords(_ann, Order: 1, BriefedOn: ImpreciseDate.Parse("May 2008"), ReceivesPapers: true), Given.Held(), Citation.None);
        _seat.Designate(new DeputyWords(Post: post, Order: 2), Given.Held(), Citation.None);

        Assert.Equal([("2008-05", true), (null, (bool?)null)], _seat.Deputies.Select(d => (d.BriefedOn?.ToString(), d.ReceivesPapers)));
    }

    [Fact]
    public void An_appointment_and_a_deputy_name_somebody()
    {
        Assert.Equal(
            "Name the person or the post that holds Police, or state that it is vacant",
            Assert.Throws<BrokenRuleException>(() => _seat.Appoint(new TermWords(), Given.Held(), Citation.None)).Message);
        Assert.Equal(
            "Name the person or the post that deputises for Police",
            Assert.Throws<BrokenRuleException>(() => _seat.Designate(new DeputyWords(), Given.Held(), Citation.None)).Message);
        Assert.Equal(
            "The first deputy is number 1",
            Assert.Throws<BrokenRuleException>(() => _seat.Designate(new DeputyWords(_ann, Order: 0), Given.Held(), Citation.None)).Message);
    }

    [Theory]
    [InlineData("2008-05-11", true)]
    [InlineData("2008-05-12", false)]
    [InlineData("May 2008", false)]
    public void What_is_recorded_is_recorded_no_earlier_than_it_has_effect(string recorded, bool refused)
    {
        var rule = Record.Exception(() => _seat.Appoint(new TermWords(_ann, Recorded: ImpreciseDate.Parse(recorded)), Given.Held("2008-05-12"), Citation.None));

        Assert.Equal(refused ? "State when it was recorded only where that was later than its effect" : null, rule?.Message);
    }

    [Fact]
    public void A_seat_has_one_mandate_at_a_time_and_its_limit_is_nothing_or_more()
    {
        _seat.Empower(new MandateWords("Small grants", LimitInPounds: 2_000_000_000), Given.Held(null, "2007"), Citation.None);

        Assert.Equal(
            "Police has a mandate at that time already: end that one first",
            Assert.Throws<BrokenRuleException>(() => _seat.Empower(new MandateWords("Anything"), Given.Held("2006"), Citation.None)).Message);
        Assert.Equal(
            "The limit of a mandate is nothing or more; leave it empty where it is not stated",
            Assert.Throws<BrokenRuleException>(() => _seat.Empower(new MandateWords(LimitInPounds: -1), Given.Held("2008"), Citation.None)).Message);
        Assert.Equal(200_000_000_000, _seat.Mandates.Single().LimitInPence);
    }

    [Fact]
    public void A_seat_follows_a_chair_or_comes_with_a_post_or_is_appointed_to_but_not_two_of_these()
    {
        var health = Given.Body(Saltmarsh, "Health");
        var post = new Post("sergeant", "Sergeant", null, Lifetime.NotStated, Citation.None);
        var comes = new Seat(health, "sergeant", new SeatWords("Sergeant", Post: post), Given.Held(), Citation.None);
        var follows = new Seat(_seat.Body, "health", new SeatWords("Health"), Given.Held(), Citation.None);
        follows.FollowTheChairOf(health);
        Appoint(_ann);

        Action[] acts =
        [
            () => comes.FollowTheChairOf(_seat.Body),
            () => _seat.FollowTheChairOf(health),
            () => follows.Appoint(new TermWords(_ann), Given.Held(), Citation.None),
            () => follows.FallVacant(null, Given.Held(), Citation.None),
            () => follows.Describe(new SeatWords("Health", Post: post), Given.Held(), Citation.None),
        ];

        Assert.Equal(
            [
                "Sergeant comes with a post: it cannot be held by whoever chairs Board too",
                "Police has been held by appointment: take that back before whoever chairs Health holds it",
                "Health is held by whoever chairs Health: appoint that chair, and this seat follows",
                "Health is held by whoever chairs Health: appoint that chair, and this seat follows",
                "Health is held by whoever chairs Health: it cannot come with a post too",
            ],
            acts.Select(act => Assert.Throws<BrokenRuleException>(act).Message));
    }

    private void Appoint(Person person, string? from = null, string? until = null) =>
        _seat.Appoint(new TermWords(person), Given.Held(from, until), Citation.None);
}
