using Commonweal.Bodies.Statements;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>HUN-7: terms of reference are looked at again by the day that they set.</summary>
public sealed class TermsReviewTests
{
    [Theory]
    [InlineData("2009-10-16", "Met, Next review of the terms of reference: 2009-10-16, since 2009-10-16")]
    [InlineData("2009-10-15", "Met, Next review of the terms of reference: 2009-10-15, since 2009-10-15")]
    [InlineData("2009-10-14", "FallsShort, Next review of the terms of reference: 2009-10-14, since 2009-10-14")]
    [InlineData("2009-10", "Met, Next review of the terms of reference: 2009-10, since 2009-10")]
    [InlineData("2009-09", "FallsShort, Next review of the terms of reference: 2009-09, since 2009-09")]
    [InlineData(null, "NotStated, When the terms of reference are to be reviewed")]
    public void It_is_late_on_the_day_after_the_last_that_was_meant(string? due, string says)
    {
        foreach (var isDescribed in new[] { false, true })
        {
            var of = new Governed(isDescribed);
            var board = of.Board();
            Governed.Adopt(board, new TermsWords("1", NextReview: due is null ? null : ImpreciseDate.Parse(due)));

            Assert.Equal(says.StartsWith("Met", StringComparison.Ordinal) ? says[..says.IndexOf(", since", StringComparison.Ordinal)] : says, of.Says("terms-reviewed", board));
        }
    }

    [Fact]
    public void Without_terms_there_is_nothing_to_review()
    {
        var of = new Governed();

        Assert.Equal("", of.Says("terms-reviewed", of.Board()));
    }
}
