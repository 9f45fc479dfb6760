using System.Net;
using System.Text.Json.Nodes;
using Commonweal.Platform.Access;
using Commonweal.Tests.Site;
using Commonweal.Web.Hosting.Access.Outside;
using Microsoft.IdentityModel.Tokens;

namespace Commonweal.Tests.Access.Outside;

/// <summary>Coming in by an outside provider: OpenID Connect Core 1.0, RFC 6749, RFC 7636, RFC 9207.</summary>
[Trait("Runs", "on both databases")]
public sealed class OutsideSignInTests : IClassFixture<OutsideApp>
{
    private const string DoesNotHold = "What came back from the other sign-in does not hold. Start again; if it happens again, tell whoever runs this site";
    private const string TooLate = "Start again: that took too long";
    private const string Unknown = "No account here opens by that sign-in. If you have an account, sign in as you did before and link it under your name. If not, ask whoever runs your partnership to invite you";
    private const string Unreachable = "The other sign-in cannot be reached now. Try again later, or sign in with your password";

    private readonly OutsideApp _site;
    private readonly TestProvider _provider;

    public OutsideSignInTests(OutsideApp site) => (_site, _provider) = (site, site.Provider.Afresh());

    [Fact]
    public async Task Whoever_has_linked_their_account_comes_in_and_arrives_where_they_wanted()
    {
        var (account, _) = await _site.Linked();
        var visitor = _site.Visitor();

        var arrived = await visitor.ComeIn("/staff/organisations");

        Assert.Equal("/staff/organisations", arrived.Address);
        Assert.Contains(account.Email!, (await visitor.Visit("/account")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org")]
    public async Task Nobody_is_led_on_to_another_site(string then)
    {
        await _site.Linked();

        Assert.Equal("/staff", (await _site.Visitor().ComeIn($"/account/sign-in?then={Uri.EscapeDataString(then)}")).Address);
    }

    [Fact]
    public async Task Nothing_that_is_handed_to_the_provider_tells_the_verifier_and_the_browser_keeps_it_sealed()
    {
        var visitor = _site.Visitor();
        var going = await (await visitor.Visit("/account/sign-in")).Press(GoingThere.Button);
        var address = going.Page.QuerySelector("main a.govuk-button")!.GetAttribute("href")!;

        Assert.StartsWith($"{_provider.Address}/authorize?response_type=code&client_id={TestProvider.Client}&redirect_uri=http%3A%2F%2Flocalhost%2Faccount%2Fsign-in%2Freturn&scope=openid", address, StringComparison.Ordinal);
        Assert.Contains("code_challenge_method=S256", address, StringComparison.Ordinal);
        Assert.Equal($"0; url={address}", going.Page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.DoesNotContain("verifier", going.Page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        using var sent = await visitor.SendAsync(await Again("/account/sign-in/go-on"));
        var cookie = Assert.Single(sent.Headers.GetValues("Set-Cookie"), c => c.StartsWith("commonweal-provider=", StringComparison.Ordinal));
        Assert.Contains("max-age=600; path=/; samesite=lax; httponly", cookie, StringComparison.OrdinalIgnoreCase);

        async Task<HttpRequestMessage> Again(string to)
        {
            var token = (await visitor.Visit("/account/sign-in")).Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            return new HttpRequestMessage(HttpMethod.Post, to) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) };
        }
    }

    /// <summary>OpenID Connect Core 1.0, section 3.1.3.7: each thing that a token must say.</summary>
    [Theory]
    [InlineData("nonce", "\"another\"")]
    [InlineData("nonce", "null")]
    [InlineData("aud", "\"another site\"")]
    [InlineData("aud", "[\"commonweal-tests\", \"another site\"]")]
    [InlineData("azp", "\"another site\"")]
    [InlineData("iss", "\"https://another.example\"")]
    [InlineData("iss", "null")]
    [InlineData("exp", "1773143000")]
    [InlineData("exp", "null")]
    [InlineData("nbf", "1773144200")]
    [InlineData("sub", "null")]
    [InlineData("sub", "\" \"")]
    public async Task A_token_that_says_something_else_lets_nobody_in(string claim, string value)
    {
        await _site.Linked();
        _provider.Change = said => said[claim] = JsonNode.Parse(value);

        var refused = await _site.Visitor().ComeIn();

        Assert.Equal((HttpStatusCode.BadRequest, DoesNotHold), (refused.Status, Assert.Single(refused.Errors)));
    }

    [Fact]
    public async Task A_token_that_anybody_could_have_signed_lets_nobody_in()
    {
        await _site.Linked();
        foreach (var sign in new Func<string, string>[]
        {
            TestProvider.ByNobody,
            _provider.ByThePublicKey,
            payload => TestProvider.By(payload, new SigningCredentials(TestProvider.NewKey("first"), SecurityAlgorithms.RsaSha256)),
            payload => TestProvider.By(payload, new SigningCredentials(TestProvider.NewKey("unknown"), SecurityAlgorithms.RsaSha256)),
            payload => _provider.ByItsKey(payload)[..^4] + "AAAA",
            _ => "not.a.token",
        })
        {
            _provider.Sign = sign;

            Assert.Equal([DoesNotHold], (await _site.Visitor().ComeIn()).Errors);
        }
    }

    [Fact]
    public async Task A_new_key_of_the_provider_is_asked_for_and_not_more_often_than_once_a_minute()
    {
        await using var own = new OutsideApp();
        await own.Linked();
        own.Provider.ChangeKey();
        Assert.Equal([DoesNotHold], (await own.Visitor().ComeIn()).Errors);
        Assert.Equal(1, own.Provider.Described);

        own.Later(TimeSpan.FromMinutes(1));

        Assert.Equal("/staff", (await own.Visitor().ComeIn()).Address);
        Assert.Equal(2, own.Provider.Described);
    }

    [Fact]
    public async Task An_answer_is_taken_once_and_only_by_the_browser_that_asked()
    {
        await _site.Linked();
        var (visitor, another) = (_site.Visitor(), _site.Visitor());
        var back = await GoingThere.Back(await (await visitor.Visit("/account/sign-in")).Press(GoingThere.Button));
        var anothers = await GoingThere.Back(await (await another.Visit("/account/sign-in")).Press(GoingThere.Button));

        Assert.Equal([TooLate], (await _site.Visitor().Visit(back)).Errors);
        Assert.Equal([TooLate], (await another.Visit(back)).Errors);       // the state of another
        Assert.Equal([TooLate], (await another.Visit(anothers)).Errors);   // its own, which is spent
        Assert.Equal("/staff", (await visitor.Visit(back)).Address);
        Assert.Equal([TooLate], (await visitor.Visit(back)).Errors);
    }

    [Fact]
    public async Task An_answer_that_comes_after_ten_minutes_is_not_taken()
    {
        await using var own = new OutsideApp();
        await own.Linked();
        var visitor = own.Visitor();
        var back = await GoingThere.Back(await (await visitor.Visit("/account/sign-in")).Press(GoingThere.Button));

        own.Later(TimeSpan.FromMinutes(10) + TimeSpan.FromSeconds(1));

        Assert.Equal([TooLate], (await visitor.Visit(back)).Errors);
    }

    /// <summary>RFC 9207: a provider that says that it names itself must do so, and be the one that was asked.</summary>
    [Theory]
    [InlineData("https://another.example", null)]
    [InlineData(null, null)]
    [InlineData("https://another.example", "access_denied")]
    public async Task An_answer_of_another_provider_is_not_taken(string? iss, string? error)
    {
        await _site.Linked();
        (_provider.Iss, _provider.Error) = (iss, error);

        Assert.Equal([DoesNotHold], (await _site.Visitor().ComeIn()).Errors);
    }

    [Theory]
    [InlineData("access_denied", "You did not finish signing in there. Try again, or sign in with your password")]
    [InlineData("server_error", DoesNotHold)]
    public async Task What_the_provider_refuses_is_said_in_plain_words_and_the_way_is_not_lost(string error, string words)
    {
        var (account, _) = await _site.Linked();
        _provider.Error = error;

        var refused = await _site.Visitor().ComeIn("/staff/organisations");

        Assert.Equal((HttpStatusCode.BadRequest, words), (refused.Status, Assert.Single(refused.Errors)));
        Assert.Equal("/staff/organisations", (await refused.Send(("Email", account.Email!), ("Password", StaffApp.Password))).Address);
    }

    [Fact]
    public async Task While_the_provider_is_down_that_is_said_and_people_come_in_by_password()
    {
        await using var own = new OutsideApp();
        var account = await own.Account((Role.Auditor, Scope.Installation));
        var visitor = own.Visitor();
        var back = await GoingThere.Back(await (await visitor.Visit("/account/sign-in")).Press(GoingThere.Button));
        await own.Provider.DisposeAsync();

        Assert.Equal([Unreachable], (await visitor.Visit(back)).Errors);
        own.Later(TimeSpan.FromHours(12));
        var refused = await (await own.Visitor().Visit("/account/sign-in")).Press(GoingThere.Button);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, Unreachable), (refused.Status, Assert.Single(refused.Errors)));
        Assert.Equal("/staff", (await refused.Send(("Email", account.Email!), ("Password", StaffApp.Password))).Address);
    }

    /// <summary>OpenID Connect Discovery 1.0, section 4.3.</summary>
    [Fact]
    public async Task A_provider_that_calls_itself_otherwise_is_not_the_one_that_was_named()
    {
        await using var own = new OutsideApp();
        own.Provider.Issuer = "https://another.example";

        Assert.Equal([Unreachable], (await (await own.Visitor().Visit("/account/sign-in")).Press(GoingThere.Button)).Errors);
        Assert.Contains(own.Logged, line => line.Contains("its issuer is not the address that the settings name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_is_not_linked_is_told_what_to_do_and_not_who_is_here()
    {
        var account = await _site.Account();
        _provider.Change = said => (said["email"], said["email_verified"]) = (account.Email, true);

        var refused = await _site.Visitor().ComeIn();

        Assert.Equal((HttpStatusCode.BadRequest, Unknown), (refused.Status, Assert.Single(refused.Errors)));
    }

    [Fact]
    public async Task A_closed_account_and_one_that_is_shut_for_a_while_are_refused_alike()
    {
        var (closed, _) = await _site.Linked();
        await (await (await _site.Person((Role.Administrator, Scope.Installation))).Visit($"/staff/accounts/{closed.Id}")).Press("Close it");
        Assert.Equal([Unknown], (await _site.Visitor().ComeIn()).Errors);

        _provider.Afresh();
        var (shut, _) = await _site.Linked();
        for (var times = 0; times < 5; times++)
        {
            await (await _site.Visitor().Visit("/account/sign-in")).Send(("Email", shut.Email!), ("Password", "wrong wrong wrong"));
        }

        Assert.Equal([Unknown], (await _site.Visitor().ComeIn()).Errors);
    }

    /// <summary>ASVS 5, 6.3.4: one way in is not weaker than another.</summary>
    [Fact]
    public async Task Where_an_authenticator_app_is_set_up_a_code_is_asked_for_still()
    {
        await using var own = new OutsideApp();
        var (_, person) = await own.Linked();
        var setUp = await person.Visit("/account/authenticator");
        var key = AuthenticatorCode.Bytes(setUp.Page.QuerySelector("code")!.TextContent);
        await setUp.Send(("Code", own.Code(key)), ("Password", StaffApp.Password));
        own.Later(TimeSpan.FromMinutes(1));
        var visitor = own.Visitor();

        var asked = await visitor.ComeIn("/staff/organisations");
        Assert.Equal("Enter your code", asked.Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Visit("/staff")).Status);

        Assert.Equal("/staff/organisations", (await asked.Send(("Code", own.Code(key)))).Address);
    }

    [Fact]
    public async Task What_was_typed_when_a_session_ended_is_carried_through()
    {
        await using var own = new OutsideApp();
        var (_, person) = await own.Linked((Role.Administrator, Scope.Installation));
        var form = await person.Visit("/staff/organisations/police");
        own.Later(TimeSpan.FromHours(2) + TimeSpan.FromSeconds(1));
        var ended = await form.Send(("Name", "Police of the county"), ("Why", "They said so"));

        var again = await person.ThereAndBack(await ended.Press(GoingThere.Button));

        Assert.Equal("You are signed in again", again.Heading);
        Assert.Equal("Police of the county", (await again.Press("Send what I had typed")).Heading);
    }

    [Fact]
    public async Task Who_comes_in_where_another_is_signed_in_is_themselves()
    {
        var (account, _) = await _site.Linked();
        var browser = await _site.Person((Role.Administrator, Scope.Installation));

        await browser.ComeIn();

        Assert.Contains(account.Email!, (await browser.Visit("/account")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_began_in_Welsh_comes_back_in_Welsh()
    {
        await _site.Linked();
        _provider.Error = "access_denied";
        var visitor = _site.Visitor();

        var going = await (await visitor.Visit("/cy/account/sign-in")).Press($"Mewngofnodi gyda: {OutsideApp.Name}");
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await browser.GetAsync(going.Page.QuerySelector("main a.govuk-button")!.GetAttribute("href"));
        var refused = await visitor.Visit(answer.Headers.Location!.PathAndQuery);

        Assert.Equal(["Ni wnaethoch orffen mewngofnodi yno. Rhowch gynnig arall arni, neu mewngofnodwch gyda’ch cyfrinair"], refused.Errors);
    }

    [Fact]
    public async Task Nothing_secret_is_logged()
    {
        await _site.Linked();
        await _site.Visitor().ComeIn();
        _provider.Change = said => said["nonce"] = "another";
        await _site.Visitor().ComeIn();
        _provider.Sign = TestProvider.ByNobody;
        await _site.Visitor().ComeIn();

        Assert.Contains(_site.Logged, line => line.Contains("Signing in by Barsetshire County Council came to nothing: the nonce is not the one that was sent", StringComparison.Ordinal));
        foreach (var secret in _provider.HandedOut.Append(TestProvider.Secret))
        {
            Assert.DoesNotContain(_site.Logged, line => line.Contains(secret, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Where_no_provider_is_named_there_is_nothing_of_it()
    {
        await using var without = new StaffApp();
        var person = await without.Person((Role.Auditor, Scope.Installation));

        foreach (var address in new[] { "/account/sign-in/go-on", $"{OutsideSignIn.ReturnPath}?code=1&state=2", "/account/provider" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await person.Visit(address)).Status);
        }

        Assert.DoesNotContain("Sign in with", (await without.Visit("/account/sign-in")).Page.QuerySelector("main form")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sign-in by", (await person.Visit("/account")).Text, StringComparison.Ordinal);
    }
}
