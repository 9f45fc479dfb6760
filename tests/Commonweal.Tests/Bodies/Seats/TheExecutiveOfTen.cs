using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>
/// An executive of ten seats: one chief executive of two districts, one director who holds the health seat and chairs
/// the health group, three voluntary seats with two deputies in a pool. On 1 April 2009 the health group's chair passes
/// to two co-chairs.
/// </summary>
internal sealed class TheExecutiveOfTen
{
    public const string CoChairsFrom = "2009-04-01";

    public Partnership Partnership { get; } = Given.Partnership();

    public Body Executive { get; }

    public Body Health { get; }

    public Seat ChairOfHealth { get; }

    /// <summary>The chair's own seat on the health group, which the executive's follows.</summary>
    public Seat HealthChair { get; }

    public Dictionary<string, Person> People { get; } = [];

    private readonly List<object> _others = [];

    public TheExecutiveOfTen()
    {
        (Executive, Health) = (Given.Body(Partnership, "Executive"), Given.Body(Partnership, "Health"));
        foreach (var name in new[] { "Pat", "Dana", "Vera", "Victor", "Violet", "Paul", "Carl", "Dee", "Dom", "Colin" })
        {
            People[name] = Given.Person(name, published: name != "Paul");
        }

        foreach (var district in new[] { "Northgate", "Southgate" })
        {
            Held(Seat($"Chief Executive, {district}", Vote.Votes, district), "Pat");
        }

        Held(Seat("Health", Vote.Votes, "Health Trust"), "Dana");
        ChairOfHealth = Seat("Chair of Health", Vote.Votes);
        ChairOfHealth.FollowTheChairOf(Health);
        var council = Organisation("Council for Voluntary Service");
        foreach (var (name, n) in new[] { "Vera", "Victor", "Violet" }.Select((v, i) => (v, i + 1)))
        {
            Voluntary(Held(Seat($"Voluntary sector {n}", Vote.Votes, council), name));
        }

        Held(Seat("Police", Vote.Advises, "Police"), "Paul");
        var post = new Post("assistant-chief-executive", "Assistant Chief Executive", null, Lifetime.NotStated, Citation.None);
        _others.Add(post);
        Seat("County", Vote.Advises, "County Council").Appoint(new TermWords(Post: post), Given.Held("2005"), Citation.None);
        Held(Seat("College", Vote.Observes), "Carl");

        HealthChair = new Seat(Health, "chair", new SeatWords("Chair", Role: SeatRole.Chair, Vote: Vote.Votes), Lifetime.NotStated, Citation.None);
        HealthChair.Appoint(new TermWords(People["Dana"]), Given.Held("2006-01-09", CoChairsFrom), Citation.None);
        HealthChair.Describe(new SeatWords("Co-chairs", Role: SeatRole.Chair, Vote: Vote.Votes, IsShared: true), Lifetime.NotStated, Citation.None);
        HealthChair.Appoint(new TermWords(People["Vera"], HowChosen: "Elected by the group"), Given.Held(CoChairsFrom), Citation.None);
        HealthChair.Appoint(new TermWords(People["Colin"]), Given.Held(CoChairsFrom), Citation.None);
    }

    public IEnumerable<Seat> Seats => Executive.Seats.Concat(Health.Seats);

    public Sitting On(string day) => Known.Sitting(day, Seats, Executive.Id);

    public Seat TheSeat(string name) => Executive.Seats.First(s => s.Name == name);

    public async Task<TheExecutiveOfTen> Keep(TestStore store)
    {
        await store.Keep([Partnership, .. People.Values, .. _others, Executive, Health, .. Seats]);
        return this;
    }

    private Seat Held(Seat seat, string name)
    {
        seat.Appoint(new TermWords(People[name]), Given.Held("2005-05-20"), Citation.None);
        return seat;
    }

    private void Voluntary(Seat seat)
    {
        foreach (var (name, order) in new[] { ("Dee", 1), ("Dom", 2) })
        {
            seat.Designate(new DeputyWords(People[name], Pool: "Voluntary sector pool", Order: order), Given.Held("2006"), Citation.None);
        }

        seat.Empower(new MandateWords("Small grants", LimitInPounds: 5000, MustReferBack: false), Given.Held("2006"), Citation.None);
    }

    private Seat Seat(string name, Vote vote, string organisation) => Seat(name, vote, Organisation(organisation));

    private Seat Seat(string name, Vote vote, Organisation? organisation = null) =>
        new(Executive, Slug.Of(name), new SeatWords(name, Vote: vote, Organisation: organisation), Given.Held("2005-05-20"), Citation.None);

    private Organisation Organisation(string name)
    {
        var organisation = new Organisation(Slug.Of(name), name, null, null, Lifetime.NotStated, Citation.None);
        _others.Add(organisation);
        return organisation;
    }
}
