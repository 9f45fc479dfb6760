using System.Text.RegularExpressions;
using Commonweal.Platform.Access;
using Commonweal.Tests.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>A manager asks every partner; a partner who has never signed in corrects a seat by the link, and the manager approves it: by keyboard and without script.</summary>
public sealed partial class StillRightTests(Browser browser) : StaffJourney(browser)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task A_partner_is_asked_corrects_a_seat_by_its_link_and_the_manager_approves_it(int width, bool script)
    {
        var page = await Open(width, script);
        await SignIn(page, await Staff.Account((Role.PartnershipManager, (await Staff.Scopes("north")).Partnership)));
        await page.GotoAsync("/staff/north/still-right");
        await InOrder(page);
        await page.Press("Ask them all");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("1 organisation is asked");
        await InOrder(page);
        await page.Follow("Trust of the north");
        await page.Press("Make a link to pass on");
        await InOrder(page);
        var link = Links().Match(await page.Locator("main").InnerTextAsync()).Value;

        var partner = await Open(width, script);
        await partner.GotoAsync(link);
        await InOrder(partner);
        await partner.Press("Send these answers");
        await Expect(partner.GetByRole(AriaRole.Alert)).ToContainTextAsync("Chair, Board: say whether it is right who sits here");
        await InOrder(partner);
        await partner.GetByLabel("Your name").FillAsync("Wyn Partner");
        await partner.GetByLabel("Somebody else sits here").CheckAsync();
        await partner.GetByLabel("Who sits here, if somebody else?").FillAsync("Ann New");
        await InOrder(partner);
        await partner.Press("Send these answers");
        await Expect(partner.Locator("main")).ToContainTextAsync("Thank you. Wyn Partner answered on");
        await InOrder(partner);

        await page.GotoAsync("/staff/north/still-right/north-trust/call");
        await InOrder(page);
        await page.GotoAsync("/staff/north/contributions");
        await InOrder(page);
        await page.GetByLabel("Chair, Board: Ann New sits here").CheckAsync();
        await page.Press("Approve those that are ticked");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("It is approved, and done");

        await page.GotoAsync("/staff/north/still-right");
        await page.Press("Close it: take no more answers");
        await partner.GotoAsync(link);
        await Expect(partner.Heading()).ToHaveTextAsync("This question is closed");
        await InOrder(partner);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task A_partner_who_signs_in_keeps_what_is_its_own(int width, bool script)
    {
        var page = await Open(width, script);
        await SignIn(page, await Staff.Account((Role.Partner, (await Staff.Scopes("north")).Organisation)));
        await page.Follow("Trust of the north");
        await InOrder(page);
        await page.Follow("Our posts");
        await InOrder(page);
        await page.GotoAsync("/staff/organisations/north-trust/ours/seats?in=north");
        await InOrder(page);
        await page.GotoAsync("/staff/organisations/north-trust/ours/entry");
        await page.Press("Send it");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nothing is otherwise than it stands");
        await InOrder(page);
        await page.GetByLabel("What we say of ourselves").FillAsync("We care.");
        await page.Press("Send it");
        await Expect(page.Locator("main")).ToContainTextAsync("About itself: We care.");
        await InOrder(page);
    }

    [GeneratedRegex(@"https?://\S+/still-right/\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();
}
