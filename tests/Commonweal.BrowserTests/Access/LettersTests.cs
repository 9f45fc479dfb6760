using Commonweal.People;
using Commonweal.Platform.Access;
using Commonweal.Tests.Access;
using Microsoft.EntityFrameworkCore;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>A partnership manager writes to those who sit on a board and reads in the outbox what became of it.</summary>
public sealed class LettersTests(Browser browser) : StaffJourney(browser)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task A_letter_is_written_and_found_in_the_outbox(int width, bool script)
    {
        await using (var db = Staff.Store.Open())
        {
            db.ShowsDrafts = true;
            db.Add(new ContactAddress(await db.People().SingleAsync(p => p.Slug == "north-holder"), "jo@example.org", null, null));
            await db.SaveChangesAsync();
        }

        var page = await Open(width, script);
        await SignIn(page, await Staff.Account((Role.PartnershipManager, (await Staff.Scopes("north")).Partnership)));
        await page.GotoAsync("/staff/north/bodies/board");
        await page.Follow("Write to them");
        await InOrder(page);
        await page.Press("Send");
        await InOrder(page);
        await page.GetByLabel("Subject").FillAsync("Papers for May");
        await page.GetByLabel("Letter", new() { Exact = true }).FillAsync("The papers are there.");
        await page.Press("Send");
        await Expect(page.Locator("main")).ToContainTextAsync("1 letter lies in the outbox");

        await page.GotoAsync("/staff/outbox");
        await InOrder(page);
        await page.GetByText("Read “Papers for May” to Jo Holder").ClickAsync();
        await Expect(page.GetByText("The papers are there.")).ToBeVisibleAsync();
        await InOrder(page);
    }
}
