using Commonweal.Platform.Access;
using Commonweal.Tests.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>A way through the pages of those who sign in.</summary>
public abstract class StaffJourney(Browser browser) : Journey(browser, new StaffApp())
{
    protected StaffApp Staff => (StaffApp)App;

    protected async Task<IPage> Open(int width, bool script)
    {
        var page = script ? await Wide() : await WithoutScript();
        await page.SetViewportSizeAsync(width, 900);
        return page;
    }

    protected static async Task SignIn(IPage page, Account account, string password = StaffApp.Password)
    {
        await page.GotoAsync("/account/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(account.Email!);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await page.Press("Sign in");
    }

    protected async Task<IPage> Manager(int width, bool script)
    {
        var page = await Open(width, script);
        await SignIn(page, await Staff.Account((Role.PartnershipManager, (await Staff.Scopes("north")).Partnership)));
        await Expect(page.Heading()).ToHaveTextAsync("What is mine");
        return page;
    }

    protected static async Task InOrder(IPage page)
    {
        await page.ShouldFitTheScreen();
        await page.ShouldBeAccessible();
    }
}
