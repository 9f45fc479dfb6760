using Commonweal.Tests.Site;

namespace Commonweal.BrowserTests.Saltmarsh;

/// <summary>What a newcomer looks at first, for everybody: wide and narrow, with script and without, in both languages.</summary>
public sealed class NewcomerTests(Browser browser) : Journey(browser, new EverySampleApp())
{
    private const string On = "?on=2026-11-22";

    private static readonly string[] s_states =
    [
        "/saltmarsh" + On,
        "/saltmarsh/structure" + On,
        "/saltmarsh/who-does-what" + On,
        "/saltmarsh/bodies/board" + On,
        "/saltmarsh/bodies/healthy-saltmarsh" + On,
        "/saltmarsh/bodies/community-safety-partnership" + On,
        "/saltmarsh/bodies/transport-and-access" + On,
        "/saltmarsh/bodies/drugs-and-alcohol-group" + On,
        "/saltmarsh/compare?from=2024-03&to=2024-05",
        "/saltmarsh/organisations" + On,
        "/saltmarsh/protocols" + On,
        "/merefleet" + On,
        "/places/haven-and-saltings-district",
        "/cy/saltmarsh" + On,
        "/cy/saltmarsh/bodies/safer-saltmarsh" + On,
        "/cy/places/saltmarsh-county",
    ];

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, true)]
    [InlineData(320, false)]
    public async Task Every_page_of_the_tour_is_accessible_and_fits_the_screen(int width, bool script)
    {
        var page = script ? Page : await WithoutScript();
        await page.SetViewportSizeAsync(width, 800);

        foreach (var state in s_states)
        {
            await page.GotoAsync(state);
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
            await page.ShouldFitTheScreen();
            await page.ShouldBeAccessible();
        }
    }
}
