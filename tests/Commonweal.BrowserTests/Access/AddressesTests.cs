using Commonweal.Platform.Access;
using Commonweal.Tests.Access;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>A support officer enters how somebody is reached and copies the addresses of a board.</summary>
public sealed class AddressesTests(Browser browser) : StaffJourney(browser)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task An_address_is_entered_and_those_of_the_board_are_copied(int width, bool script)
    {
        var page = await Open(width, script);
        await SignIn(page, await Staff.Account((Role.SupportOfficer, (await Staff.Scopes("north")).Body)));
        await page.GotoAsync("/staff/north/bodies/board");
        await page.Follow("Copy addresses");
        await InOrder(page);
        await page.Follow("enter it for Jo Holder");
        await InOrder(page);
        await page.GetByLabel("E-mail address", new() { Exact = true }).FillAsync("jo");
        await page.Press("Save");
        await InOrder(page);
        await page.GetByLabel("E-mail address", new() { Exact = true }).FillAsync("jo@example.org");
        await page.GetByLabel("Name of an assistant").FillAsync("Sam Pa");
        await page.GetByLabel("E-mail address of the assistant").FillAsync("sam@example.org");
        await page.Press("Save");

        await InOrder(page);
        await Expect(page.GetByLabel("All of them, for Outlook and the like")).ToHaveValueAsync("Jo Holder <jo@example.org>; Sam Pa <sam@example.org>");
        if (script)
        {
            await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
            await page.Press("Copy addresses");
            await Expect(page.GetByText("Copied")).ToBeVisibleAsync();
            Assert.Equal("Jo Holder <jo@example.org>; Sam Pa <sam@example.org>", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        }
        else
        {
            await Expect(page.Locator("[data-copies]")).ToBeHiddenAsync();
        }
    }
}
