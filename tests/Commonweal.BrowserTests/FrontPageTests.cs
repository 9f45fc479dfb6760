using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests;

public sealed class FrontPageTests(Browser browser) : Journey(browser)
{
    [Fact]
    [Trait("Makes", "pictures")]
    public async Task Somebody_new_arrives_at_an_accessible_front_page()
    {
        await Page.GotoAsync("/");

        await Expect(Page.Heading()).ToHaveTextAsync("Commonweal");
        await Page.ShouldBeAccessible();
        await Page.Look("front-page");
    }

    [Fact]
    public async Task The_front_page_fits_a_small_phone()
    {
        var phone = await Narrow();

        await phone.GotoAsync("/");

        await phone.ShouldFitTheScreen();
        await phone.ShouldBeAccessible();
    }

    [Fact]
    public async Task The_front_page_needs_no_script()
    {
        var page = await WithoutScript();

        await page.GotoAsync("/");

        await Expect(page.Heading()).ToHaveTextAsync("Commonweal");
        await page.ShouldFitTheScreen();
        await page.ShouldBeAccessible();
    }
}
