using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Site;

/// <summary>Every page and each of its states, for everybody: wide and narrow, with script and without.</summary>
public sealed class EveryPageTests(Browser browser) : Journey(browser)
{
    private static readonly string[] s_states =
    [
        "/",
        "/cheshire",
        "/cheshire?on=soon",
        "/cheshire/structure?on=2005-07-26",
        "/huntingdonshire/structure",
        "/huntingdonshire/bodies/community-safety-partnership",
        "/huntingdonshire/bodies/community-safety-partnership-board",
        "/saltmarsh/bodies/community-safety-partnership/answers",
        "/saltmarsh/organisations/saltmarsh-constabulary/answers",
        "/saltmarsh/governance",
        "/saltmarsh/governance?rule=deputies",
        "/saltmarsh/governance/changes?from=2024-01&to=2025-01",
        "/saltmarsh/governance/changes?from=soon&to=2025-01",
        "/saltmarsh/governance/statement/2024",
        "/saltmarsh/bodies/board",
        "/cheshire/protocols",
        "/horsham/reviews",
        "/horsham/reviews/structure-and-arrangements",
        "/huntingdonshire/self-assessment",
        "/huntingdonshire/self-assessment/sheet",
        "/cheshire/protocols?on=2000",
        "/cheshire/data",
        "/huntingdonshire/organisations",
        "/huntingdonshire/organisations/cambridgeshire-research-team",
        "/cheshire/organisations/cheshire-local-government-association?on=soon",
        "/horsham/compare?from=2009-06&to=2009-08",
        "/lewes/bodies/full-lsp",
        "/oxfordshire/structure",
        "/crawley/bodies/executive",
        "/crawley/bodies/lsp-board",
        "/huntingdonshire/boundaries",
        "/places/13",
        "/places/E07000011?on=2005",
        "/places/E07000063",
        "/nowhere",
        "/cy/",
        "/cy/cheshire?on=yfory",
        "/cy/huntingdonshire/structure",
        "/cy/huntingdonshire/bodies/community-safety-partnership",
        "/cy/saltmarsh/bodies/community-safety-partnership/answers",
        "/cy/saltmarsh/governance",
        "/cy/saltmarsh/governance/changes?from=2024-01&to=2025-01",
        "/cy/saltmarsh/governance/statement/2024",
        "/cy/saltmarsh/bodies/board",
        "/cy/cheshire/protocols",
        "/cy/cheshire/reviews/framework-of-2005",
        "/cy/cheshire/data",
        "/cy/huntingdonshire/organisations",
        "/cy/huntingdonshire/organisations/cambridgeshire-research-team",
        "/cy/horsham/compare?from=2009-06&to=2009-08",
        "/cy/lewes/bodies/full-lsp",
        "/cy/oxfordshire/structure",
        "/cy/huntingdonshire/boundaries",
        "/cy/places/13",
    ];

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, true)]
    [InlineData(1280, false)]
    [InlineData(320, false)]
    public async Task Every_page_is_accessible_and_fits_the_screen(int width, bool script)
    {
        var page = script ? Page : await WithoutScript();
        await page.SetViewportSizeAsync(width, 800);

        // In Welsh the same pages come without script as in English.
        foreach (var state in s_states.Where(s => script || !s.StartsWith("/cy", StringComparison.Ordinal)))
        {
            await page.GotoAsync(state);
            if (width == 320)
            {
                // What is behind a summary has to fit a phone too.
                await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
            }

            await page.ShouldFitTheScreen();
            await page.ShouldBeAccessible();
        }
    }

    [Theory]
    [InlineData("/cheshire", 1280, "Something went wrong")]
    [InlineData("/cy/cheshire", 320, "Aeth rhywbeth o’i le")]
    public async Task The_page_for_what_went_wrong_is_accessible_and_fits_the_screen(string address, int width, string heading)
    {
        await App.Store.DisposeAsync();
        await Page.SetViewportSizeAsync(width, 800);

        await Page.GotoAsync(address);

        await Expect(Page.Heading()).ToHaveTextAsync(heading);
        await Page.ShouldFitTheScreen();
        await Page.ShouldBeAccessible();
    }

    [Fact]
    [Trait("Makes", "pictures")]
    public async Task Somebody_new_finds_a_partnership_from_the_front_page()
    {
        await Page.GotoAsync("/");
        await Page.Follow("The Cheshire Partnership");

        await Expect(Page.Heading()).ToHaveTextAsync("The Cheshire Partnership");
        await Page.Look("cheshire");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/cheshire")]
    [InlineData("/nowhere")]
    public async Task The_first_press_of_Tab_offers_to_skip_to_the_content(string address)
    {
        await Page.GotoAsync(address);
        await Page.Keyboard.PressAsync("Tab");

        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Skip to main content" })).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("main")).ToBeFocusedAsync();
    }
}
