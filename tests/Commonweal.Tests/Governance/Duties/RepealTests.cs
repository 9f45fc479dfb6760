namespace Commonweal.Tests.Governance.Duties;

/// <summary>A repealed duty stops on its day (domain.md, B1.1).</summary>
public sealed class RepealTests
{
    [Theory]
    [InlineData("2015-05-25", "- NotStated")]
    [InlineData("2015-05-26", "- Ended")]
    [InlineData("2015-05-27", "- Ended")]
    [InlineData("2026-11-22", "- Ended")]
    public void The_English_duty_to_have_a_strategy_ends_on_26_May_2015(string on, string said)
    {
        var line = Assert.Single(Reckoned.By("english-partnership").On(on), d => d.Duty.Slug == "community-strategy");

        Assert.Equal([said], Reckoned.By("english-partnership").Said("community-strategy", on));
        Assert.Equal((new DateOnly(2015, 5, 26), "Deregulation Act 2015, section 100"), (line.Duty.EndedOn!.Value.Earliest, line.Duty.EndedBy));
    }

    [Theory]
    [InlineData("2015-04-25", "2015-05-25 Missed")]
    [InlineData("2015-04-26", "2015-05-26 Ended")]
    public void What_would_fall_due_after_the_repeal_is_not_asked_for(string approved, string said)
    {
        var agreement = Reckoned.By("local-area-agreement").Told("agreement-approved", "2008-06-01").Told("targets-designated", "2008-06-30").Told("agreement-approved", approved);

        Assert.Equal(["2008-07-01 Done", said], agreement.Said("designation", "2015-06-30"));
    }

    [Fact]
    public void What_was_done_before_the_repeal_stays_done() => Assert.Equal(
        ["- Done"], Reckoned.By("english-partnership").Told("strategy-published", "2004").Said("community-strategy", "2026-11-22"));

    [Fact]
    public void What_was_done_after_the_repeal_did_not_do_the_duty() => Assert.Equal(
        ["- Ended"], Reckoned.By("english-partnership").Told("strategy-published", "2023").Said("community-strategy", "2026-11-22"));

    [Fact]
    public void What_fell_due_before_the_rule_was_is_not_asked_for() => Assert.Equal(
        ["2006-07-01/2006-07-31 Late 31", "2008-07-01/2008-07-31 Due 700"],
        [
            .. Reckoned.By("english-partnership").Told("strategy-published", "2004-07").Told("strategy-refreshed", "2005-07").Said("strategy-refreshed", "2006-08-31"),
            .. Reckoned.By("english-partnership").Told("strategy-published", "2002-07").Told("strategy-reviewed", "2005-07").Said("strategy-reviewed", "2006-08-31").Take(1),
        ]);
}
