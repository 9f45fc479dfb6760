using System.Net;
using Commonweal.Tests.Performance.Targets;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Performance;

/// <summary>An indicator by the places of its area, added up by the right arithmetic or not at all (peers.md 45; NHP-26: districts within a county).</summary>
public sealed class ByPlaceTests : PageTests
{
    private string _more = "";

    [Theory]
    [InlineData("sum", 700.0, 698.0, "They add up to 1,398 burglaries: 14 fewer than the 1,412 that are given for the whole. Each may be counted in its own way.")]
    [InlineData("sum", 714.0, 698.0, "They add up to 1,412 burglaries, and that is the figure for the whole.")]
    [InlineData("sum", 720.0, 698.0, "They add up to 1,418 burglaries: 6 more than the 1,412 that are given for the whole. Each may be counted in its own way.")]
    [InlineData("sum", 700.0, null, "At least 700 burglaries, of 1 of 2 places.")]
    [InlineData("", 700.0, 698.0, "Figures of this indicator are not added up.")]
    [InlineData("rate", 700.0, 698.0, "They are not added up: 0 of 2 places have what that needs.")]
    public async Task Its_places_stand_below_each_other_with_what_they_come_to(string addsUp, double east, double? west, string said)
    {
        await Keep(addsUp, ("burghshire", 1412), ("east", east), ("west", west));

        var page = await Visit("/burgh/indicators/burglary");

        Assert.Equal(["East", "West"], page.Page.QuerySelectorAll("[aria-labelledby=places] tbody th").Select(Said));
        Assert.Equal($"{east} burglaries", Said(page.Page.QuerySelector("[aria-labelledby=places] tbody td")!));
        Assert.Contains(said, Said(page.Page.QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_without_figures_of_places_within_says_nothing_of_them()
    {
        await Keep("sum", ("burghshire", 1412));

        Assert.Null((await Visit("/burgh/indicators/burglary")).Page.QuerySelector("#places"));
    }

    [Fact]
    public async Task Places_with_boundaries_are_a_map_and_others_bars()
    {
        await Keep("sum", ("burghshire", 1412), ("east", 700), ("west", 698));

        Assert.Equal("Burglary by place, 2008/09 The lowest is West with 698 burglaries, the highest East with 700 burglaries. The table says the same in numbers.", Picture(await Visit("/burgh/indicators/burglary")));
        Assert.NotEmpty((await Visit("/burgh/indicators/burglary")).Page.QuerySelectorAll("#by-place-title"));

        await Burgh.Draw(App.Store, "east", "west");
        var page = await Visit("/burgh/indicators/burglary");

        Assert.Equal("Burglary by place, 2008/09 The lowest is West with 698 burglaries, the highest East with 700 burglaries. The table says the same in numbers.", Picture(page));
        Assert.Equal(["East: 700 burglaries", "West: 698 burglaries"], page.Page.QuerySelectorAll("figure .drawing-wide path title").Select(t => t.TextContent).Order(StringComparer.Ordinal));
        Assert.Contains("The table below says the same in numbers. These are counts: where more people live there is more to count.", page.Page.QuerySelectorAll("figcaption").Select(Said));
    }

    [Fact]
    public async Task A_place_without_a_figure_is_on_the_map_and_one_without_a_boundary_is_named_below_it()
    {
        _more = "north,North,shire,burghshire\n";
        await Keep("sum", ("east", 700), ("west", 698));
        await Burgh.Draw(App.Store, "east");
        var page = await Visit("/burgh/indicators/burglary");
        Assert.Equal(0, page.Page.QuerySelectorAll("path title").Length);   // one alone is no map

        await Burgh.Draw(App.Store, "north");
        page = await Visit("/burgh/indicators/burglary");

        Assert.Contains("The table below says the same in numbers. These are counts: where more people live there is more to count. Not on the map, because no boundary is held: West.", page.Page.QuerySelectorAll("figcaption").Select(Said));
        Assert.Equal(["East: 700 burglaries", "North: none"], page.Page.QuerySelectorAll("figure .drawing-wide path title").Select(t => t.TextContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Another_period_can_be_chosen_and_stays_with_the_day_and_the_order()
    {
        await Keep("sum", ("burghshire", 1412), ("east", 700), ("west", 698));
        await Burgh.HandIn(App.Store, ("east", "2007/08", 710), ("west", "2007/08", 730));

        var page = await Visit("/burgh/indicators/burglary?period=2007/08&by=figure&on=2010");

        Assert.Equal("By place, 2007/08", Said(page.Page.QuerySelector("#places")!));
        Assert.Equal(["East 710 burglaries", "West 730 burglaries"], Rows(page));
        Assert.Equal(["2008/09", "2007/08"], page.Page.QuerySelectorAll("#period option").Select(o => o.GetAttribute("value")));
        Assert.Equal("2007/08", page.Page.QuerySelector("#period option[selected]")!.GetAttribute("value"));
        Assert.Equal(["on 2010", "by figure"], page.Page.QuerySelectorAll("form.cw-choose input[type=hidden]").Select(i => $"{i.GetAttribute("name")} {i.GetAttribute("value")}"));
        Assert.Equal(["/burgh/indicators/burglary?on=2010&period=2007%2F08#places"], page.Page.QuerySelectorAll("nav .cw-choices a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["West 698 burglaries", "East 700 burglaries"], Rows(await Visit("/burgh/indicators/burglary?by=figure")));
        Assert.Equal(["East 700 burglaries", "West 698 burglaries"], Rows(await Visit("/burgh/indicators/burglary?by=height")));
    }

    [Theory]
    [InlineData("yesterday", "Choose a period from the list: a period is written as 2009-04, 2009/10 Q1 or 2009/10. The latest is shown.")]
    [InlineData("2001/02", "No place has a figure for 2001/02: the latest is shown. Choose another period.")]
    [InlineData("2008", "No place has a figure for 2008: the latest is shown. Choose another period.")]
    public async Task A_period_that_cannot_be_read_or_that_no_place_has_is_said_and_the_latest_is_shown(string period, string said)
    {
        await Keep("sum", ("east", 700), ("west", 698));

        var page = await Visit($"/burgh/indicators/burglary?period={period}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal([said], page.Errors);
        Assert.Equal("#period", page.Page.QuerySelector(".govuk-error-summary a")?.GetAttribute("href") ?? "#period");
        Assert.Equal("By place, 2008/09", Said(page.Page.QuerySelector("#places")!));
    }

    [Fact]
    public async Task The_figure_for_the_whole_is_a_line_across_the_bars_unless_it_is_what_they_add_up_to()
    {
        await Keep("rate", ("burghshire", 12), ("east", 11), ("west", 14));
        Assert.Contains("Burghshire 12", Bars(await Visit("/burgh/indicators/burglary")));
    }

    private static IEnumerable<string> Bars(Screen page) => page.Page.QuerySelectorAll("[aria-labelledby^=by-place-title] text").Select(Said);

    private static IEnumerable<string> Rows(Screen page) => page.Page.QuerySelectorAll("[aria-labelledby=places] tbody tr").Select(Said);

    private static string Picture(Screen page) => string.Join(' ', page.Page.QuerySelectorAll("#places ~ figure .drawing-wide")[0].Children.Take(2).Select(Said));

    private async Task Keep(string addsUp, params (string Area, double? Value)[] figures)
    {
        var files = Burgh.Files();
        foreach (var left in new[] { "targets.csv", "target-values.csv", "target-baselines.csv", "target-leads.csv", "definition-changes.csv", "plans.csv" })
        {
            files.Remove(left);
        }

        files["areas.csv"] = $"area,name,kind,within\nburghshire,Burghshire,shire,\neast,East,shire,burghshire\nwest,West,shire,burghshire\n{_more}";
        files["indicators.csv"] = $"indicator,name,unit,polarity,decimals,frequency,adds-up\nburglary,Burglary,burglaries,low-is-good,0,financial-year,{addsUp}\n";
        Assert.Empty((await Burgh.TakeIn(App.Store, files)).Faults.Select(f => f.ToString()));
        await Burgh.HandIn(App.Store, [.. figures.Where(f => f.Value is not null).Select(f => (f.Area, "2008/09", f.Value!.Value))]);
    }

    private static string Said(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
