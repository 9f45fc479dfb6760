using Commonweal.Platform.Access;
using Commonweal.Tests.Access;
using Commonweal.Tests.Bodies.Uploads;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>A manager uploads the workbook that they have and meets nothing on the way that keeps them out.</summary>
public sealed class UploadingTests(Browser browser) : StaffJourney(browser)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task An_awful_workbook_is_taken_in(int width, bool script)
    {
        var page = await Open(width, script);
        await SignIn(page, await Staff.Account((Role.PartnershipManager, (await Staff.Scopes("north")).Partnership)));
        await page.GotoAsync("/staff/north");
        await page.Follow("Upload your membership workbook");
        await InOrder(page);
        await page.Press("Upload");
        await InOrder(page);
        await page.GetByLabel("Workbook").SetInputFilesAsync(new FilePayload { Name = "members.xlsx", MimeType = "application/octet-stream", Buffer = GivenWorkbook.Awful() });
        await page.Press("Upload");
        await Expect(page.Heading()).ToHaveTextAsync("What stands where in members.xlsx");
        await InOrder(page);

        await page.Press("Continue");
        await Expect(page.Heading()).ToHaveTextAsync("Names that look alike");
        await InOrder(page);
        await page.Press("Continue");
        await Expect(page.Heading()).ToHaveTextAsync("What would come of it");
        await InOrder(page);
        await page.Press("Take it in");
        await Expect(page.Heading()).ToHaveTextAsync("Taken in");
        await InOrder(page);
    }
}
