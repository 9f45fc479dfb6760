using Commonweal.Performance;
using Commonweal.Performance.Returns;

namespace Commonweal.Tests.Performance;

/// <summary>Figures as people and files write them, with what to do about those that are none.</summary>
public sealed class FigureTextTests
{
    [Theory]
    [InlineData("12.5", 12.5)]
    [InlineData(" -3 ", -3d)]
    [InlineData("0", 0d)]
    [InlineData("90.08333333333331", 90.08333333333331)]
    [InlineData("1.2e3", 1200d)]
    public void A_number_is_read_whole(string text, double value) => Assert.Equal((value, null, null), FigureText.Read(text));

    [Theory]
    [InlineData("NA", WhyNone.NotAvailable)]
    [InlineData("n/a", WhyNone.NotAvailable)]
    [InlineData("-", WhyNone.NotAvailable)]
    [InlineData("..", WhyNone.NotAvailable)]
    [InlineData("c", WhyNone.Suppressed)]
    [InlineData("<5", WhyNone.Suppressed)]
    [InlineData("fewer than 5", WhyNone.Suppressed)]
    public void A_sign_for_none_says_why(string text, WhyNone why) => Assert.Equal((null, why, null), FigureText.Read(text));

    [Theory]
    [InlineData("1,412", "\"1,412\" has a comma; write 1412")]
    [InlineData("£5.20", "\"£5.20\" has a £; write the number alone, in pounds")]
    [InlineData("55%", "\"55%\" has a %; write the number alone")]
    [InlineData("", "is empty; enter a number, or NA where there is none")]
    [InlineData("about ten", "\"about ten\" is not a number; enter one such as 12.5, or NA where there is none")]
    [InlineData("1e999", "\"1e999\" is not a number; enter one such as 12.5, or NA where there is none")]
    [InlineData("NaN", "\"NaN\" is not a number; enter one such as 12.5, or NA where there is none")]
    public void Anything_else_says_what_to_write(string text, string wrong) => Assert.Equal((null, null, wrong), FigureText.Read(text));
}
