using Commonweal.Platform.Access;
using Commonweal.Tests.Access;
using Commonweal.Tests.Access.Outside;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>Coming in by an outside provider, which the test runs itself: by keyboard, without script, on a phone, in both languages. The content security policy lets no form end on another site, and Chromium watches where each leads.</summary>
public sealed class OutsideSignInTests(Browser browser) : Journey(browser, new OutsideApp())
{
    private OutsideApp Outside => (OutsideApp)App;

    protected override bool MayAsk(Uri address) => base.MayAsk(address) || address.Authority == new Uri(Outside.Provider.Address).Authority;

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Somebody_links_their_account_goes_and_comes_in_by_the_provider_by_keyboard(int width, bool script)
    {
        Outside.Provider.Asks = true;
        var account = await Outside.Account((Role.Auditor, Scope.Installation));
        var page = await Open(width, script);
        await page.GotoAsync("/account/provider");
        await page.GetByLabel("E-mail address").FillAsync(account.Email!);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(StaffApp.Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Heading()).ToHaveTextAsync($"Sign-in by {OutsideApp.Name}");
        await InOrder(page);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(StaffApp.Password);
        await page.Keyboard.PressAsync("Enter");
        await ItIsMe(page);
        await Expect(page.GetByText("knows you as")).ToBeVisibleAsync();
        await InOrder(page);
        await Enter(page, "Link it");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync($"Linked: you can come in by {OutsideApp.Name}");
        await InOrder(page);
        await page.GotoAsync("/account/provider");
        await InOrder(page);
        await page.GotoAsync("/account/sign-out");
        await page.Press("Sign out");

        await page.GotoAsync("/staff/organisations");
        await InOrder(page);
        await Enter(page, $"Sign in with {OutsideApp.Name}");
        await ItIsMe(page);
        await Expect(page.Heading()).ToHaveTextAsync("Organisations");
    }

    [Theory]
    [InlineData("", "Create your account", "Create the account")]
    [InlineData("/cy", "Creu eich cyfrif", "Creu'r cyfrif")]
    public async Task Somebody_who_is_invited_comes_in_without_a_password(string language, string heading, string button)
    {
        Outside.Provider.Asks = true;
        var page = await Open(320, script: true);
        await page.GotoAsync(language + await Invite());
        await InOrder(page);
        await page.Locator("main button[formaction]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await ItIsMe(page);
        await Expect(page.Heading()).ToHaveTextAsync(heading);
        await InOrder(page);
        await Enter(page, button);
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/staff$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("/cy", false)]
    public async Task The_page_between_is_in_order_and_leads_on_by_a_link_where_it_does_not_by_itself(string language, bool script)
    {
        var page = await Open(320, script);
        // It leads on at once, which leaves no time to look at it: here it waits for a day.
        await page.RouteAsync("**/account/sign-in/go-on", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace("content=\"0;", "content=\"90000;", StringComparison.Ordinal) });
        });
        await page.GotoAsync($"{language}/account/sign-in");
        await page.Locator("main button[formaction]").ClickAsync();
        await Expect(page.Heading()).ToContainTextAsync(OutsideApp.Name);
        await InOrder(page);

        Outside.Provider.Asks = true;
        await page.Locator("main a.govuk-button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await ItIsMe(page);
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();   // not linked
        await InOrder(page);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/cy")]
    public async Task What_came_to_nothing_is_said_on_a_page_that_is_in_order(string language)
    {
        (Outside.Provider.Asks, Outside.Provider.Error) = (true, "access_denied");
        await Page.GotoAsync($"{language}/account/sign-in");
        await InOrder(Page);
        await Page.Locator("main button[formaction]").ClickAsync();
        await ItIsMe(Page);
        await Expect(Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await InOrder(Page);

        await Outside.Provider.DisposeAsync();
        Outside.Later(TimeSpan.FromHours(12));
        await Page.Locator("main button[formaction]").ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await InOrder(Page);
    }

    private static async Task ItIsMe(IPage page)
    {
        await page.WaitForURLAsync("**/authorize?*");
        await Enter(page, "It is me", AriaRole.Link);
    }

    private static async Task Enter(IPage page, string name, AriaRole role = AriaRole.Button)
    {
        await page.GetByRole(role, new() { Name = name, Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    private async Task<string> Invite()
    {
        await using var db = Outside.Store.Open();
        var invitation = new Invitation("wilf@example.org", Role.Auditor, Scope.Installation, Outside.Now.AddDays(7));
        db.Add(invitation);
        await db.SaveChangesAsync();
        var links = (Web.Hosting.Access.Links)App.Services.GetService(typeof(Web.Hosting.Access.Links))!;
        return $"/account/invitation/{links.Of(invitation)}";
    }

    private async Task<IPage> Open(int width, bool script)
    {
        var page = script ? await Wide() : await WithoutScript();
        await page.SetViewportSizeAsync(width, 900);
        return page;
    }

    private static async Task InOrder(IPage page)
    {
        await page.ShouldFitTheScreen();
        await page.ShouldBeAccessible();
    }
}
