namespace Commonweal.Tests.Governance.Duties;

/// <summary>The duties of the other nations and times (domain.md, B1.1, B2.1, B2.3 and B2.5).</summary>
public sealed class OtherDutiesTests
{
    private readonly Reckoned _council = Reckoned.By("northern-irish-community-planning");
    private readonly Reckoned _scottish = Reckoned.By("scottish-community-planning");

    [Theory]
    [InlineData("2021-03-30", "2021-03-30 Done")]
    [InlineData("2021-03-31", "2021-03-30 DoneLate 1")]
    public void The_review_is_completed_before_the_fourth_anniversary_of_the_plan(string completed, string said)
    {
        _council.Told("plan-published", "2017-03-31").Told("review-completed", completed);

        Assert.Equal(said, _council.Said("review", "2022-01-01").First());
    }

    [Fact]
    public void The_next_review_is_completed_before_the_fourth_anniversary_of_the_last()
    {
        _council.Told("plan-published", "2016-02-29").Told("review-completed", "2020-02-28");

        Assert.Equal(["2020-02-28 Done", "2024-02-27 Late 1"], _council.Said("review", "2024-02-28"));
    }

    [Theory]
    [InlineData("2019-03-31", "2019-03-31 Due 0")]
    [InlineData("2019-04-01", "2019-03-31 Late 1")]
    public void The_first_statement_is_published_within_two_years_of_the_plan(string on, string said)
    {
        _council.Told("plan-published", "2017-03-31").Told("statement-published", "2016-01-01");

        Assert.Equal([said], _council.Said("statement", on));
    }

    [Fact]
    public void Statements_are_published_at_least_once_every_two_years()
    {
        _council.Told("plan-published", "2017-03-31").Told("statement-published", "2019-11-30").Told("statement-published", "2021-11-30");

        Assert.Equal(["2019-03-31 DoneLate 244", "2021-11-30 Done", "2023-11-30 Late 1"], _council.Said("statement", "2023-12-01"));
    }

    [Fact]
    public void A_progress_report_is_asked_for_each_reporting_year_from_1_April_and_has_no_last_day()
    {
        _scottish.Told("plan-published", "2017-09-28").Told("progress-report-published", "2018-10-02");

        Assert.Equal(["from 2018-04-01 Done", "from 2019-04-01 Due"], _scottish.Said("progress-report", "2019-03-31"));
        Assert.Equal(["from 2018-04-01 Done", "from 2019-04-01 Open", "from 2020-04-01 Due"], _scottish.Said("progress-report", "2019-04-01"));
        Assert.Equal(["from 2018-04-01 Done", "from 2019-04-01 Missed", "from 2020-04-01 Open", "from 2021-04-01 Due"], _scottish.Said("progress-report", "2020-04-01"));
    }

    [Fact]
    public void A_board_that_enters_its_plan_only_is_not_told_that_it_missed_its_reports()
    {
        _scottish.Told("plan-published", "2017-09-28");

        Assert.Equal(["from 2018-04-01 NotStated", "from 2019-04-01 NotStated", "from 2020-04-01 Due"], _scottish.Said("progress-report", "2019-04-01"));
    }

    [Fact]
    public void Of_two_late_reports_in_one_year_the_first_answers_the_earlier_year()
    {
        _scottish.Told("plan-published", "2017-09-28").Told("progress-report-published", "2019-10-02").Told("progress-report-published", "2020-03-31");

        var lines = _scottish.On("2020-04-01").Where(d => d.Duty.Slug == "progress-report").ToList();

        Assert.Equal(["from 2018-04-01 Done", "from 2019-04-01 Done", "from 2020-04-01 Open", "from 2021-04-01 Due"], _scottish.Said("progress-report", "2020-04-01"));
        Assert.Equal(["2019-10-02", "2020-03-31"], lines.Take(2).Select(d => d.Done!.Lifetime.From.ToString()));
    }

    [Fact]
    public void A_report_that_never_came_leaves_no_later_year_open()
    {
        _scottish.Told("plan-published", "2017-09-28").Told("progress-report-published", "2019-10-02").Told("progress-report-published", "2020-10-02");

        Assert.Equal(["from 2018-04-01 Missed", "from 2019-04-01 Done", "from 2020-04-01 Done", "from 2021-04-01 Due"], _scottish.Said("progress-report", "2020-10-02"));
    }

    [Fact]
    public void Each_locality_with_poorer_outcomes_has_a_plan_and_reports_of_its_own()
    {
        _scottish.Told("locality-identified", "2017-06", about: "Harbour").Told("locality-identified", "2017-06", about: "Moor")
            .Told("locality-plan-published", "2017-09-28", about: "Harbour").Told("locality-report-published", "2018-10-02", about: "Harbour");

        Assert.Equal(["Harbour - Done", "Moor - Open"], _scottish.Said("locality-plan", "2018-11-01"));
        Assert.Equal(["Harbour from 2018-04-01 Done", "Harbour from 2019-04-01 Due"], _scottish.Said("locality-progress-report", "2018-11-01"));
    }

    [Theory]
    [InlineData("2017-10-01", "2017-10-01 Done")]
    [InlineData("2017-10-02", "2017-10-01 DoneLate 1")]
    public void The_first_outcomes_plans_were_due_on_1_October_2017(string published, string said) =>
        Assert.Equal([said], _scottish.Told("plan-published", published).Said("local-outcomes-improvement-plan", "2019-01-01"));

    [Theory]
    [InlineData("2024-03-12", "from 2024-03-13 TooSoon 1")]
    [InlineData("2024-03-13", "from 2024-03-13 Done")]
    public void A_health_and_wellbeing_board_consults_60_days(string until, string said) => Assert.Equal(
        [said], Reckoned.By("english-health-and-wellbeing-board").Told("pharmaceutical-consultation", "2024-01-14", until).Said("pharmaceutical-consultation", "2025-01-01"));

    [Fact]
    public void What_is_due_each_year_after_the_last_time_is_done_by_the_next()
    {
        var partnership = Reckoned.By("community-safety-partnership").Told("strategic-assessment", "2024-01-31").Told("strategic-assessment", "2025-02-01");

        Assert.Equal(["2025-01-31 DoneLate 1", "2026-02-01 Late 1"], partnership.Said("strategic-assessment", "2026-02-02"));
    }
}
