using Commonweal.Bodies;
using Commonweal.Bodies.Statements;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-37, HOR-38 and HOR-39: the board meets two or three times a year, the executive around every two months, a theme group each quarter.</summary>
public sealed class FrequencyTests
{
    [Theory]
    [InlineData("board", "board-meets", 1, "FallsShort")]
    [InlineData("board", "board-meets", 2, "Met")]
    [InlineData("board", "board-meets", 3, "Met")]
    [InlineData("board", "board-meets", 4, "FallsShort")]
    [InlineData("executive", "executive-meets", 4, "FallsShort")]
    [InlineData("executive", "executive-meets", 5, "Met")]
    [InlineData("executive", "executive-meets", 7, "Met")]
    [InlineData("executive", "executive-meets", 8, "FallsShort")]
    [InlineData("thematic-group", "theme-meets", 3, "FallsShort")]
    [InlineData("thematic-group", "theme-meets", 4, "Met")]
    [InlineData("thematic-group", "theme-meets", 52, "Met")]
    public void It_meets_as_often_as_advised(string kind, string rule, int meetings, string verdict)
    {
        foreach (var isDescribed in new[] { false, true })
        {
            var of = new Governed(isDescribed);
            var body = of.Body("Body", kind);
            Governed.Adopt(body, new TermsWords("1") { MeetingsAYear = meetings });

            Assert.Equal($"{verdict}, Meetings a year by its terms of reference: {meetings}", of.Says(rule, body));
        }
    }

    [Fact]
    public void Words_without_a_number_tell_nothing()
    {
        var of = new Governed();
        var board = of.Board();
        Governed.Adopt(board, new TermsWords("1", Frequency: "By need"));

        Assert.Equal("NotStated, How often it meets", of.Says("board-meets", board));
    }
}
