using Commonweal.Bodies.Seats;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-45: those who sit on a theme group bring something to the party.</summary>
public sealed class BringsTests
{
    [Theory]
    [InlineData(0, false, "NotStated, What each seat brings")]
    [InlineData(1, false, "FallsShort, Seats of which it is said what they bring: 1 / 2 (Seat 1)")]
    [InlineData(2, false, "Met, Seats of which it is said what they bring: 2 / 2")]
    [InlineData(1, true, "NotStated, What each seat brings")]
    [InlineData(2, true, "Met, Seats of which it is said what they bring: 2 / 2")]
    public void Of_each_seat_it_is_said(int said, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var theme = of.Theme();
        Governed.Seats(theme, 2 - said);
        for (var n = 0; n < said; n++)
        {
            Governed.Seat(theme, $"Useful {n}", new SeatWords("", Brings: "Nurses"));
        }

        Assert.Equal(says, of.Says("what-seats-bring", theme));
    }
}
