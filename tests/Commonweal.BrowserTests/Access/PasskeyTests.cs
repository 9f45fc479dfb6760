using Commonweal.Platform.Access;
using Commonweal.Tests.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>Passkeys, with the authenticator that Chromium makes up for tests.</summary>
public sealed class PasskeyTests(Browser browser) : Journey(browser, new StaffApp())
{
    // A passkey belongs to a name; an address in figures has none.
    protected override Uri Site => new UriBuilder(base.Site) { Host = "localhost" }.Uri;

    [Fact]
    public async Task Somebody_adds_a_passkey_comes_in_with_it_and_removes_it()
    {
        var account = await ((StaffApp)App).Account((Role.Auditor, Scope.Installation));
        await Authenticator();
        await Page.GotoAsync("/account/sign-in");
        await Page.GetByLabel("E-mail address").FillAsync(account.Email!);
        await Page.GetByLabel("Password", new() { Exact = true }).FillAsync(StaffApp.Password);
        await Page.Press("Sign in");
        await Page.GotoAsync("/account/passkeys");
        await InOrder();
        await Page.GetByLabel("What will you call it?").FillAsync("My phone");
        await Page.Press("Add a passkey");
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("That is not your password");
        await InOrder();
        await Page.GetByLabel("What will you call it?").FillAsync("My phone");
        await Page.GetByLabel("Password", new() { Exact = true }).FillAsync(StaffApp.Password);
        await Page.Press("Add a passkey");
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("My phone is added: you can come in with it");
        await InOrder();
        await Page.GotoAsync("/account/sign-out");
        await Page.Press("Sign out");

        await Page.GotoAsync("/account/sign-in");
        await InOrder();
        await Page.Press("Sign in with a passkey");
        await Expect(Page.Heading()).ToHaveTextAsync("What is mine");

        await Page.GotoAsync("/account/passkeys");
        await Page.Press("Remove My phone");
        await Page.GotoAsync("/account/sign-out");
        await Page.Press("Sign out");
        await Page.GotoAsync("/account/sign-in");
        await Page.Press("Sign in with a passkey");
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("That passkey did not let you in");
        await InOrder();
    }

    [Fact]
    public async Task Without_script_nobody_is_offered_what_would_not_work()
    {
        var page = await WithoutScript();
        await page.GotoAsync("/account/sign-in");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" })).ToBeHiddenAsync();
    }

    private async Task Authenticator()
    {
        var inside = await Page.Context.NewCDPSessionAsync(Page);
        await inside.SendAsync("WebAuthn.enable");
        await inside.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    private async Task InOrder()
    {
        await Page.ShouldFitTheScreen();
        await Page.ShouldBeAccessible();
    }
}
