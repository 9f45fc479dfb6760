using System.Text;
using Commonweal.BrowserTests.Access;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Performance;

/// <summary>Figures are typed with the arrow keys, pasted as a column or as rows, looked at, handed in and taken back.</summary>
public sealed class HandingInTests(Browser browser) : StaffJourney(browser)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task What_is_due_is_entered_looked_at_handed_in_and_taken_back(int width, bool script)
    {
        await Watch();
        var page = await Manager(width, script);
        await page.GotoAsync("/staff/north");
        await page.Follow("Figures due, and hand them in");
        await InOrder(page);
        await page.GetByLabel("Figure of Lost sheep").FillAsync("4,500");
        await page.Press("Look at them, then hand them in");
        await Expect(page.Locator(".govuk-error-message").First).ToContainTextAsync("has a comma; write 4500");
        await InOrder(page);
        await page.GetByLabel("Figure of Lost sheep").FillAsync("4.5");
        await page.GetByLabel("Or paste rows from a spreadsheet").FillAsync("Broken walls\t7");
        await page.Press("Look at them, then hand them in");
        await Expect(page.Locator(".govuk-inset-text")).ToContainTextAsync("Look at these before they are handed in");
        await InOrder(page);
        await page.Press("Hand them in");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("2 figures are handed in");
        await InOrder(page);
        await page.Press("Take them back");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The figures are taken back");
        await InOrder(page);
    }

    [Fact]
    public async Task In_the_grid_the_arrows_go_up_and_down_and_a_column_is_pasted_downwards()
    {
        await Watch();
        var page = await Manager(1280, script: true);
        await page.GotoAsync("/staff/north/figures?show=all");
        var (sheep, walls) = (page.GetByLabel("Figure of Lost sheep"), page.GetByLabel("Figure of Broken walls"));
        await sheep.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(walls).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(sheep).ToBeFocusedAsync();
        await sheep.EvaluateAsync("field => { const data = new DataTransfer(); data.setData('text', '4.5\\n7\\n'); field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }");
        await Expect(sheep).ToHaveValueAsync("4.5");
        await Expect(walls).ToHaveValueAsync("7");
    }

    private async Task Watch()
    {
        var bundle = new Bundle();
        foreach (var (name, text) in new[]
        {
            ("partnership.csv", "partnership,name,published\nnorth,North,yes\n"),
            ("kinds.csv", "list,kind,name,plural,order\narea,moor,Moor,Moors,1\n"),
            ("areas.csv", "area,name,kind\nnorth-moor,North Moor,moor\n"),
            ("indicators.csv", "indicator,name,code,unit,polarity,decimals,frequency\nsheep,Lost sheep,NI 901,%,low-is-good,1,financial-year\nwalls,Broken walls,NI 902,walls,low-is-good,0,financial-year\n"),
            ("scorecard.csv", "indicator,area,order\nsheep,north-moor,1\nwalls,north-moor,2\n"),
        })
        {
            bundle.Add(name, Encoding.UTF8.GetBytes(text));
        }

        await using var db = Staff.Store.Open();
        Assert.Empty((await new Import(db, Modules.Registers).RunAsync(bundle, new ImportWishes(), default)).Faults.Select(f => f.ToString()));
    }
}
