using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Time;
using Commonweal.Tests.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>Whoever keeps a partnership puts a restructuring on paper, reads and prints what it would come to, and adopts it, by keyboard and without script.</summary>
public sealed class RestructuringTests(Browser browser) : StaffJourney(browser)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Three_groups_become_one_on_paper_and_then_in_truth(int width, bool script)
    {
        await Themes("Crime", "Fire and rescue", "Road safety");
        var page = await Open(width, script);
        await SignIn(page, await Staff.Account((Role.PartnershipManager, (await Staff.Scopes("north")).Partnership)));
        await page.GotoAsync("/staff/north");
        await page.Follow("Proposals");
        await InOrder(page);
        await page.Follow("Begin a proposal");
        await InOrder(page);
        await page.Press("Begin it");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Enter what the proposal is called");
        await InOrder(page);
        await page.GetByLabel("What is it called?").FillAsync("Three become one");
        await Day(page, 0, "1", "4", "2026");
        await page.Press("Begin it");
        await InOrder(page);

        await page.Follow("Form a board or group");
        await InOrder(page);
        await page.GetByLabel("What would it be called?").FillAsync("Safer Northgate");
        await page.GetByLabel("How many times a year would it meet?").FillAsync("4");
        await page.Press("Add it to the proposal");
        await page.Follow("Merge one or several into another");
        await InOrder(page);
        foreach (var theme in new[] { "Crime", "Fire and rescue", "Road safety" })
        {
            await page.GetByLabel(theme, new() { Exact = true }).CheckAsync();
        }

        await page.GetByLabel("Into which?").SelectOptionAsync("safer-northgate");
        await page.Press("Add it to the proposal");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Merge Crime, Fire and rescue and Road safety into Safer Northgate");
        await InOrder(page);
        foreach (var act in new[] { "end", "rename", "place" })
        {
            await page.GotoAsync($"/staff/north/proposals/three-become-one/acts/{act}");
            await InOrder(page);
        }

        await page.GotoAsync("/staff/north/proposals/three-become-one");
        await Expect(page.Locator("main")).ToContainTextAsync("On paper only: nothing has changed");
        await Expect(page.Locator("main")).ToContainTextAsync("Safer Northgate: new; takes in Crime, Fire and rescue, Road safety");
        await InOrder(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Change what it would do" })).ToBeHiddenAsync();
        if (Environment.GetEnvironmentVariable("COMMONWEAL_LOOK") is { } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"paper-print-{width}.png"), FullPage = true });
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"paper-{width}.png"), FullPage = true });
        }

        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.Follow("Adopt it");
        await InOrder(page);
        await page.Press("Adopt it: do all of this");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Enter who decided, such as the Board");
        await InOrder(page);
        await page.GetByLabel("Who decided?").FillAsync("the Board");
        await Day(page, 1, "9", "3", "2026");
        await page.Press("Adopt it: do all of this");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Three become one is adopted: all 2 acts are done");
        await Expect(page.Locator("main")).ToContainTextAsync("Decided by the Board on 9 March 2026");
        await InOrder(page);
    }

    private static async Task Day(IPage page, int which, string day, string month, string year)
    {
        await page.GetByLabel("Day", new() { Exact = true }).Nth(which).FillAsync(day);
        await page.GetByLabel("Month", new() { Exact = true }).Nth(which).FillAsync(month);
        await page.GetByLabel("Year", new() { Exact = true }).Nth(which).FillAsync(year);
    }

    private async Task Themes(params string[] names)
    {
        await using var db = Staff.Store.Open();
        var north = db.Partnerships().Single(p => p.Slug == "north");
        foreach (var name in names)
        {
            var theme = new Body(north, Slug.Of(name), new BodyWords(name), Lifetime.NotStated, Citation.None);
            theme.Publish();
            _ = new Seat(theme, "head", new SeatWords($"Chair, {name}", Role: SeatRole.Chair), Lifetime.NotStated, Citation.None);
            db.Add(theme);
        }

        await db.SaveChangesAsync();
    }
}
