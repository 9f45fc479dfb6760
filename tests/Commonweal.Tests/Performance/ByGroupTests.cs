using System.Text.Json;
using Commonweal.Tests.Performance.Targets;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Performance;

/// <summary>An indicator by groups of people: what its source suppresses cannot be worked out, neither from the page nor from what is taken away (entity 31).</summary>
public sealed class ByGroupTests : PageTests
{
    private const string Headings = "indicator,area,group,period,value,how-found,numerator,denominator,low,high,revision\n";

    [Fact]
    public async Task Groups_of_the_latest_time_stand_below_each_other_with_what_stands_beside_their_figures()
    {
        await Keep("burglary,burghshire,,2008/09,12,,,,,,\nburglary,burghshire,age: 5 to 15,2008/09,3.5,,14,400,2.5,4.5,\nburglary,burghshire,age: 16 to 64,2008/09,14,provisional,168,1200,13,15,\nburglary,burghshire,tenants,2008/09,15,,,,,,\nburglary,burghshire,tenants,2007/08,99,,,,,,\n");

        var page = await Visit("/burgh/indicators/burglary");

        Assert.Equal("By group, 2008/09", Said(page.Page.QuerySelector("#groups")!));
        Assert.Equal(["Group Figure", "tenants 15 burglaries", "age Figure Lies between Of how many", "5 to 15 4 burglaries 3 to 5 400", "16 to 64 14 burglaries provisional 13 to 15 1,200"], Rows(page));
        Assert.Equal(2, page.Page.QuerySelectorAll("#groups ~ figure .drawing-wide").Length);
        Assert.DoesNotContain("Where so few were counted", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("99", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_without_figures_of_groups_says_nothing_of_them()
    {
        await Keep("burglary,burghshire,,2008/09,12,,,,,,\n");

        Assert.Null((await Visit("/burgh/indicators/burglary")).Page.QuerySelector("#groups"));
    }

    [Fact]
    public async Task Groups_are_shown_as_at_the_day()
    {
        await Keep("burglary,burghshire,tenants,2008/09,15,,,,,,\nburglary,burghshire,tenants,2007/08,99,,,,,,\n");

        Assert.Equal("By group, 2007/08", Said((await Visit("/burgh/indicators/burglary?on=2008-12-01")).Page.QuerySelector("#groups")!));
    }

    [Fact]
    public async Task What_is_too_small_takes_another_with_it_on_the_page_in_the_answer_and_in_the_file()
    {
        await Keep("burglary,burghshire,,2008/09,63,,,,,,\nburglary,burghshire,men,2008/09,20,,,,,,\nburglary,burghshire,others,2008/09,c,,,,,,\nburglary,burghshire,women,2008/09,40,,,,,,\n");

        var page = await Visit("/burgh/indicators/burglary");
        var answer = JsonDocument.Parse(await App.Visitor().GetStringAsync("/api/v1/burgh/indicators/burglary")).RootElement.GetProperty("figures").GetProperty("items").EnumerateArray();
        var file = await App.Visitor().GetStringAsync("/burgh/data/figures.csv");

        Assert.Equal(["Group Figure", "men too few to show", "others too few to show", "women 40 burglaries"], Rows(page));
        Assert.Contains("Where so few were counted that somebody could be known by it, the figure is not shown; and where it could be worked out from the others, another is not shown with it.", page.Text, StringComparison.Ordinal);
        Assert.Equal([" 63", "men suppressed", "others suppressed", "women 40"], answer.Select(f => $"{f.GetProperty("group")} {(f.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetRawText() : f.GetProperty("whyNone").GetString())}"));
        Assert.Equal(Headings + "burglary,burghshire,,2008/09,63,measured,,,,,\nburglary,burghshire,men,2008/09,c,measured,,,,,\nburglary,burghshire,others,2008/09,c,measured,,,,,\nburglary,burghshire,women,2008/09,40,measured,,,,,\n", file);
    }

    [Fact]
    public async Task Whoever_keeps_the_partnership_takes_away_all_that_is_held()
    {
        const string Figures = "burglary,burghshire,,2008/09,63,measured,,,,,\nburglary,burghshire,men,2008/09,20,measured,,,,,\nburglary,burghshire,others,2008/09,c,measured,,,,,\n";
        await Keep(Figures);

        await using var db = App.Store.Open();
        var bundle = await new Commonweal.Platform.OpenData.Export(db, Commonweal.Platform.Modules.Registers).RunAsync("burgh", default);

        Assert.Equal(Headings + Figures, System.Text.Encoding.UTF8.GetString(bundle!.Files["figures.csv"]));
    }

    private async Task Keep(string figures)
    {
        var files = Burgh.Files();
        foreach (var left in new[] { "targets.csv", "target-values.csv", "target-baselines.csv", "target-leads.csv", "definition-changes.csv", "plans.csv" })
        {
            files.Remove(left);
        }

        files["indicators.csv"] = "indicator,name,unit,polarity,decimals,frequency,adds-up\nburglary,Burglary,burglaries,low-is-good,0,financial-year,sum\n";
        files["figures.csv"] = Headings + figures;
        Assert.Empty((await Burgh.TakeIn(App.Store, files)).Faults.Select(f => f.ToString()));
    }

    private static IEnumerable<string> Rows(Screen page) => page.Page.QuerySelectorAll("[aria-label^='By group'] tr").Select(Said);

    private static string Said(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
