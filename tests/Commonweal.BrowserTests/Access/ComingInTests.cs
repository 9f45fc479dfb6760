using Commonweal.Platform.Access;
using Commonweal.Tests.Access;
using Commonweal.Web.Hosting.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>How people come in: by link, password and code; by keyboard, without script, on a phone, in both languages where it is public.</summary>
public sealed class ComingInTests(Browser browser) : StaffJourney(browser)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task The_first_administrator_comes_in_invites_an_auditor_and_goes(int width, bool script)
    {
        var page = await Open(width, script);
        await page.GotoAsync((await FirstAdministrator.LinkAsync(App.Services, default))!);
        await InOrder(page);
        await page.Press("Create the account");
        await InOrder(page);
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Choose a password");
        await page.GetByLabel("Your name").FillAsync("Ada Admin");
        await page.GetByLabel("E-mail address").FillAsync("ada@example.org");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync("curlew and samphire");
        await page.Press("Create the account");
        await Expect(page.Heading()).ToHaveTextAsync("What is mine");
        await InOrder(page);

        foreach (var address in new[] { "/staff/accounts", "/staff/permissions", "/staff/organisations", "/staff/organisations/police", "/account", "/account/password", "/account/authenticator", "/staff/north", "/staff/work", "/staff/work?p=north", "/staff/record" })
        {
            await page.GotoAsync(address);
            await InOrder(page);
        }

        await page.GotoAsync("/staff/accounts/invite?role=Auditor");
        await InOrder(page);
        await page.GetByLabel("E-mail address").FillAsync("olive@example.org");
        await page.Press("Invite");
        await Expect(page.Heading()).ToHaveTextAsync("Send them this link");
        await InOrder(page);
        var link = await page.Locator("main code").InnerTextAsync();
        await page.GotoAsync("/account/sign-out");
        await InOrder(page);
        await page.Press("Sign out");

        await page.GotoAsync(new Uri(link).PathAndQuery);
        await page.GetByLabel("Your name").FillAsync("Olive Auditor");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync("plover over mudflat");
        await page.Press("Create the account");
        await Expect(page.Heading()).ToHaveTextAsync("What is mine");
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Somebody_sets_up_an_authenticator_app_and_comes_in_by_code_and_without_the_phone(int width, bool script)
    {
        var account = await Staff.Account((Role.Auditor, Scope.Installation));
        var page = await Open(width, script);
        await SignIn(page, account);
        await page.GotoAsync("/account/authenticator");
        var key = AuthenticatorCode.Bytes(await page.Locator("main code").InnerTextAsync());
        await page.GetByLabel("Code").FillAsync("1");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(StaffApp.Password);
        await page.Press("Set it up");
        await InOrder(page);
        await page.GetByLabel("Code").FillAsync(Staff.Code(key));
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(StaffApp.Password);
        await page.Press("Set it up");
        await Expect(page.Heading()).ToHaveTextAsync("Your recovery codes");
        await InOrder(page);
        var recovery = await page.Locator("main li code").First.InnerTextAsync();
        await page.Press("I have kept them");
        Staff.Later(TimeSpan.FromMinutes(1));

        foreach (var code in new[] { Staff.Code(key), recovery })
        {
            await page.GotoAsync("/account/sign-out");
            await page.Press("Sign out");
            await SignIn(page, account);
            await Expect(page.Heading()).ToHaveTextAsync("Enter your code");
            await InOrder(page);
            await page.GetByLabel("Code").FillAsync(code);
            await page.Press("Sign in");
            await Expect(page.Heading()).ToHaveTextAsync("What is mine");
        }
    }

    [Fact]
    public async Task By_keyboard_alone_somebody_signs_in_and_appoints()
    {
        var account = await Staff.Account((Role.SupportOfficer, (await Staff.Scopes("north")).Body));
        await Page.GotoAsync("/staff/north/bodies/board");
        await Page.GetByLabel("E-mail address").FocusAsync();
        await Page.Keyboard.TypeAsync(account.Email!);
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.TypeAsync(StaffApp.Password);
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Heading()).ToHaveTextAsync("Board");
        await InOrder(Page);

        await Page.GetByRole(AriaRole.Link, new() { Name = "Appoint to Second seat" }).FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Page.GetByLabel("Who is appointed?").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        await InOrder(Page);
        await Page.GetByRole(AriaRole.Link, new() { Name = "Enter the name of whoever is appointed" }).FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.TypeAsync("Wilf Newcomer");
        foreach (var part in new[] { "10", "3", "2026" })
        {
            await Page.Keyboard.PressAsync("Tab");
            await Page.Keyboard.TypeAsync(part);
        }

        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Wilf Newcomer is appointed to Second seat");
        await InOrder(Page);
    }

    /// <summary>Five wrong passwords shut an account for a quarter of an hour; nobody is told that it is there.</summary>
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Who_guesses_is_kept_out_and_whoever_the_account_belongs_to_comes_in_when_the_time_is_over(int width, bool script)
    {
        var account = await Staff.Account((Role.Auditor, Scope.Installation));
        var page = await Open(width, script);
        for (var tries = 0; tries < 5; tries++)
        {
            await SignIn(page, account, "wrong wrong wrong");
            await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        }

        var refused = await page.GetByRole(AriaRole.Alert).InnerTextAsync();
        await SignIn(page, account);
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync(refused, new() { UseInnerText = true });
        await InOrder(page);

        Staff.Later(TimeSpan.FromMinutes(16));
        await SignIn(page, account);
        await Expect(page.Heading()).ToHaveTextAsync("What is mine");
    }

    [Theory]
    [InlineData("/account/sign-in", 320, true)]
    [InlineData("/cy/account/sign-in", 320, true)]
    [InlineData("/cy/account/sign-in", 1280, false)]
    public async Task Signing_in_is_in_order_in_both_languages_when_it_is_refused_too(string address, int width, bool script)
    {
        var page = await Open(width, script);
        await page.GotoAsync(address);
        await InOrder(page);
        for (var times = 0; times < 2; times++)
        {
            await page.Locator("main button[type=submit]").First.ClickAsync();
            await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
            await InOrder(page);
            await page.Locator("#Email").FillAsync("nobody@example.org");
            await page.Locator("#Password").FillAsync("wrong wrong wrong");
        }
    }

    [Fact]
    public async Task Two_who_change_one_organisation_are_shown_both_on_a_page_that_is_in_order()
    {
        var page = await Narrow();
        await SignIn(page, await Staff.Account((Role.Administrator, Scope.Installation)));
        await page.GotoAsync("/staff/organisations/police");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/staff/organisations/police");
        await other.GetByLabel("Name", new() { Exact = true }).FillAsync("County police");
        await other.Press("Save");

        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Police of the county");
        await page.Press("Save");
        await InOrder(page);
        await page.GetByLabel("County police").CheckAsync();
        await page.Press("Save");

        await Expect(page.Heading()).ToHaveTextAsync("County police");
    }
}
