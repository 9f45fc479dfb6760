using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-47: deputies are equally familiar with the work.</summary>
public sealed class BriefingTests
{
    [Theory]
    [InlineData("2009-09", null, false, "Met, Deputies who are briefed and get the papers: 1 / 1")]
    [InlineData("2009-09", true, true, "Met, Deputies who are briefed and get the papers: 1 / 1")]
    [InlineData("2009-09", false, false, "FallsShort, Deputies who are briefed and get the papers: 0 / 1 (Seat)")]
    [InlineData(null, false, true, "FallsShort, Deputies who are briefed and get the papers: 0 / 1 (Seat)")]
    [InlineData(null, null, false, "NotStated, Whether the deputies are briefed")]
    [InlineData(null, true, false, "NotStated, Whether the deputies are briefed")]
    [InlineData(null, true, true, "NotStated, Whether the deputies are briefed")]
    public void A_deputy_is_briefed_and_gets_the_papers(string? briefed, bool? papers, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var board = of.Board();
        Designate(board, "Seat", briefed, papers);

        Assert.Equal(says, of.Says("deputies-briefed", board));
    }

    [Theory]
    [InlineData("2009-10-15", false, "FallsShort, Deputies who are briefed and get the papers: 1 / 2 (Second)")]
    [InlineData("2009-10-15", true, "NotStated, Whether the deputies are briefed")]
    [InlineData("2009-10-16", false, "FallsShort, Deputies who are briefed and get the papers: 0 / 2 (First; Second)")]
    public void Who_says_when_one_was_briefed_did_not_brief_the_other(string briefed, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var board = of.Board();
        Designate(board, "First", briefed, null);
        Designate(board, "Second", null, null);

        Assert.Equal(says, of.Says("deputies-briefed", board));
    }

    [Fact]
    public void Without_deputies_nothing_is_asked()
    {
        var of = new Governed();

        Assert.Equal("", of.Says("deputies-briefed", of.Board()));
    }

    private static void Designate(Body body, string seat, string? briefed, bool? papers) => Governed.Seat(body, seat).Designate(
        new DeputyWords(Given.Person("Dee"), BriefedOn: briefed is null ? null : ImpreciseDate.Parse(briefed), ReceivesPapers: papers), Lifetime.NotStated, Citation.None);
}
