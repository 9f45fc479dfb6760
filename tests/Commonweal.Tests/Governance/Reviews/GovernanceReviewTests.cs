using Commonweal.Bodies;
using Commonweal.Governance.Reviews;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance.Reviews;

/// <summary>HOR-1, CHE-8: a governance review, what it concludes, and what becomes of what it recommends.</summary>
public sealed class GovernanceReviewTests
{
    private readonly Partnership _partnership = Given.Partnership("saltmarsh", published: true);

    /// <summary>HOR-33: what came of a recommendation, on the day before it is due, on the day, and on the day after.</summary>
    [Theory]
    [InlineData(null, null, "2009-12-30", Progress.UnderWay)]
    [InlineData(null, null, "2009-12-31", Progress.UnderWay)]
    [InlineData(null, null, "2010-01-01", Progress.Late)]
    [InlineData("2009-12-31", null, "2009-12-30", Progress.UnderWay)]
    [InlineData("2009-12-31", null, "2009-12-31", Progress.Done)]
    [InlineData("2010-02-01", null, "2010-01-31", Progress.Late)]
    [InlineData("2010-02-01", null, "2010-02-01", Progress.Done)]
    [InlineData(null, ReplyKind.Rejected, "2010-01-01", Progress.Rejected)]
    public void A_recommendation_is_late_from_the_day_after_its_last_day_until_it_is_done(string? done, ReplyKind? reply, string day, Progress progress)
    {
        var review = Review();
        review.Conclude(Recommended with { Reply = reply ?? ReplyKind.Accepted, Due = ImpreciseDate.Parse("2009-12-31"), DoneOn = done is null ? null : ImpreciseDate.Parse(done) }, Lifetime.NotStated, Citation.None);

        Assert.Equal(progress, review.Conclusions[0].ProgressOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void What_is_due_by_a_month_is_not_late_before_the_month_is_over()
    {
        var review = Review();
        review.Conclude(Recommended with { Reply = ReplyKind.Accepted, Due = ImpreciseDate.Parse("2009-12") }, Lifetime.NotStated, Citation.None);

        Assert.Equal(Progress.UnderWay, review.Conclusions[0].ProgressOn(new DateOnly(2009, 12, 31)));
        Assert.Equal(Progress.Late, review.Conclusions[0].ProgressOn(new DateOnly(2010, 1, 1)));
    }

    [Fact]
    public void Where_neither_a_reply_nor_an_end_is_stated_nothing_is_said_of_it()
    {
        var review = Review();
        review.Conclude(Recommended, Lifetime.NotStated, Citation.None);
        review.Conclude(new ConclusionWords(2, ConclusionKind.Finding, "Ten groups are too many"), Lifetime.NotStated, Citation.None);

        Assert.Equal([Progress.NotStated, null], review.Conclusions.Select(c => c.ProgressOn(new DateOnly(2009, 10, 1))));
    }

    [Fact]
    public void Only_a_recommendation_is_replied_to()
    {
        var broken = Assert.Throws<BrokenRuleException>(() => Review().Conclude(
            new ConclusionWords(1, ConclusionKind.Principle, "Need rather than habit", Owner: "The Board"), Lifetime.NotStated, Citation.None));

        Assert.Equal("Only a recommendation is replied to; make it one, or take the reply out", broken.Message);
    }

    [Fact]
    public void What_was_rejected_cannot_be_done()
    {
        var broken = Assert.Throws<BrokenRuleException>(() => Review().Conclude(
            Recommended with { Reply = ReplyKind.Rejected, DoneOn = ImpreciseDate.Year(2009) }, Lifetime.NotStated, Citation.None));

        Assert.Equal("A recommendation that was rejected cannot be done; correct the reply or the day", broken.Message);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void The_days_of_work_are_one_or_more(int days, bool holds)
    {
        var broken = Record.Exception(() => Review(new ReviewWords("Review", Days: days)));

        Assert.Equal(holds ? null : "The days that a review took must be 1 or more; leave them empty where they are not stated", broken?.Message);
    }

    [Theory]
    [InlineData("2009-06", "2009-05", false)]
    [InlineData("2009-06", "2009-06", true)]
    [InlineData("2009-06", "2009", true)]
    [InlineData("2009-06", "2009-08", true)]
    public void The_structure_after_it_is_not_of_a_time_before_it(string before, string after, bool holds)
    {
        var broken = Record.Exception(() => Review(new ReviewWords("Review", Before: ImpreciseDate.Parse(before), After: ImpreciseDate.Parse(after))));

        Assert.Equal(holds ? null : "The structure after a review cannot be that of a time before it", broken?.Message);
    }

    [Fact]
    public void Who_commissioned_it_is_said_once()
    {
        var board = Given.Body(_partnership, "Board", published: true);

        var broken = Assert.Throws<BrokenRuleException>(() => Review(new ReviewWords("Review", Body: board, CommissionedBy: "The Board")));

        Assert.Equal("Say who commissioned a review once: by its board or group, or in words", broken.Message);
    }

    private static ConclusionWords Recommended => new(1, ConclusionKind.Recommendation, "Four theme groups in the place of ten");

    private GovernanceReview Review(ReviewWords? words = null) => new(_partnership, "review", words ?? new ReviewWords("Review"), Lifetime.NotStated, Citation.None);
}
