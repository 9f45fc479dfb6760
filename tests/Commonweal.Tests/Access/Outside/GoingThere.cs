using Commonweal.Platform.Access;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Access.Outside;

/// <summary>Goes to the provider and comes back, as a browser does.</summary>
internal static class GoingThere
{
    public const string Button = $"Sign in with {OutsideApp.Name}";

    private static readonly HttpClient Browser = new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <summary>Signs in by the provider from the page of signing in.</summary>
    public static async Task<Screen> ComeIn(this HttpClient visitor, string from = "/account/sign-in") => await visitor.ThereAndBack(await (await visitor.Visit(from)).Press(Button));

    public static async Task<Screen> ThereAndBack(this HttpClient visitor, Screen goingOn) => await visitor.Visit(await Back(goingOn));

    /// <summary>The address with which the provider sends a browser back.</summary>
    public static async Task<string> Back(Screen goingOn)
    {
        Assert.Equal($"Going on to {OutsideApp.Name}", goingOn.Heading);
        using var answer = await Browser.GetAsync(goingOn.Page.QuerySelector("main a.govuk-button")!.GetAttribute("href"));
        return answer.Headers.Location!.PathAndQuery;
    }

    /// <summary>Links the account with whom the provider knows now.</summary>
    public static async Task<Screen> Link(this HttpClient person)
    {
        var asked = await person.ThereAndBack(await (await person.Visit("/account/provider")).Send(("Password", StaffApp.Password)));
        return await asked.Press("Link it");
    }

    /// <summary>An account that is linked with whom the provider knows now, and whoever did so, signed in.</summary>
    public static async Task<(Account Account, HttpClient Person)> Linked(this OutsideApp site, params (Role Role, Scope Over)[] roles)
    {
        var account = await site.Account(roles.Length > 0 ? roles : [(Role.Auditor, Scope.Installation)]);
        var person = await site.SignIn(account);
        Assert.Contains($"Linked: you can come in by {OutsideApp.Name}", Layout(await person.Link()), StringComparison.Ordinal);
        return (account, person);
    }

    private static string Layout(Screen screen) => screen.Page.Body!.TextContent;
}
