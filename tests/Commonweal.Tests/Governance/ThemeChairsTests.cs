using Commonweal.Bodies.Seats;

namespace Commonweal.Tests.Governance;

/// <summary>CHO-23: those who lead the thematic partnerships sit on the executive.</summary>
public sealed class ThemeChairsTests
{
    [Theory]
    [InlineData(2, true, false, "Met, Themes whose chairs sit on it: 2 / 2")]
    [InlineData(2, false, true, "Met, Themes whose chairs sit on it: 2 / 2")]
    [InlineData(1, true, false, "FallsShort, Themes whose chairs sit on it: 1 / 2 (Safety)")]
    [InlineData(1, false, false, "NotStated, Whether those who lead each theme sit on it")]
    [InlineData(1, true, true, "NotStated, Whether those who lead each theme sit on it")]
    public void The_chair_of_each_theme_has_a_seat(int sitting, bool allNamed, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var executive = of.Executive();
        foreach (var theme in new[] { of.Theme(), of.Theme("Safety") }.Take(sitting))
        {
            Governed.Seat(executive, theme.Name).FollowTheChairOf(theme);
        }

        if (allNamed)
        {
            Governed.AllAreNamed(executive);
        }

        Assert.Equal(says, of.Says("theme-leads-on-the-executive", executive));
    }

    [Fact]
    public void Where_no_theme_is_stated_nothing_is_known()
    {
        var of = new Governed();
        var executive = of.Executive();
        Governed.AllAreNamed(executive);

        Assert.Equal("NotStated, Whether those who lead each theme sit on it", of.Says("theme-leads-on-the-executive", executive));
    }
}
