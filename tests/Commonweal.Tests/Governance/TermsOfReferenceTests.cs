using Commonweal.Bodies.Statements;

namespace Commonweal.Tests.Governance;

/// <summary>HUN-7: every board and group has agreed terms of reference.</summary>
public sealed class TermsOfReferenceTests
{
    [Theory]
    [InlineData(false, "FallsShort, No terms of reference")]
    [InlineData(true, "NotStated, Whether it has terms of reference")]
    public void Who_keeps_terms_of_some_has_none_of_those_without(bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var (board, executive) = (of.Board(), of.Executive());
        Governed.Adopt(board, new TermsWords("2009"));

        Assert.Equal("Met, Terms of reference: 2009", of.Says("terms-of-reference", board));
        Assert.Equal(says, of.Says("terms-of-reference", executive));
    }

    [Fact]
    public void Where_no_terms_are_kept_at_all_nothing_is_known()
    {
        var of = new Governed();

        Assert.Equal("NotStated, Whether it has terms of reference", of.Says("terms-of-reference", of.Board()));
    }

    [Theory]
    [InlineData("2009-10-14", "1")]
    [InlineData("2009-10-15", "2")]
    public void The_terms_in_force_are_the_latest_that_have_begun(string on, string version)
    {
        var of = new Governed { On = DateOnly.Parse(on) };
        var board = of.Board();
        Governed.Adopt(board, new TermsWords("1"), "2005");
        Governed.Adopt(board, new TermsWords("2"), "2009-10-15");

        Assert.Equal($"Met, Terms of reference: {version}", of.Says("terms-of-reference", board));
    }
}
