using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>HUN-6: the executive is of officers, and elected members sit on the board.</summary>
public sealed class OfficersTests
{
    [Theory]
    [InlineData("officer officer", true, false, "Met, Seats, none of them of an elected member: 2")]
    [InlineData("officer officer", false, false, "NotStated, Whether elected members sit there")]
    [InlineData("officer councillor", false, false, "FallsShort, Seats of elected members: 1 (Seat 2)")]
    [InlineData("officer councillor", false, true, "FallsShort, Seats of elected members: 1 (Seat 2)")]
    [InlineData("", true, false, "NotStated, Whether elected members sit there")]
    public void Seats_of_councillors_are_named(string kinds, bool allNamed, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var executive = of.Executive();
        foreach (var (kind, place) in kinds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((k, n) => (k, n + 1)))
        {
            Governed.Seat(executive, $"Seat {place}", new SeatWords("", of.Kind(KindOf.Seat, kind)));
        }

        if (allNamed)
        {
            Governed.AllAreNamed(executive);
        }

        Assert.Equal(says, of.Says("executive-of-officers", executive));
    }

    [Theory]
    [InlineData("elected-member", "FallsShort, Seats of elected members: 1 (Seat)")]
    [InlineData("chief-officer", "Met, Seats, none of them of an elected member: 1")]
    [InlineData(null, "NotStated, Whether elected members sit there")]
    public void The_level_of_the_post_tells_it_whether_the_seat_comes_with_it_or_its_holder_has_it(string? level, string says)
    {
        foreach (var comesWithThePost in new[] { false, true })
        {
            var of = new Governed();
            var executive = of.Executive();
            var post = new Post("post", "Post", null, Lifetime.NotStated, Citation.None);
            post.Entrust(level is null ? null : of.Kind(KindOf.Level, level), null);
            var seat = Governed.Seat(executive, "Seat", comesWithThePost ? new SeatWords("", Post: post) : null);
            if (!comesWithThePost)
            {
                seat.Appoint(new TermWords(Given.Person("Ann"), post), Lifetime.NotStated, Citation.None);
            }

            Governed.AllAreNamed(executive);

            Assert.Equal(says, of.Says("executive-of-officers", executive));
        }
    }
}
