using Commonweal.Tests.Performance.Targets;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Performance;

/// <summary>An indicator by the places of its area, added up by the right arithmetic or not at all (peers.md 45; NHP-26: districts within a county).</summary>
public sealed class ByPlaceTests : PageTests
{
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

    private async Task Keep(string addsUp, params (string Area, double? Value)[] figures)
    {
        var files = Burgh.Files();
        foreach (var left in new[] { "targets.csv", "target-values.csv", "target-baselines.csv", "target-leads.csv", "definition-changes.csv", "plans.csv" })
        {
            files.Remove(left);
        }

        files["areas.csv"] = "area,name,kind,within\nburghshire,Burghshire,shire,\neast,East,shire,burghshire\nwest,West,shire,burghshire\n";
        files["indicators.csv"] = $"indicator,name,unit,polarity,decimals,frequency,adds-up\nburglary,Burglary,burglaries,low-is-good,0,financial-year,{addsUp}\n";
        Assert.Empty((await Burgh.TakeIn(App.Store, files)).Faults.Select(f => f.ToString()));
        await Burgh.HandIn(App.Store, [.. figures.Where(f => f.Value is not null).Select(f => (f.Area, "2008/09", f.Value!.Value))]);
    }

    private static string Said(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
