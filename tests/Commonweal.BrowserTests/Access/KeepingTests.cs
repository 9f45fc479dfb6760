using Commonweal.Bodies;
using Commonweal.Bodies.Workbooks;
using Commonweal.Governance;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Tests.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>Whoever keeps a partnership forms a group, says who sits there, changes seats in the grid and ends the group again, by keyboard and without script.</summary>
public sealed class KeepingTests(Browser browser) : StaffJourney(browser)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task A_group_is_formed_filled_changed_and_merged(int width, bool script)
    {
        var page = await Manager(width, script);
        await page.GotoAsync("/staff/north");
        await page.Follow("Form a board or group");
        await InOrder(page);
        await page.Press("Form it");
        await InOrder(page);
        await page.GetByLabel("What is it called?").FillAsync("Young group");
        await page.GetByLabel("Which seats has it?").FillAsync("First\nOther");
        await page.Press("Form it");
        await Expect(page.Heading()).ToHaveTextAsync("Young group");
        await InOrder(page);

        await page.Follow("Add a seat");
        await InOrder(page);
        await page.GetByLabel("What is the seat called?").FillAsync("Chair of the group");
        await page.GetByLabel("The chair", new() { Exact = true }).CheckAsync();
        await page.Press("Add it");
        await Expect(page.Heading()).ToHaveTextAsync("Young group");

        await page.GotoAsync("/staff/north/who-sits-where");
        await InOrder(page);
        await page.GetByLabel("First, Young group").FillAsync("Ann New");
        await page.GetByLabel("Other, Young group").FillAsync("Jo Holder");
        await page.Press("Save the changes");
        await InOrder(page);
        await Day(page, "9", "3", "2026");
        await page.Press("Save the changes");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("say whether they are the same people");
        await InOrder(page);
        await page.Press("Save the changes");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("2 seats changed hands");

        await page.GotoAsync("/staff/north/bodies/young-group/seats/first/deputy");
        await InOrder(page);
        await page.GetByLabel("Who deputises?").FillAsync("Dee Puty");
        await Day(page, "9", "3", "2026");
        await page.Press("Designate");
        await Expect(page.Locator("main")).ToContainTextAsync("Deputies: Dee Puty");

        await page.Follow("End or merge it");
        await InOrder(page);
        await page.GetByLabel("Into which does it go over?").SelectOptionAsync("board");
        await page.Press("Show");
        await InOrder(page);
        await Day(page, "9", "3", "2026");
        await page.Press("End it and go over into Board");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Young group ends and goes over into Board");
        await InOrder(page);

        await page.Follow("What the public sees");
        await InOrder(page);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task What_an_act_changes_in_the_governance_check_is_read_before_it_is_done(int width, bool script)
    {
        await using (var db = Staff.Store.Open())
        {
            db.Partnerships().Single(p => p.Slug == "north").ComeUnder("english-partnership", HowPublic.Nothing, Lifetime.NotStated, Citation.None);
            await db.SaveChangesAsync();
        }

        var page = await Manager(width, script);
        await page.GotoAsync("/staff/north/bodies/board/seats/chair/resign");
        await Day(page, "9", "3", "2026");
        await page.Press("Record the resignation");
        await Expect(page.Locator("main")).ToContainTextAsync("Nothing is saved yet");
        await Expect(page.Locator("main")).ToContainTextAsync("The seat of the chair is vacant");
        await InOrder(page);

        await page.Press("Record the resignation");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The resignation from Chair is recorded");

        await page.GotoAsync("/staff/north/bodies/board/seats/second/end");
        await InOrder(page);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Each_further_page_of_who_keeps_a_partnership_can_be_used_by_everybody(int width, bool script)
    {
        var page = await Manager(width, script);
        foreach (var address in new[] { "bodies/board/correct", "bodies/board/rename", "bodies/board/adopt", "findings", "workbooks" })
        {
            await page.GotoAsync($"/staff/north/{address}");
            await InOrder(page);
        }

        await page.GetByLabel("Upload a workbook of registers").SetInputFilesAsync(new FilePayload { Name = "registers.xlsx", MimeType = "application/octet-stream", Buffer = Bodies("body,name,published\nopen-group,Open group,yes\n") });
        await page.Press("Upload");
        await Expect(page.Heading()).ToHaveTextAsync("What registers.xlsx would change");
        await InOrder(page);
        await page.Press("Take it in");
        await page.Follow("registers.xlsx");
        await InOrder(page);
        await page.Press("Undo it");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("registers.xlsx is undone");
    }

    private static byte[] Bodies(string csv)
    {
        var bundle = new Bundle();
        bundle.Add("bodies.csv", System.Text.Encoding.UTF8.GetBytes(csv));
        return RegistersAsWorkbook.Write(bundle, [.. Modules.Registers.Where(r => r.Name == "bodies")]);
    }

    private static async Task Day(IPage page, string day, string month, string year)
    {
        await page.GetByLabel("Day", new() { Exact = true }).Last.FillAsync(day);
        await page.GetByLabel("Month", new() { Exact = true }).Last.FillAsync(month);
        await page.GetByLabel("Year", new() { Exact = true }).Last.FillAsync(year);
    }
}
