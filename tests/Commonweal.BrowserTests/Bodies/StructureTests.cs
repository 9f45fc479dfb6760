using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Bodies;

public sealed class StructureTests(Browser browser) : Journey(browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Another_date_can_be_asked_for_by_keyboard_alone(bool script)
    {
        var page = script ? Page : await WithoutScript();
        await page.GotoAsync("/cheshire/structure");
        await page.TabTo("summary");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("26 July 2005");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex(@"/cheshire/structure\?on=26\+July\+2005$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(page.Locator(".cw-as-at__words")).ToContainTextAsync("As at 26 July 2005.");
    }

    [Fact]
    public async Task A_date_that_is_none_is_told_at_once_and_can_be_put_right()
    {
        await Page.GotoAsync("/cheshire");
        await Page.GetByText("See it as at another date").ClickAsync();
        await Page.GetByLabel("Date").FillAsync("soon");
        await Page.Press("Show");

        await Expect(Page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        await Expect(Page).ToHaveTitleAsync("Error: The Cheshire Partnership – Commonweal");
        await Page.Follow("Enter a day, a month or a year, such as 26 July 2005, July 2005 or 2005");
        await Expect(Page.GetByLabel("Date")).ToBeFocusedAsync();
        await Expect(Page.GetByLabel("Date")).ToHaveValueAsync("soon");

        await Page.GetByLabel("Date").FillAsync("2005");
        await Page.Press("Show");
        await Expect(Page.Locator(".cw-as-at__words")).ToContainTextAsync("As at 2005.");
    }

    [Fact]
    [Trait("Makes", "pictures")]
    public async Task A_box_of_the_drawing_leads_by_keyboard_to_its_group()
    {
        await Page.GotoAsync("/huntingdonshire/structure");
        await Page.Look("huntingdonshire-structure");

        await Page.TabTo(".drawing-wide a[href$=community-safety-partnership]");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Page.Heading()).ToHaveTextAsync("Community Safety Partnership");
        await Page.Look("community-safety-partnership");
    }

    [Fact]
    public async Task On_a_phone_the_drawing_is_one_column_and_nothing_scrolls_sideways()
    {
        var phone = await Narrow();
        await phone.GotoAsync("/huntingdonshire/structure");

        await Expect(phone.Locator(".drawing-wide")).ToBeHiddenAsync();
        await Expect(phone.Locator(".drawing--narrow")).ToBeVisibleAsync();
        await phone.TabTo(".drawing--narrow a[href$=community-safety-partnership]");
        await phone.ShouldFitTheScreen();

        await Page.GotoAsync("/huntingdonshire/structure");
        await Expect(Page.Locator(".drawing--narrow")).ToBeHiddenAsync();
    }
}
