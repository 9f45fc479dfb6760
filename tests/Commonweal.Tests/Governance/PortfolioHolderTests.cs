using Commonweal.Bodies.Seats;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-12: the portfolio holder of the Cabinet sits on the theme group.</summary>
public sealed class PortfolioHolderTests
{
    [Theory]
    [InlineData(true, false, "FallsShort, No seat for a portfolio holder")]
    [InlineData(true, true, "NotStated, Whether a portfolio holder sits there")]
    [InlineData(false, false, "NotStated, Whether a portfolio holder sits there")]
    public void Who_says_of_one_theme_which_holder_sits_there_lacks_one_on_another(bool hasSeats, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var (health, safety) = (of.Theme(), of.Theme("Safety"));
        Governed.Seat(health, "Cabinet member", new SeatWords("", IsPortfolioHolder: true));
        Governed.Seats(safety, hasSeats ? 1 : 0);

        Assert.Equal(("Met, Portfolio holder: Cabinet member", says), (of.Says("portfolio-holder", health), of.Says("portfolio-holder", safety)));
    }

    [Fact]
    public void Where_no_portfolio_holder_is_stated_nothing_is_known()
    {
        var of = new Governed();
        var health = of.Theme();
        Governed.Seats(health, 3);

        Assert.Equal("NotStated, Whether a portfolio holder sits there", of.Says("portfolio-holder", health));
    }
}
