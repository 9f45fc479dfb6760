using Commonweal.Tests.Performance;
using Commonweal.Tests.Performance.Targets;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Performance;

/// <summary>Scorecards and indicators, for everybody: wide and narrow, with script and without, in both languages.</summary>
public sealed class FiguresTests(Browser browser) : Journey(browser)
{
    private static readonly string[] s_states =
    [
        "/north-moor/scorecard",
        "/north-moor/scorecard?show=better&sort=name",
        "/north-moor/scorecard?on=soon",
        "/north-moor/indicators/lost-sheep",
        "/north-moor/indicators/lost-sheep?on=2014-03-31",
        "/north-moor/indicators/lost-sheep?on=2001",
        "/cheshire/scorecard",
        "/data/columns/indicators",
        "/cy/north-moor/scorecard",
        "/cy/north-moor/indicators/lost-sheep",
        "/cy/data/columns/indicators",
    ];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Assert.Empty((await Moors.TakeIn(App.Store, Moors.Rows)).Faults);
        await Burgh.TakeInWithMap(App.Store);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, true)]
    [InlineData(1280, false)]
    [InlineData(320, false)]
    public async Task Every_state_is_accessible_and_fits_the_screen(int width, bool script)
    {
        var page = script ? Page : await WithoutScript();
        await page.SetViewportSizeAsync(width, 800);

        foreach (var state in s_states.Where(s => script || !s.StartsWith("/cy", StringComparison.Ordinal)))
        {
            await page.GotoAsync(state);

            await page.ShouldFitTheScreen();
            await page.ShouldBeAccessible();
        }
    }

    /// <summary>A map has a table beside it, another time and another order, in both languages, and needs no script.</summary>
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task An_indicator_with_a_map_and_groups_needs_no_script(int width)
    {
        var page = await WithoutScript();
        await page.SetViewportSizeAsync(width, 800);
        foreach (var state in new[] { "/burgh/indicators/burglary", "/cy/burgh/indicators/burglary", "/burgh/indicators/burglary?period=2007/08&by=figure", "/burgh/indicators/burglary?period=2001/02" })
        {
            await page.GotoAsync(state);
            await page.ShouldFitTheScreen();
            await page.ShouldBeAccessible();
        }

        await page.GetByLabel("Period").SelectOptionAsync("2007/08");
        await page.Locator("form.cw-choose button").ClickAsync();
        await Expect(page.Locator("#places")).ToHaveTextAsync("By place, 2007/08");
        await page.Follow("Sort by figure");
        await Expect(page.Locator("#places")).ToHaveTextAsync("By place, 2007/08");
    }
}
