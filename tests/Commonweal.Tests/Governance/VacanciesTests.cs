using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-42: no seat stays vacant for longer than twelve months.</summary>
public sealed class VacanciesTests
{
    [Theory]
    [InlineData("2008-10-14", "FallsShort, Seats vacant for longer: 1 (Housing), since 2008-10-14")]
    [InlineData("2008-10-15", "Met, Vacant seats: 1")]
    [InlineData("2008-09", "FallsShort, Seats vacant for longer: 1 (Housing), since 2008-09")]
    [InlineData("2008-10", "Met, Vacant seats: 1")]
    [InlineData("2007", "FallsShort, Seats vacant for longer: 1 (Housing), since 2007")]
    [InlineData("2008", "Met, Vacant seats: 1")]
    [InlineData(null, "NotStated, Since when the seats are vacant")]
    public void Longer_is_from_the_day_after_twelve_months_on(string? since, string says)
    {
        foreach (var isDescribed in new[] { false, true })
        {
            var of = new Governed(isDescribed);
            var board = of.Board();
            Governed.Seat(board, "Housing").FallVacant(null, Given.Held(since), Citation.None);

            Assert.Equal(says, of.Says("long-vacancies", board));
        }
    }

    [Fact]
    public void One_that_may_be_too_long_leaves_it_open()
    {
        var of = new Governed();
        var board = of.Board();
        Governed.Seat(board, "Housing").FallVacant(null, Given.Held("2009-09"), Citation.None);
        Governed.Seat(board, "Faith").FallVacant(null, Lifetime.NotStated, Citation.None);

        Assert.Equal("NotStated, Since when the seats are vacant", of.Says("long-vacancies", board));
    }

    [Fact]
    public void A_seat_to_which_somebody_is_yet_to_be_nominated_is_not_asked_about()
    {
        var of = new Governed();
        var board = of.Board();
        Governed.Seat(board, "Housing").AwaitANomination(null, Given.Held("2007"), Citation.None);

        Assert.Equal("", of.Says("long-vacancies", board));
    }
}
