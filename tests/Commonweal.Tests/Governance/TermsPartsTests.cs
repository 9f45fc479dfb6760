using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>HUN-7: terms of reference say who sits, how it decides, how many must be there.</summary>
public sealed class TermsPartsTests
{
    private static readonly TermsWords s_whole = new("1", "For this", "That", "Those", "By agreement", "Three", "One each", "Quarterly", "To all", "Each year");

    [Fact]
    public void Whole_terms_say_all_parts()
    {
        Assert.Equal("Met, Parts that the terms of reference lack: 0", Says(s_whole));
        Assert.Equal("Met, Parts that the terms of reference lack: 0", Says(s_whole with { Review = null, NextReview = ImpreciseDate.Year(2010) }));
    }

    [Theory]
    [InlineData(false, "FallsShort, Parts that the terms of reference lack: 2 (Remit; Quorum)")]
    [InlineData(true, "NotStated, All that the terms of reference say")]
    public void Parts_that_are_not_there_are_named(bool isDescribed, string says) => Assert.Equal(says, Says(s_whole with { Remit = null, Quorum = null }, isDescribed));

    [Fact]
    public void Without_terms_nothing_is_asked()
    {
        var of = ALaw.Partnership();

        Assert.Equal("", of.Says("parts", of.Board()));
    }

    private static string Says(TermsWords words, bool isDescribed = false)
    {
        var of = ALaw.Partnership(isDescribed);
        var board = of.Board();
        Governed.Adopt(board, words);
        return of.Says("parts", board);
    }
}
