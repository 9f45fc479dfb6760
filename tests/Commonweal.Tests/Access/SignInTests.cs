using System.Net;
using Commonweal.Platform.Access;
using Commonweal.Tests.Site;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Access;

[Trait("Runs", "on both databases")]
public sealed class SignInTests(StaffApp site) : IClassFixture<StaffApp>
{
    private const string Refused = "That e-mail address and password do not go together. After five wrong passwords an account is shut for 15 minutes";

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer_and_the_password_is_not_written_back()
    {
        var account = await site.Account();

        var wrong = await Try(account.Email!, "not the password at all");
        var unknown = await Try("nobody@example.org", "not the password at all");

        Assert.Equal((HttpStatusCode.BadRequest, Refused), (wrong.Status, Assert.Single(wrong.Errors)));
        Assert.Equal((HttpStatusCode.BadRequest, Refused), (unknown.Status, Assert.Single(unknown.Errors)));
        Assert.Equal(account.Email, wrong.Page.QuerySelector("#Email")!.GetAttribute("value"));
        Assert.DoesNotContain("not the password at all", wrong.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_both_empty_asks_for_both() =>
        Assert.Equal(["Enter your e-mail address", "Enter your password"], (await Try("", "")).Errors);

    [Fact]
    public async Task Five_wrong_passwords_shut_the_account_for_a_quarter_of_an_hour()
    {
        await using var own = new StaffApp();
        var account = await own.Account();
        for (var times = 0; times < 5; times++)
        {
            await Try(account.Email!, "wrong wrong wrong", own);
        }

        Assert.Equal(Refused, Assert.Single((await Try(account.Email!, StaffApp.Password, own)).Errors));
        own.Clock.Now += TimeSpan.FromMinutes(16);
        Assert.Equal("/staff", (await Try(account.Email!, StaffApp.Password, own)).Address);
    }

    [Fact]
    public async Task One_address_may_try_only_so_often()
    {
        await using var own = new Strict();

        for (var times = 0; times < 3; times++)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await Try($"somebody{times}@example.org", "wrong wrong wrong", own)).Status);
        }

        var refused = await Try("another@example.org", "wrong wrong wrong", own);
        Assert.Equal((HttpStatusCode.TooManyRequests, "Too many tries"), (refused.Status, refused.Heading));
    }

    [Fact]
    public async Task Whoever_wanted_a_page_arrives_there_and_never_on_another_site()
    {
        var account = await site.Account((Role.Auditor, Scope.Installation));

        var asked = await site.Visitor().Visit("/staff/organisations");
        Assert.Equal((HttpStatusCode.NotFound, "Sign in"), (asked.Status, asked.Heading));
        Assert.Equal("/staff/organisations", (await asked.Send(("Email", account.Email!), ("Password", StaffApp.Password))).Address);

        var elsewhere = await site.Visitor().Visit("/account/sign-in?then=https://example.org/");
        Assert.Equal("/staff", (await elsewhere.Send(("Email", account.Email!), ("Password", StaffApp.Password))).Address);
    }

    [Fact]
    public async Task A_session_ends_after_two_hours_of_nothing_and_what_was_typed_is_kept()
    {
        await using var own = new StaffApp();
        var account = await own.Account((Role.Administrator, Scope.Installation));
        var form = await (await own.SignIn(account)).Visit("/staff/organisations/police");
        own.Clock.Now += TimeSpan.FromHours(2) + TimeSpan.FromSeconds(1);

        var ended = await form.Send(("Name", "Police of the county"), ("Why", "They said so"));
        Assert.Equal((HttpStatusCode.NotFound, "Sign in"), (ended.Status, ended.Heading));
        Assert.Contains("What you typed is kept", ended.Text, StringComparison.Ordinal);

        var again = await ended.Send(("Email", account.Email!), ("Password", StaffApp.Password));
        Assert.Equal("You are signed in again", again.Heading);

        var saved = await again.Press("Send what I had typed");
        Assert.Equal("Police of the county", saved.Heading);
    }

    [Fact]
    public async Task What_another_site_sends_is_not_kept()
    {
        using var sent = await site.Visitor().PostAsync("/staff/organisations/police", new FormUrlEncodedContent([new("Name", "Mine")]));

        Assert.DoesNotContain("What you typed is kept", await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_lasts_twelve_hours_at_the_most()
    {
        await using var own = new StaffApp();
        var person = await own.SignIn(await own.Account((Role.Auditor, Scope.Installation)));
        for (var hours = 0; hours < 11; hours++)
        {
            own.Clock.Now += TimeSpan.FromHours(1);
            Assert.Equal(HttpStatusCode.OK, (await person.Visit("/staff")).Status);
        }

        own.Clock.Now += TimeSpan.FromHours(1) + TimeSpan.FromSeconds(1);
        Assert.Equal(HttpStatusCode.NotFound, (await person.Visit("/staff")).Status);
    }

    [Fact]
    public async Task A_session_is_ended_from_another_browser_and_by_signing_out()
    {
        var account = await site.Account((Role.Auditor, Scope.Installation));
        var (here, there) = (await site.SignIn(account), await site.SignIn(account));

        await (await here.Visit("/account")).Press("End all others");
        Assert.Equal(HttpStatusCode.NotFound, (await there.Visit("/staff")).Status);
        Assert.Equal(HttpStatusCode.OK, (await here.Visit("/staff")).Status);

        await (await here.Visit("/account/sign-out")).Press("Sign out");
        Assert.Equal(HttpStatusCode.NotFound, (await here.Visit("/staff")).Status);
    }

    [Fact]
    public async Task Another_password_ends_the_other_sessions()
    {
        var account = await site.Account((Role.Auditor, Scope.Installation));
        var (here, there) = (await site.SignIn(account), await site.SignIn(account));

        var wrong = await (await here.Visit("/account/password")).Send(("Old", "no"), ("New", "reed sluice otter fen"));
        Assert.Equal(["That is not your password"], wrong.Errors);
        var done = await wrong.Send(("Old", StaffApp.Password), ("New", "reed sluice otter fen"));

        Assert.Equal("/account", done.Address);
        Assert.Equal(HttpStatusCode.NotFound, (await there.Visit("/staff")).Status);
        Assert.Equal("/staff", (await Try(account.Email!, "reed sluice otter fen")).Address);
    }

    [Fact]
    public async Task With_an_authenticator_app_a_code_is_asked_for_and_each_is_good_once()
    {
        await using var own = new StaffApp();
        var account = await own.Account((Role.Auditor, Scope.Installation));
        var setUp = await (await own.SignIn(account)).Visit("/account/authenticator");
        var key = AuthenticatorCode.Bytes(setUp.Page.QuerySelector("code")!.TextContent);
        Assert.Equal(["Enter the six figures that the app shows now"], (await setUp.Send(("Code", "000000"), ("Password", StaffApp.Password))).Errors);
        Assert.Equal(["That is not your password"], (await setUp.Send(("Code", own.Code(key)), ("Password", "not it"))).Errors);
        var codes = await setUp.Send(("Code", own.Code(key)), ("Password", StaffApp.Password));
        Assert.Equal("Your recovery codes", codes.Heading);
        var recovery = codes.Texts("main li code");
        Assert.Equal(10, recovery.Distinct().Count());

        var asked = await Try(account.Email!, StaffApp.Password, own);
        Assert.Equal("Enter your code", asked.Heading);
        Assert.Equal(HttpStatusCode.BadRequest, (await asked.Send(("Code", own.Code(key)))).Status);   // used when it was set up
        own.Clock.Now += TimeSpan.FromSeconds(30);
        Assert.Equal("/staff", (await asked.Send(("Code", own.Code(key)))).Address);

        var withoutPhone = await Try(account.Email!, StaffApp.Password, own);
        Assert.Equal("/staff", (await withoutPhone.Send(("Code", recovery[0]))).Address);
        var again = await Try(account.Email!, StaffApp.Password, own);
        Assert.Equal(HttpStatusCode.BadRequest, (await again.Send(("Code", recovery[0]))).Status);
    }

    [Fact]
    public async Task A_phone_may_read_the_key_from_squares_and_who_uses_no_camera_reads_the_same_as_text()
    {
        var setUp = await (await site.Person((Role.Auditor, Scope.Installation))).Visit("/account/authenticator");

        var squares = setUp.Page.QuerySelector("svg.cw-qr")!;
        Assert.Equal("img", squares.GetAttribute("role"));
        // Three corners are marked by a square of seven with a light ring: ISO/IEC 18004, 5.3.2; the quiet edge is four wide.
        var dark = squares.QuerySelector("path")!.GetAttribute("d")!.Split('M', StringSplitOptions.RemoveEmptyEntries).Select(m => m[..m.IndexOf('h', StringComparison.Ordinal)]).ToHashSet();
        Assert.All(Enumerable.Range(4, 7), at => Assert.Contains($"{at} 4", dark));
        Assert.DoesNotContain("5 5", dark);
        Assert.Contains("6 6", dark);
        Assert.DoesNotContain(dark, d => d.Split(' ').Any(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture) < 4));
    }

    /// <summary>A passkey belongs to a name (Web Authentication, section 5.1.2): whoever came by figures is told before they try.</summary>
    [Fact]
    public async Task Who_came_by_an_address_in_figures_is_told_that_no_passkey_can_belong_to_it()
    {
        var person = await site.Person((Role.Auditor, Scope.Installation));
        Assert.NotEmpty((await person.Visit("/account/passkeys")).Texts("[data-passkey]"));

        person.DefaultRequestHeaders.Host = "127.0.0.1:5080";
        var byFigures = await person.Visit("/account/passkeys");

        Assert.Contains("You came by an address in figures", byFigures.Text, StringComparison.Ordinal);
        Assert.Empty(byFigures.Texts("[data-passkey]"));
    }

    /// <summary>On a computer that several use, nobody goes on as whoever was there before, and no session is planted on somebody else.</summary>
    [Fact]
    public async Task Who_signs_in_where_another_is_signed_in_is_themselves()
    {
        var (first, second) = (await site.Account((Role.Administrator, Scope.Installation)), await site.Account((Role.Auditor, Scope.Installation)));
        var browser = await site.SignIn(first);

        await (await browser.Visit("/account/sign-in")).Send(("Email", second.Email!), ("Password", StaffApp.Password));

        Assert.Contains(second.Email!, (await browser.Visit("/account")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Visit("/staff/accounts")).Status);
    }

    [Fact]
    public async Task A_closed_account_is_out_at_once_and_does_not_come_in_again()
    {
        var account = await site.Account((Role.Auditor, Scope.Installation));
        var (person, administrator) = (await site.SignIn(account), await site.Person((Role.Administrator, Scope.Installation)));

        await (await administrator.Visit($"/staff/accounts/{account.Id}")).Press("Close it");

        Assert.Equal(HttpStatusCode.NotFound, (await person.Visit("/staff")).Status);
        Assert.Equal(Refused, Assert.Single((await Try(account.Email!, StaffApp.Password)).Errors));
    }

    [Fact]
    public async Task Pages_for_those_who_are_signed_in_are_kept_nowhere()
    {
        var shown = await (await site.Person((Role.Auditor, Scope.Installation))).Visit("/staff/organisations");

        Assert.Contains("no-store", shown.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    private async Task<Screen> Try(string email, string password, StaffApp? own = null) =>
        await (await (own ?? site).Visitor().Visit("/account/sign-in")).Send(("Email", email), ("Password", password));

    private sealed class Strict : StaffApp
    {
        internal override int Tries => 3;
    }
}
