namespace Commonweal.Tests.Governance.Duties;

/// <summary>What is not stated is never a failure, and of a day that is not exact the last one counts (model.md, The unknown).</summary>
public sealed class UnknownTests
{
    private const string Rules = """
        duties:
          - {duty: plan, done-by: plan, after: [election], within: 1 year, standing: law, source: An Act, title: Plan, advised: Soon}
          - {duty: report, done-by: report, after: [plan], within: 2 weeks, standing: law, source: An Act, title: Report, advised: Soon}
        """;

    private readonly Reckoned _living = Reckoned.ByRules(Rules);

    [Fact]
    public void Where_the_event_is_not_stated_it_is_not_known_when_the_duty_falls_due() => Assert.Equal(["- NotStated"], _living.Said("plan", "2026-11-22"));

    [Fact]
    public void An_event_without_a_day_is_no_day_to_reckon_from() =>
        Assert.Equal(["- NotStated"], _living.Told("election", null).Told("report", "2020").Said("plan", "2026-11-22"));

    [Fact]
    public void One_that_tells_of_elections_only_does_not_say_that_it_did_nothing() =>
        Assert.Equal(["2018-05-04 NotStated"], _living.Told("election", "2017-05-04").Said("plan", "2026-11-22"));

    [Fact]
    public void One_that_tells_of_what_it_did_says_nothing_of_what_it_never_tells_of() =>
        Assert.Equal(["2018-05-04 NotStated"], _living.Told("election", "2017-05-04").Told("report", "2016").Said("plan", "2018-05-07"));

    [Fact]
    public void One_that_told_of_such_a_thing_once_did_not_do_it_where_it_tells_of_none() =>
        Assert.Equal(["2018-05-04 Late 3"], _living.Told("election", "2017-05-04").Told("plan", "2012").Said("plan", "2018-05-07"));

    [Fact]
    public void One_that_a_paper_describes_is_known_only_as_far_as_the_paper_goes()
    {
        var described = Reckoned.By("english-partnership", isLiving: false).Told("strategy-published", "2006-05-01");

        Assert.Equal(["2007-05-01 NotStated"], described.Said("strategy-refreshed", "2009-10-01"));
    }

    [Fact]
    public void What_was_done_on_a_day_that_nobody_wrote_down_is_not_late() =>
        Assert.Equal(["2018-05-04 NotStated"], _living.Told("election", "2017-05-04").Told("plan", null).Said("plan", "2026-11-22"));

    [Theory]
    [InlineData("2018-05-15", "2018-05-01/2018-05-31 Due 16")]
    [InlineData("2018-05-31", "2018-05-01/2018-05-31 Due 0")]
    [InlineData("2018-06-01", "2018-05-01/2018-05-31 Late 1")]
    public void Of_an_election_of_some_day_in_May_the_last_day_of_May_counts(string on, string said) =>
        Assert.Equal([said], _living.Told("election", "2017-05").Told("plan", "2012").Said("plan", on));

    [Fact]
    public void Weeks_after_a_month_run_from_its_first_to_its_last_day() =>
        Assert.Equal(["2018-02-15/2018-03-14 Due 32"], _living.Told("plan", "2018-02").Said("report", "2018-02-10"));

    [Fact]
    public void What_was_done_in_a_year_in_which_it_may_have_been_in_time_was_not_late() =>
        Assert.Equal(["2018-05-04 Done"], _living.Told("election", "2017-05-04").Told("plan", "2018").Said("plan", "2026-11-22"));

    [Fact]
    public void What_is_to_be_done_on_a_later_day_is_not_done() =>
        Assert.Equal(["2018-05-04 Due 1"], _living.Told("election", "2017-05-04").Told("plan", "2018-05-04").Said("plan", "2018-05-03"));

    [Fact]
    public void An_event_that_names_its_duty_does_no_other()
    {
        var rules = Reckoned.ByRules(Rules + "\n  - {duty: other-plan, done-by: plan, after: [election], within: 1 year, standing: law, source: An Act, title: Plan, advised: Soon}");

        rules.Told("election", "2017-05-04").Told("plan", "2018-01-01", duty: "other-plan");

        Assert.Equal(["2018-05-04 Late 1"], rules.Said("plan", "2018-05-05"));
        Assert.Equal(["2018-05-04 Done"], rules.Said("other-plan", "2018-05-05"));
    }

    [Fact]
    public void What_the_next_time_overtook_is_missed_and_late_no_more() => Assert.Equal(
        ["2018-05-04 Missed", "2023-05-05 Due 365"], _living.Told("election", "2017-05-04").Told("election", "2022-05-05").Told("plan", "2012").Said("plan", "2022-05-05"));

    [Fact]
    public void Each_line_names_the_event_from_which_it_was_reckoned_and_the_one_by_which_it_was_done()
    {
        var line = Assert.Single(_living.Told("election", "2017-05-04").Told("plan", "2018-01-01").On("2018-01-02"), d => d.Duty.Slug == "plan");

        Assert.Equal(("election", "plan", "An Act"), (line.Since!.Event, line.Done!.Event, line.Duty.Source));
    }
}
