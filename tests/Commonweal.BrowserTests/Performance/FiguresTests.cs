using Commonweal.Tests.Performance;

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
}
