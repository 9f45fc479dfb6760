using Commonweal.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Saltmarsh;

/// <summary>What a newcomer looks at first, for everybody: wide and narrow, with script and without, in both languages.</summary>
public sealed class NewcomerTests(Browser browser) : Journey(browser, new EverySampleApp())
{
    private const string On = "?on=2026-11-22";

    private static readonly string[] s_states =
    [
        "/",
        "/cy/",
        "/search?q=youth+parliament",
        "/cy/search?q=",
        "/saltmarsh" + On,
        "/saltmarsh/structure" + On,
        "/saltmarsh/boundaries" + On,
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
        "/saltmarsh/governance" + On,
        "/saltmarsh/governance" + On + "&rule=deputies",
        "/saltmarsh/governance" + On + "&body=board",
        "/cy/saltmarsh/governance" + On,
        "/glanfelin/governance/calendar" + On,
        "/strathcorrie/governance/calendar" + On,
        "/cy/glanfelin/governance/calendar" + On,
        "/cy/saltmarsh" + On,
        "/cy/saltmarsh/bodies/safer-saltmarsh" + On,
        "/cy/places/saltmarsh-county",
    ];

    [Theory]
    [InlineData("", "Who chairs Health today, and who would come in their place?", "Deputy: Daniel Peake", "What became of the old transport group?", "Safer Saltmarsh", "Whom does the Community Safety Partnership answer to?")]
    [InlineData("/cy", "Pwy sy’n cadeirio Iechyd heddiw, a phwy fyddai’n dod yn eu lle?", "Daniel Peake", "Beth ddigwyddodd i’r hen grŵp trafnidiaeth?", "Safer Saltmarsh", "I bwy y mae’r Bartneriaeth Diogelwch Cymunedol yn atebol?")]
    public async Task Somebody_new_finds_three_answers_on_a_phone(string language, string health, string deputy, string transport, string heir, string safety)
    {
        var phone = await Narrow();

        await Ask(health);
        await Expect(phone.Locator("main")).ToContainTextAsync("Ruth Ashdown");
        await Expect(phone.Locator("main")).ToContainTextAsync(deputy);

        await Ask(transport);
        await Expect(phone.Locator("main")).ToContainTextAsync(heir);
        await Expect(phone.Locator("main")).ToContainTextAsync("Place and Environment");

        await Ask(safety);
        await Expect(phone.Locator("main")).ToContainTextAsync("Police and Crime Commissioner for Saltmarsh");
        await Expect(phone.Locator("main")).ToContainTextAsync("Partnership Board");

        async Task Ask(string question)
        {
            await phone.GotoAsync($"{language}/");
            await phone.Follow(question);
            await phone.ShouldFitTheScreen();
        }
    }

    [Fact]
    public async Task Somebody_new_finds_a_group_by_the_name_that_it_had()
    {
        await Page.GotoAsync("/");
        await Page.GetByLabel("Find by name").FillAsync("youth parliament");
        await Page.Press("Search");
        await Page.Follow("Saltmarsh Youth Voice");

        await Expect(Page.Heading()).ToHaveTextAsync("Saltmarsh Youth Voice");
    }

    [Fact]
    [Trait("Makes", "pictures")]
    public async Task The_tour_leads_from_the_front_page_to_the_picture_of_it_all()
    {
        await Page.GotoAsync("/");
        await Page.Look("front-page");
        await Page.Follow("Who chairs Health today, and who would come in their place?");
        await Page.Look("healthy-saltmarsh");

        await Page.GotoAsync("/");
        await Page.Follow("How it all fits together, as a picture");
        await Page.Look("saltmarsh-structure");
    }

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
