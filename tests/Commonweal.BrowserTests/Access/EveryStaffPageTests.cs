using Commonweal.Bodies;
using Commonweal.Governance.Restructuring;
using Commonweal.Platform.Access;
using Commonweal.Tests.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>Every page behind signing in, for everybody: narrow and without script as it is shown, and wide as it is when a form was sent with nothing in it.</summary>
public sealed class EveryStaffPageTests(Browser browser) : StaffJourney(browser)
{
    [Fact]
    public async Task Each_page_fits_a_narrow_screen_without_script_and_is_accessible()
    {
        var page = await Administrator(320, script: false);
        foreach (var address in Addresses)
        {
            await page.GotoAsync(address);
            await Expect(page.Heading()).Not.ToHaveTextAsync("Something went wrong");
            await InOrder(page);
        }
    }

    [Fact]
    public async Task Each_form_that_is_sent_with_nothing_in_it_comes_back_accessible()
    {
        var page = await Administrator(1280, script: true);
        foreach (var address in Addresses)
        {
            await page.GotoAsync(address);
            if (await page.Locator("main form[method=post]").CountAsync() == 0)
            {
                continue;
            }

            await page.Locator("main form[method=post]").Last.Locator("button").Last.ClickAsync();
            await Expect(page.Heading()).Not.ToHaveTextAsync("Something went wrong");
            await InOrder(page);
        }
    }

    // Whoever ends a session or signs out comes no further.
    private static IEnumerable<string> Addresses => StaffAddresses.In("north").Where(a => a is not ("/account/sign-out" or "/account"));

    private async Task<IPage> Administrator(int width, bool script)
    {
        await using (var db = Staff.Store.Open())
        {
            db.ShowsDrafts = true;
            db.Add(new Proposal(db.Partnerships().Single(p => p.Slug == "north"), "north-paper", "Paper", null, new DateOnly(2026, 4, 1)));
            await db.SaveChangesAsync();
        }

        var page = await Open(width, script);
        await SignIn(page, await Staff.Account((Role.Administrator, Scope.Installation)));
        await Expect(page.Heading()).ToHaveTextAsync("What is mine");
        return page;
    }
}
