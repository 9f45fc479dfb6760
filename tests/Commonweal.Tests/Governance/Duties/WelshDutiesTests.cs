using Commonweal.Governance.Duties;

namespace Commonweal.Tests.Governance.Duties;

/// <summary>The duties of public services boards, by the words of the Well-being of Future Generations (Wales) Act 2015 (domain.md, B2.2).</summary>
public sealed class WelshDutiesTests
{
    private readonly Reckoned _board = Reckoned.By("welsh-public-services-board");

    [Theory]
    [InlineData("2023-05-04", "2023-05-05 Due 1")]
    [InlineData("2023-05-05", "2023-05-05 Due 0")]
    [InlineData("2023-05-06", "2023-05-05 Late 1")]
    public void The_plan_is_due_no_later_than_one_year_after_the_election(string on, string said)
    {
        _board.Told("plan-published", "2018-04-20").Told("ordinary-election", "2022-05-05");

        Assert.Equal([said], _board.Said("well-being-plan", on));
    }

    [Theory]
    [InlineData("2023-05-05", "2023-05-05 Done")]
    [InlineData("2023-05-06", "2023-05-05 DoneLate 1")]
    public void A_plan_of_the_last_day_is_in_time_and_of_the_day_after_is_late(string published, string said)
    {
        _board.Told("ordinary-election", "2022-05-05").Told("plan-published", published);

        Assert.Equal([said], _board.Said("well-being-plan", "2026-11-22"));
    }

    [Fact]
    public void Each_election_asks_for_a_plan_of_its_own()
    {
        _board.Told("ordinary-election", "2017-05-04").Told("plan-published", "2018-04-20").Told("ordinary-election", "2022-05-05");

        Assert.Equal(["2018-05-04 Done", "2023-05-05 Late 26"], _board.Said("well-being-plan", "2023-05-31"));
    }

    [Fact]
    public void An_election_that_is_to_come_has_its_plan_in_the_calendar_already()
    {
        _board.Told("ordinary-election", "2027-05-06");

        Assert.Equal(["2028-05-06 Due 531"], _board.Said("well-being-plan", "2026-11-22"));
    }

    [Theory]
    [InlineData("2022-05-05", "2022-05-05 Done")]
    [InlineData("2022-05-06", "2022-05-05 DoneLate 1")]
    public void The_assessment_is_due_no_later_than_one_year_before_the_plan(string published, string said)
    {
        _board.Told("ordinary-election", "2022-05-05").Told("assessment-published", published);

        Assert.Equal([said], _board.Said("assessment", "2022-12-01"));
    }

    [Fact]
    public void An_assessment_does_the_plan_that_it_came_before_and_not_the_next()
    {
        _board.Told("ordinary-election", "2017-05-04").Told("ordinary-election", "2022-05-05").Told("assessment-published", "2017-03-01");

        Assert.Equal(["2017-05-04 Done", "2022-05-05 Late 2"], _board.Said("assessment", "2022-05-07"));
    }

    [Theory]
    [InlineData("2023-01-08", "2023-01-09 Done")]
    [InlineData("2023-01-09", "2023-01-09 Done")]
    [InlineData("2023-01-10", "2023-01-09 DoneLate 1")]
    public void The_advice_is_due_no_later_than_14_weeks_after_it_is_sought(string given, string said)
    {
        _board.Told("advice-sought", "2022-10-03").Told("advice-given", given);

        Assert.Equal([said], _board.Said("advice", "2026-11-22"));
    }

    [Theory]
    [InlineData("2023-01-21", "from 2023-01-22 TooSoon 1")]
    [InlineData("2023-01-22", "from 2023-01-22 Done")]
    [InlineData("2023-01-23", "from 2023-01-22 Done")]
    public void A_consultation_from_a_Monday_must_not_end_before_the_Sunday_of_its_twelfth_week(string ended, string said)
    {
        _board.Told("consultation", "2022-10-31", ended);

        Assert.Equal([said], _board.Said("consultation", "2026-11-22"));
    }

    [Theory]
    [InlineData("2023-01-21", "from 2023-01-22 Due 1")]
    [InlineData("2023-01-22", "from 2023-01-22 Open")]
    public void While_a_consultation_goes_on_the_calendar_says_when_it_may_end(string on, string said)
    {
        _board.Told("consultation", "2022-10-31");

        Assert.Equal([said], _board.Said("consultation", on));
    }

    [Fact]
    public void Advice_that_the_Commissioner_gave_late_or_not_at_all_is_no_failure_of_the_board()
    {
        var line = Assert.Single(_board.Told("advice-sought", "2022-10-03").Told("advice-given", "2018-01-01").On("2026-11-22"), d => d.Duty.Slug == "advice");

        Assert.Equal((DutyState.Late, "The Commissioner", true, false), (line.State, line.Duty.Whose, line.IsTheirs, line.FallsShort));
    }

    [Theory]
    [InlineData("2024-07-03", "2024-07-04 Due 1")]
    [InlineData("2024-07-04", "2024-07-04 Due 0")]
    [InlineData("2024-07-05", "2024-07-04 Late 1")]
    public void The_first_report_is_due_no_later_than_14_months_after_the_plan(string on, string said)
    {
        _board.Told("annual-report-published", "2022-06-01").Told("plan-published", "2023-05-04");

        Assert.Equal([said], _board.Said("annual-report", on));
    }

    [Theory]
    [InlineData("2025-06-20", "2025-06-20 Due 0")]
    [InlineData("2025-06-21", "2025-06-20 Late 1")]
    public void Each_later_report_is_due_no_later_than_one_year_after_the_previous_one_and_not_14_months(string on, string said)
    {
        _board.Told("plan-published", "2023-05-04").Told("annual-report-published", "2024-06-20");

        Assert.Equal(["2024-07-04 Done", said], _board.Said("annual-report", on));
    }

    [Fact]
    public void A_report_that_came_late_moves_the_next_one_with_it()
    {
        _board.Told("plan-published", "2023-05-04").Told("annual-report-published", "2024-09-04");

        Assert.Equal(["2024-07-04 DoneLate 62", "2025-09-04 Due 95"], _board.Said("annual-report", "2025-06-01"));
    }

    [Theory]
    [InlineData("2027-05-03", "2028-05-03 Due 162")]
    [InlineData("2027-05-06", "2028-05-06 NotNeeded")]
    [InlineData("2027-05-07", "2028-05-07 NotNeeded")]
    public void No_report_is_needed_where_a_new_plan_falls_due_within_the_year(string previous, string said)
    {
        _board.Told("ordinary-election", "2022-05-05").Told("ordinary-election", "2027-05-06").Told("plan-published", "2023-05-04")
            .Told("annual-report-published", "2026-05-04").Told("annual-report-published", previous);

        Assert.Equal(said, _board.Said("annual-report", "2027-11-23").Last());
    }

    [Theory]
    [InlineData("2022-07-04", "2022-07-04 Done")]
    [InlineData("2022-07-05", "2022-07-04 DoneLate 1")]
    public void The_board_meets_no_later_than_60_days_after_the_election(string met, string said)
    {
        _board.Told("ordinary-election", "2022-05-05").Told("meeting-after-election", met);

        Assert.Equal([said], _board.Said("meeting-after-election", "2023-01-01"));
    }

    [Fact]
    public void The_terms_are_reviewed_at_that_meeting_and_invitations_follow_it_with_no_last_day()
    {
        _board.Told("meeting-after-election", "2022-06-20").Told("terms-reviewed", "2022-06-20");

        Assert.Equal(["2022-06-20 Done"], _board.Said("terms-reviewed", "2022-06-21"));
        Assert.Equal(["- NotStated"], _board.Said("invitations", "2022-06-21"));
        Assert.Equal(["- Open"], _board.Told("invitations-sent", "2018-01-01").Said("invitations", "2022-06-21"));
    }
}
