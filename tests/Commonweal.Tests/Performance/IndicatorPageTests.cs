using System.Net;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Performance;

/// <summary>What everybody may read of indicators and figures (entities 29 and 31; peers.md 40, 50 and 55).</summary>
public sealed class IndicatorPageTests : PageTests
{
    [Fact]
    public async Task An_indicator_shows_its_figures_with_how_each_was_found_and_projections_apart()
    {
        await Take(Moors.Rows);

        var page = await Visit("/north-moor/indicators/lost-sheep");

        Assert.Equal("Lost sheep", page.Heading);
        Assert.Contains("2014/15: 3.1%. Before, in 2012/13: 4.0% (imputed).", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["2014/15 3.1 measured 3.1", "2013/14 not available measured none", "2012/13 4.0 imputed none"],
            page.Page.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent.Trim()))));
        Assert.Equal(["These were not measured. They are projections of whoever finds the figures, and count for nothing here.", "2015/161.5%"], new[] { page.Page.QuerySelector("#projected + p")!, page.Page.QuerySelector("#projected ~ dl .govuk-summary-list__row")! }.Select(e => string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Contains("Low is good", page.Text, StringComparison.Ordinal);
        Assert.Contains("What exactly is counted", page.Page.QuerySelector("#method ~ details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_of_a_comparison_group_stand_beside_it_the_best_first()
    {
        await Take(Moors.Rows);

        var page = await Visit("/north-moor/indicators/lost-sheep");

        Assert.Equal(["West Moor: 2.0%", "North Moor: 3.1%", "South Moor: 1,234.5%"], page.Page.QuerySelectorAll("ol li").Select(l => l.TextContent.Trim()).TakeLast(3));
    }

    [Fact]
    public async Task A_page_as_at_a_day_knows_only_periods_that_had_ended()
    {
        await Take(Moors.Rows);

        var page = await Visit("/north-moor/indicators/lost-sheep?on=2014-03-31");

        Assert.Contains("2012/13: 4.0% (imputed).", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("3.1%", page.Text, StringComparison.Ordinal);
        Assert.Single(page.Page.QuerySelectorAll("tbody tr"));
        Assert.Null(page.Page.QuerySelector("#projected"));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1900")]
    [InlineData("2200-12-31")]
    [InlineData("9999-12-31")]
    public async Task A_day_long_before_or_after_all_figures_is_a_day_like_others(string on)
    {
        await Moors.TakeIn(App.Store, Moors.Rows, Moors.Profile.Replace("decimals: {always: \"1\"}", "frequency: {always: financial-year}", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, (await Visit($"/north-moor/indicators/lost-sheep?on={on}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await Visit($"/north-moor/scorecard?on={on}")).Status);
    }

    [Fact]
    public async Task The_scorecard_leads_to_each_indicator_with_its_latest_figure()
    {
        await Take(Moors.Rows + "North Moor,Broken walls,2014/15,NA,m,Wet moors\n");

        var page = await Visit("/north-moor/scorecard?sort=name");

        Assert.Equal(
            ["Broken walls | not available 2014/15", "Lost sheep | 3.1% 2014/15 before: 4.0% in 2012/13, imputed"],
            page.Page.QuerySelectorAll(".cw-scorecard li").Select(l => string.Join(" | ", l.Children.Take(2).Select(Said))));
        Assert.Equal("/north-moor/indicators/lost-sheep", page.Page.QuerySelectorAll(".cw-scorecard a")[1].GetAttribute("href"));
        Assert.Contains("Scorecard", (await Visit("/north-moor")).Page.QuerySelector("nav, .govuk-service-navigation")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Scorecard", (await Visit("/cheshire")).Page.QuerySelector(".govuk-service-navigation")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("It is not stated which indicators the partnership watches.", (await Visit("/cheshire/scorecard")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_draft_watches_is_not_there_and_neither_is_what_nobody_watches()
    {
        await Take(Moors.Rows);

        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/hidden-moor/scorecard")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/hidden-moor/indicators/lost-sheep")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/cheshire/indicators/lost-sheep")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/north-moor/indicators/broken-walls")).Status);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    public async Task A_comparison_group_that_another_partnership_keeps_is_not_shown(string published)
    {
        await Take(Moors.Rows);
        await Keep(published);

        Assert.DoesNotContain("Secret moors", (await Visit("/north-moor/indicators/lost-sheep")).Text, StringComparison.Ordinal);
    }

    private async Task Keep(string published)
    {
        var files = new Bundle();
        foreach (var (name, text) in new[]
        {
            ("partnership.csv", $"partnership,name,published\nmoorland,Moorland,{published}\n"),
            ("kinds.csv", "list,kind,name,plural,order,source\narea,moor,Moor,Moors,1,A list of figures\n"),
            ("areas.csv", "area,name,kind,source\nnorth-moor,North Moor,moor,A list of figures\n"),
            ("comparison-groups.csv", "group,name\nsecret-moors,Secret moors\n"),
            ("compared-areas.csv", "group,area\nsecret-moors,north-moor\n"),
        })
        {
            files.Add(name, System.Text.Encoding.UTF8.GetBytes(text));
        }

        await using var db = App.Store.Open();
        Assert.Empty((await new Import(db, Modules.Registers).RunAsync(files, new ImportWishes(), default)).Faults.Select(f => f.ToString()));
    }

    [Fact]
    public async Task An_indicator_is_found_by_its_name_where_it_is_watched_in_the_open()
    {
        await Take(Moors.Rows);

        var found = await Visit("/search?q=lost+sheep");

        Assert.Contains(found.Links, l => l.Address == "/north-moor/indicators/lost-sheep");
        Assert.DoesNotContain(found.Links, l => l.Address?.Contains("hidden-moor", StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task More_indicators_than_a_light_page_holds_stand_on_several()
    {
        await Take(Moors.Rows + string.Concat(Enumerable.Range(0, 70).SelectMany(n => Enumerable.Range(1990, 25).Select(year => $"North Moor,Sort {n:00} of loss,{year}/{(year + 1) % 100:00},{year % 7},m,Wet moors\n"))));

        var (first, second) = (await Visit("/north-moor/scorecard"), await Visit("/north-moor/scorecard?page=2"));

        Assert.Equal((60, 11), (first.Page.QuerySelectorAll(".cw-scorecard li").Length, second.Page.QuerySelectorAll(".cw-scorecard li").Length));
        Assert.InRange((await App.Visitor().GetByteArrayAsync("/north-moor/scorecard")).Length, 1, 100_000);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/north-moor/scorecard?page=3")).Status);
    }

    [Fact]
    public async Task A_revised_figure_says_what_was_there_before()
    {
        await Take(Moors.Rows);
        await Take(Moors.Rows.Replace("2014/15,3.06", "2014/15,3.26", StringComparison.Ordinal));

        var page = await Visit("/north-moor/indicators/lost-sheep");

        Assert.Contains("2014/15: 3.3%.", page.Text, StringComparison.Ordinal);
        Assert.Contains("revised; before: 3.1", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Welsh_its_own_words_stay_as_written()
    {
        await Take(Moors.Rows);

        var page = await Visit("/cy/north-moor/indicators/lost-sheep");

        Assert.Equal("Lost sheep", page.Heading);
        Assert.Contains("Ffynhonnell a dull", page.Text, StringComparison.Ordinal);
        Assert.Contains("wedi’i briodoli", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_stand_beside_each_other_and_are_never_one()
    {
        await Take(Moors.Rows + "North Moor,Lost sheep,2009/10,9,m,Wet moors\n");

        var answers = (await Visit("/north-moor/indicators/lost-sheep")).Page.QuerySelectorAll(".cw-answers > div").Select(Said);

        Assert.Equal(["Have we the data?? How often is not stated", "Is it getting better?▲ Better than in 2009/10"], answers);
        Assert.Equal(["Lost sheep"], (await Visit("/north-moor/scorecard?show=better")).Page.QuerySelectorAll(".cw-scorecard h3").Select(Said));
        Assert.Empty((await Visit("/north-moor/scorecard?show=worse")).Page.QuerySelectorAll(".cw-scorecard h3"));
    }

    [Fact]
    public async Task A_figure_for_another_kind_of_period_than_its_indicator_has_is_refused()
    {
        var outcome = await Moors.TakeIn(App.Store, Moors.Rows + "North Moor,Lost sheep,2014-05,3,m,Wet moors\n", Moors.Profile.Replace("decimals: {always: \"1\"}", "frequency: {always: financial-year}", StringComparison.Ordinal));

        Assert.Equal(["moors.csv:9:year: \"2014-05\" is a month; figures of Lost sheep are for a financial year each: enter one, or change its frequency"], outcome.Faults.Select(f => f.ToString()));
    }

    private static string Said(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task Take(string rows) => Assert.Empty((await Moors.TakeIn(App.Store, rows)).Faults.Select(f => f.ToString()));
}
