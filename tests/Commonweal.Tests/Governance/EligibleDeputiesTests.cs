using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>B2.2, Schedule 3, paragraph 7: a mayor or leader may designate only another member of the executive.</summary>
public sealed class EligibleDeputiesTests
{
    private readonly Governed _of = new() { Regime = "welsh-public-services-board", On = new DateOnly(2020, 1, 1) };

    [Theory]
    [InlineData("leader", "cabinet-member", "Met, Deputies who may deputise there: 1")]
    [InlineData("leader", "chief-executive", "FallsShort, Deputies who may not deputise there: 1 (Council)")]
    [InlineData("leader", "town-crier", "NotStated, Who deputises where the rules say who may")]   // a word that the rules do not know
    [InlineData("leader", null, "NotStated, Who deputises where the rules say who may")]
    [InlineData("chief-executive", "chief-officer", "NotStated, Who deputises where the rules say who may")]   // not the leader's seat
    public void Only_another_member_of_the_executive_deputises_for_the_leader(string holder, string? deputy, string says)
    {
        var board = _of.Body("Board", "public-services-board");
        var seat = Governed.Seat(board, "Council", new SeatWords("", Post: Post("Holder", holder)));
        seat.Designate(deputy is null ? new DeputyWords(Given.Person("Dee")) : new DeputyWords(Post: Post("Deputy", deputy)), Lifetime.NotStated, Citation.None);

        Assert.Equal(says, _of.Says("deputy-of-the-leader", board));
    }

    private Post Post(string title, string level)
    {
        var post = new Post(Slug.Of(title), title, null, Lifetime.NotStated, Citation.None);
        post.Entrust(_of.Kind(KindOf.Level, level), null);
        return post;
    }
}
