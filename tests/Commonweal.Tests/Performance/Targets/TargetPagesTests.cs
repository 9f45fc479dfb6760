using Commonweal.Tests.Site;

namespace Commonweal.Tests.Performance.Targets;

/// <summary>Whether promises are on course, as everybody may read it (entity 30; CHO-29, CHO-Q31; peers.md 41 to 43; LGPIHA 2007, section 105).</summary>
public sealed class TargetPagesTests : PageTests
{
    [Fact]
    public async Task One_indicator_of_which_three_plans_promise_something_has_three_answers_and_no_trend_across_the_break()
    {
        await Keep(Burgh.Files());

        var page = await Visit("/burgh/indicators/burglary?on=2009-06-01");

        Assert.Equal(
            [
                "Fewer burglaries | ✓ On course no agreed lead target: 12.0 per 1,000 homes in 2008/09",
                "Fewer burglaries in the town | ✗ Off course target: 15.0 per 1,000 homes in 2008/09",
                "Burglary of homes | ≈ Near target: 11.8 per 1,000 homes in 2008/09",
            ],
            page.Page.QuerySelectorAll(".cw-target").Select(t => string.Join(" | ", t.Children.Take(2).Select(Said))));
        Assert.Contains("Is it getting better?╱ Cannot be compared", Said(page.Page.QuerySelector(".cw-answers")!), StringComparison.Ordinal);
        Assert.Contains("It is counted differently since 1 April 2008, so that nothing is compared across that day. Sheds count as homes", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_agreed_anew_takes_the_place_of_the_one_before_and_both_are_told()
    {
        await Keep(Burgh.Files());

        Assert.Equal("13.0 per 1,000 homes in 2007/08 (Return), agreed: November 2008 before that: 11.0 per 1,000 homes in 2006/07", await Of("From", "/burgh/indicators/burglary?on=2009-06-01"));
        Assert.Equal("11.0 per 1,000 homes in 2006/07 (Return), agreed: June 2007", await Of("From", "/burgh/indicators/burglary?on=2008-06-01"));
    }

    [Fact]
    public async Task A_lead_that_took_back_its_consent_leads_until_that_day_and_no_longer()
    {
        await Keep(Burgh.Files());

        Assert.Equal("Burghshire Police", await Of("Who leads", "/burgh/indicators/burglary?on=2009-01-15"));
        Assert.Equal("no agreed lead Burghshire Police: until 15 January 2009", await Of("Who leads", "/burgh/indicators/burglary?on=2009-01-16"));
    }

    [Fact]
    public async Task The_scorecard_asks_the_same_three_plans_under_the_theme()
    {
        await Keep(Burgh.Files());

        var page = await Visit("/burgh/scorecard?on=2009-06-01");

        Assert.Equal("Safer places", Said(page.Page.QuerySelector("h2.govuk-heading-m")!));
        Assert.Contains(
            "Are we on course? ✓ On course no agreed lead target: 12.0 per 1,000 homes in 2008/09 Area agreement ✗ Off course target: 15.0 per 1,000 homes in 2008/09 Community strategy, Burgh town ≈ Near target: 11.8 per 1,000 homes in 2008/09 Policing plan",
            Said(page.Page.QuerySelector(".cw-answers")!),
            StringComparison.Ordinal);
        Assert.Equal(["All (1)", "Near (1)", "On course (1)"], page.Page.QuerySelectorAll(".cw-choices li").Take(3).Select(Said));
    }

    [Theory]
    [InlineData("near", 1)]
    [InlineData("on-course", 1)]
    [InlineData("off-course", 0)]
    public async Task The_scorecard_shows_what_has_the_answer_that_was_asked_for(string show, int lines)
    {
        await Keep(Burgh.Files());

        Assert.Equal(lines, (await Visit($"/burgh/scorecard?on=2009-06-01&show={show}")).Page.QuerySelectorAll(".cw-scorecard li").Length);
    }

    [Fact]
    public async Task The_rules_of_the_partnership_itself_are_asked_from_top_to_bottom()
    {
        var files = Burgh.Files();
        files["status-rules.csv"] = "order,test,by,then\n1,better-by,1,on-course\n2,within-or-better,0.2,near\n";
        await Keep(files);

        var page = await Visit("/burgh/indicators/burglary?on=2009-06-01");

        Assert.Equal(["≈ Near", "✗ Off course", "≈ Near"], page.Page.QuerySelectorAll(".cw-target .govuk-tag").Select(Said));
        Assert.Contains("By the rule: Within 0.2 of the target or better: near.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Better than the target by 1 or more: on course", "Within 0.2 of the target or better: near", "Otherwise: off course"], (await Visit("/burgh/scorecard")).Page.QuerySelectorAll("details ol li").Select(Said));
    }

    [Fact]
    public async Task A_target_that_is_parked_is_held_against_nobody()
    {
        var files = Burgh.Files();
        files["targets.csv"] = "target,title,plan,indicator,parked-on,why-parked\ncounty,Fewer burglaries,agreement,burglary,2009-02,The recession\n";
        files["target-values.csv"] = "target,period,value\ncounty,2008/09,12\n";
        files.Remove("target-baselines.csv");
        files.Remove("target-leads.csv");
        await Keep(files);

        Assert.Contains("Nobody is held to it since February 2009. The recession", (await Visit("/burgh/indicators/burglary?on=2009-06-01")).Text, StringComparison.Ordinal);
        Assert.Equal("Ⅱ Parked", Said((await Visit("/burgh/indicators/burglary?on=2009-06-01")).Page.QuerySelector(".cw-target .govuk-tag")!));
        Assert.Empty((await Visit("/burgh/scorecard?on=2009-06-01&show=on-course")).Page.QuerySelectorAll(".cw-scorecard li"));
    }

    [Fact]
    public async Task A_target_without_a_baseline_and_one_without_a_value_say_so()
    {
        var files = Burgh.Files();
        foreach (var left in new[] { "target-values.csv", "target-baselines.csv", "target-leads.csv" })
        {
            files.Remove(left);
        }

        await Keep(files);

        Assert.Equal("The baseline is not stated.", await Of("From", "/burgh/indicators/burglary"));
        Assert.Equal("What is to be reached is not stated.", await Of("To be reached", "/burgh/indicators/burglary"));
        Assert.Equal("no agreed lead", await Of("Who leads", "/burgh/indicators/burglary"));
    }

    [Theory]
    [InlineData("target-values.csv", "target,period,value\ncounty,soon,12\n", "target-values.csv:2:period: \"soon\" is not a period; enter a month such as 2009-04, a quarter such as 2009/10 Q1, or a year such as 2009/10, 2009, 2009/10 academic or 2008 survey")]
    [InlineData("target-values.csv", "target,period,value\ncounty,2009/10,\"1,200\"\n", "target-values.csv:2:value: \"1,200\" is not a number such as 12.5; enter a number such as 12.5")]
    [InlineData("target-values.csv", "target,period,value,without\ncounty,2009/10,12,12\n", "target-values.csv:2:target: What would be reached without the target is the same as with it; then nothing is promised")]
    [InlineData("targets.csv", "target,title,plan,tolerance\ncounty,Fewer,agreement,small\n", "targets.csv:2:tolerance: \"small\" is not a tolerance; enter a number in the indicator's unit such as 0.5, or per cent such as 5 %")]
    [InlineData("targets.csv", "target,title,plan,why-parked\ncounty,Fewer,agreement,A reason\n", "targets.csv:2:target: It is said why the target is parked, and not since when; enter since when, or take the reason out")]
    [InlineData("status-rules.csv", "order,test,then\n1,otherwise,no-target\n", "status-rules.csv:2:then: A rule says on-course, near or off-course; enter one of them")]
    [InlineData("definition-changes.csv", "indicator,on\nburglary,2008\n", "definition-changes.csv:2:on: \"2008\" is not a day; enter the first day on which it was counted anew, such as 2008-04-01")]
    public async Task What_cannot_be_is_refused_by_row_and_column_and_nothing_is_kept(string file, string text, string fault)
    {
        var files = Burgh.Files();
        files.Remove("target-values.csv");
        files.Remove("target-baselines.csv");
        files.Remove("target-leads.csv");
        files[file] = text;

        Assert.Contains(fault, (await Burgh.TakeIn(App.Store, files)).Faults.Select(f => f.ToString()));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await Visit("/burgh")).Status);
    }

    private async Task Keep(Dictionary<string, string> files)
    {
        Assert.Empty((await Burgh.TakeIn(App.Store, files)).Faults.Select(f => f.ToString()));
        await Burgh.HandIn(App.Store, Burgh.Figures);
    }

    private async Task<string> Of(string key, string address) =>
        Said((await Visit(address)).Page.QuerySelectorAll(".cw-target .govuk-summary-list__row").First(r => Said(r.Children[0]) == key).Children[1]);

    private static string Said(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
