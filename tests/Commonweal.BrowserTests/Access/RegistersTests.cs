using Commonweal.Platform.Access;
using Commonweal.Tests.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>Whoever keeps a partnership puts a register right row by row, by keyboard and without script.</summary>
public sealed class RegistersTests(Browser browser) : StaffJourney(browser)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task A_delegation_is_stated_found_changed_and_ended(int width, bool script)
    {
        var page = await Open(width, script);
        await SignIn(page, await Staff.Account((Role.PartnershipManager, (await Staff.Scopes("north")).Partnership)));
        await Expect(page.Heading()).ToHaveTextAsync("What is mine");
        await page.GotoAsync("/staff/north");
        await page.Follow("Registers, row by row");
        await InOrder(page);
        await page.Follow("What is delegated to whom");
        await InOrder(page);
        await page.Follow("Delegate");
        await InOrder(page);
        await page.Press("Save");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Board or group is empty; enter the board or group that delegates");
        await InOrder(page);

        await page.GetByLabel("Board or group", new() { Exact = true }).SelectOptionAsync("Board");
        await page.GetByLabel("To what", new() { Exact = true }).SelectOptionAsync("Organisation");
        await page.GetByLabel("To", new() { Exact = true }).FillAsync("Police");
        await page.GetByLabel("Scope", new() { Exact = true }).FillAsync("Small grants");
        await page.GetByLabel("From", new() { Exact = true }).FillAsync("March 2025");
        await page.Press("Save");
        await Expect(page.Locator("table")).ToContainTextAsync("Small grants");
        await InOrder(page);

        await page.GetByLabel("Find in this register").FillAsync("small");
        await page.Press("Show");
        await page.Follow("Board – Small grants – Police");
        await InOrder(page);
        await page.Follow("It is otherwise from a day on");
        await InOrder(page);
        await page.GetByLabel("Day").FillAsync("1");
        await page.GetByLabel("Month").FillAsync("2");
        await page.GetByLabel("Year").FillAsync("2026");
        await page.GetByLabel("Limit", new() { Exact = true }).FillAsync("£900");
        await page.Press("Change it");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("from 1 February 2026 on");

        await page.GotoAsync("/staff/north/registers/seats/row?row=board%2Fchair");
        await InOrder(page);
        await page.Follow("Take it back: nothing of it was ever so");
        await InOrder(page);
        await page.Press("Take it back");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Other rows name it");
        await InOrder(page);
    }
}
