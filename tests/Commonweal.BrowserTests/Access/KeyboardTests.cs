using Commonweal.Platform.Access;
using Commonweal.Tests.Access;
using Commonweal.Tests.Bodies.Uploads;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>Whoever has no mouse appoints, changes seats in the grid, ends a group and uploads a workbook, by Tab, typing and Enter alone.</summary>
public sealed class KeyboardTests(Browser browser) : StaffJourney(browser)
{
    [Fact]
    public async Task Seats_and_groups_are_kept_by_keyboard_alone()
    {
        var page = await Manager();
        await page.GotoAsync("/staff/north/bodies/board/seats/second/appoint");
        await Type(page, "input[name=Name]", "Ann New");
        await Day(page, "From");
        await Enter(page, "main form button");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Ann New");

        await page.GotoAsync("/staff/north/who-sits-where");
        await Type(page, ".cw-who-sits input", "Bea Newer");
        await Day(page, "From");
        await Enter(page, "main form button");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("One seat changed hands");

        await page.GotoAsync("/staff/north/bodies/secret-group/end");
        await Day(page, "Last");
        await Enter(page, "main form[method=post] button");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Secret group ends");
    }

    [Fact]
    public async Task A_workbook_is_taken_in_by_keyboard_once_it_is_chosen()
    {
        var page = await Manager();
        await page.GotoAsync("/staff/north/upload");
        await page.TabTo("main input[type=file]");
        await page.Locator("main input[type=file]").SetInputFilesAsync(new FilePayload { Name = "members.xlsx", MimeType = "application/octet-stream", Buffer = GivenWorkbook.Awful() });
        foreach (var heading in new[] { "What stands where in members.xlsx", "Names that look alike", "What would come of it", "Taken in" })
        {
            await Enter(page, "main form[method=post] button");
            await Expect(page.Heading()).ToHaveTextAsync(heading);
        }
    }

    private async Task<IPage> Manager()
    {
        var page = await Open(1280, script: true);
        await SignIn(page, await Staff.Account((Role.PartnershipManager, (await Staff.Scopes("north")).Partnership)));
        await Expect(page.Heading()).ToHaveTextAsync("What is mine");
        return page;
    }

    private static async Task Type(IPage page, string selector, string text)
    {
        await page.TabTo(selector);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task Day(IPage page, string field)
    {
        foreach (var (part, typed) in new[] { ("day", "9"), ("month", "3"), ("year", "2026") })
        {
            await Type(page, $"input[name='{field}-{part}']", typed);
        }
    }

    private static async Task Enter(IPage page, string button)
    {
        await page.TabTo(button);
        await page.Keyboard.PressAsync("Enter");
    }
}
