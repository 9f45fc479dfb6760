using Commonweal.Platform.Access;
using Commonweal.Tests.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>Whoever answers people's requests finds what is held of them and erases it; the record says that it was done (UK GDPR, Articles 15 and 17).</summary>
public sealed class ErasingTests(Browser browser) : StaffJourney(browser)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Somebody_asks_what_is_held_of_them_and_is_erased(int width, bool script)
    {
        var page = await Administrator(width, script);
        await page.GotoAsync("/staff");
        await page.Follow("People");
        await page.GetByLabel("Find by name", new() { Exact = true }).Last.FillAsync("holder");
        await page.Press("Find");
        await InOrder(page);
        await page.Locator("main table a").First.ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("Jo Holder");
        await InOrder(page);

        await page.Follow("Erase them");
        await InOrder(page);
        await page.Press("Erase for good");
        await InOrder(page);
        await page.GetByLabel("What was asked, and when?").FillAsync("Asked by letter on 9 March");
        await page.GetByLabel("This is the person who asked, and no namesake").CheckAsync();
        await page.Press("Erase for good");
        await Expect(page.Heading()).ToHaveTextAsync("Erased");
        await InOrder(page);

        await page.Follow("Record");
        await InOrder(page);
        await Expect(page.Locator("main tbody tr").First).ToContainTextAsync("Asked by letter on 9 March");
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task An_account_is_closed_and_erased_and_what_it_did_stays_on_the_record(int width, bool script)
    {
        var account = await Staff.Account((Role.PartnershipManager, (await Staff.Scopes("north")).Partnership));
        var page = await Administrator(width, script);
        await page.GotoAsync($"/staff/accounts/{account.Id}");
        await InOrder(page);
        await page.Press("Close it");
        await InOrder(page);
        await page.Press("Erase for good");
        await Expect(page.Heading()).ToContainTextAsync("Name erased");
        await InOrder(page);

        await page.Follow("What was done to the account");
        await InOrder(page);
        await Expect(page.Locator("main")).ToContainTextAsync("Erased");
    }

    private async Task<IPage> Administrator(int width, bool script)
    {
        var page = await Open(width, script);
        await SignIn(page, await Staff.Account((Role.Administrator, Scope.Installation)));
        await Expect(page.Heading()).ToHaveTextAsync("What is mine");
        return page;
    }
}
