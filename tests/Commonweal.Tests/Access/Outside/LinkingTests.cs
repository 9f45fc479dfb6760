using System.Net;
using Commonweal.Platform.Access;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access.Outside;

/// <summary>What binds an account to a sign-in elsewhere, and what does not (decision 0030).</summary>
[Trait("Runs", "on both databases")]
public sealed class LinkingTests : IClassFixture<OutsideApp>
{
    private readonly OutsideApp _site;
    private readonly TestProvider _provider;

    public LinkingTests(OutsideApp site) => (_site, _provider) = (site, site.Provider.Afresh());

    [Fact]
    public async Task An_account_is_linked_by_its_password_and_by_saying_yes_to_whom_the_provider_knows()
    {
        var account = await _site.Account((Role.Auditor, Scope.Installation));
        var person = await _site.SignIn(account);
        var form = await person.Visit("/account/provider");
        Assert.Equal(["That is not your password"], (await form.Send(("Password", "not it"))).Errors);

        var asked = await person.ThereAndBack(await form.Send(("Password", StaffApp.Password)));
        Assert.Contains($"{OutsideApp.Name} knows you as {_provider.Subject}@council.example", asked.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Links(account));
        Assert.Equal("/account", (await asked.Press("Link it")).Address);

        Assert.Equal(1, await Links(account));
        await using var db = _site.Store.Open();
        var line = await db.History.OrderByDescending(h => h.Sequence).FirstAsync(h => h.Verb == "linked");
        Assert.Equal(account.Name, line.By);
        Assert.DoesNotContain(_provider.Subject, line.Details, StringComparison.Ordinal);

        await (await person.Visit("/account/provider")).Press("Unlink it");
        Assert.Equal(0, await Links(account));
        Assert.DoesNotContain(await db.History.Select(h => h.Details).ToListAsync(), d => d?.Contains(_provider.Subject, StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task What_somebody_proved_of_themselves_links_no_other_account()
    {
        var (first, second) = (await _site.Person((Role.Auditor, Scope.Installation)), await _site.Account((Role.Auditor, Scope.Installation)));
        var proved = await first.ThereAndBack(await (await first.Visit("/account/provider")).Send(("Password", StaffApp.Password)));

        var others = await (await _site.SignIn(second)).Visit(proved.Address);

        Assert.DoesNotContain("Link it", others.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Link it", (await (await _site.SignIn(second)).Visit("/account/provider?proof=made-up")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_sign_in_opens_one_account()
    {
        await _site.Linked();
        var second = await _site.Account((Role.Auditor, Scope.Installation));

        var refused = await (await _site.SignIn(second)).Link();

        Assert.Equal(["That sign-in opens another account here already"], refused.Errors);
        Assert.Equal(0, await Links(second));
    }

    [Fact]
    public async Task An_account_is_unlinked_and_opens_no_more_by_it()
    {
        var (account, person) = await _site.Linked();

        var done = await (await person.Visit("/account/provider")).Press("Unlink it");

        Assert.Equal("/account", done.Address);
        Assert.Equal(0, await Links(account));
        Assert.Equal(HttpStatusCode.BadRequest, (await _site.Visitor().ComeIn()).Status);
        await using var db = _site.Store.Open();
        Assert.True(await db.History.AnyAsync(h => h.Verb == "unlinked" && h.ById == account.Id));
    }

    [Fact]
    public async Task An_invitation_is_taken_up_by_the_provider_without_a_password()
    {
        var link = await Invite("wilf@example.org");
        var visitor = _site.Visitor();

        var proved = await visitor.ThereAndBack(await (await visitor.Visit(link)).Press($"Sign in with {OutsideApp.Name}, without a password"));
        Assert.Equal("Create your account", proved.Heading);
        Assert.Contains($"{OutsideApp.Name} knows you as {_provider.Subject}@council.example", proved.Text, StringComparison.Ordinal);
        Assert.Equal("Jo Officer", proved.Page.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Null(proved.Page.QuerySelector("#Password"));
        var inside = await proved.Send(("Name", "Wilf Newcomer"));

        Assert.Equal("/staff", inside.Address);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Visit(link)).Status);
        var again = _site.Visitor();
        Assert.Equal("/staff", (await again.ComeIn()).Address);
        Assert.Contains("wilf@example.org", (await again.Visit("/account")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await _site.Visitor().Visit("/account/sign-in")).Send(("Email", "wilf@example.org"), ("Password", StaffApp.Password))).Status);
    }

    [Fact]
    public async Task Whoever_has_no_other_way_in_cannot_unlink_it()
    {
        var link = await Invite("una@example.org");
        var visitor = _site.Visitor();
        await (await visitor.ThereAndBack(await (await visitor.Visit(link)).Press($"Sign in with {OutsideApp.Name}, without a password"))).Send(("Name", "Una Newcomer"));

        var refused = await (await visitor.Visit("/account/provider")).Press("Unlink it");

        Assert.Equal(["You have no other way in: ask whoever runs your partnership for a link to a password, choose one, and then unlink it"], refused.Errors);
        Assert.Equal("/staff", (await _site.Visitor().ComeIn()).Address);
    }

    [Fact]
    public async Task An_invitation_opens_no_second_account_by_one_sign_in()
    {
        await _site.Linked();
        var link = await Invite("otto@example.org");
        var visitor = _site.Visitor();

        var refused = await (await visitor.ThereAndBack(await (await visitor.Visit(link)).Press($"Sign in with {OutsideApp.Name}, without a password"))).Send(("Name", "Otto Other"));

        Assert.Equal(["That sign-in opens another account here already. Sign in with it, or choose a password for this one"], refused.Errors);
        Assert.Equal(HttpStatusCode.OK, (await _site.Visit(link)).Status);
    }

    [Fact]
    public async Task What_was_proved_for_one_invitation_takes_up_no_other()
    {
        var (first, second) = (await Invite("one@example.org"), await Invite("two@example.org"));
        var visitor = _site.Visitor();
        var proved = await visitor.ThereAndBack(await (await visitor.Visit(first)).Press($"Sign in with {OutsideApp.Name}, without a password"));

        var others = await visitor.Visit(second + new Uri(new Uri("http://localhost"), proved.Address).Query);

        Assert.NotNull(others.Page.QuerySelector("#Password"));
        Assert.Equal(["Enter your name", "Choose a password"], (await others.Send()).Errors);
    }

    [Fact]
    public async Task The_first_administrator_and_whoever_renews_a_password_choose_one()
    {
        await using var own = new OutsideApp();
        var account = await own.Account((Role.Auditor, Scope.Installation));
        var first = await own.Visit((await Commonweal.Web.Hosting.Access.FirstAdministrator.LinkAsync(own.Services, default))!);
        var administrator = await own.Person((Role.Administrator, Scope.Installation));
        var link = (await (await administrator.Visit($"/staff/accounts/{account.Id}")).Press("Make a link to a new password", ("Password", StaffApp.Password))).Texts("main code").Single();

        foreach (var page in new[] { first, await own.Visit(new Uri(link).PathAndQuery) })
        {
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain(OutsideApp.Name, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_stays_linked_where_a_link_takes_every_way_in_away_or_the_account_is_erased()
    {
        var administrator = await _site.Person((Role.Administrator, Scope.Installation));
        var (lost, _) = await _site.Linked();
        var link = (await (await administrator.Visit($"/staff/accounts/{lost.Id}")).Press("Make a link to a new password", ("BeginsAfresh", "true"), ("Password", StaffApp.Password))).Texts("main code").Single();
        Assert.Equal(1, await Links(lost));
        await (await _site.Visit(new Uri(link).PathAndQuery)).Send(("Password", "curlew and samphire"));
        Assert.Equal(0, await Links(lost));

        _provider.Afresh();
        var (gone, _) = await _site.Linked();
        await (await (await administrator.Visit($"/staff/accounts/{gone.Id}")).Press("Close it")).Press("Erase for good");
        Assert.Equal(0, await Links(gone));
    }

    private async Task<int> Links(Account account)
    {
        await using var db = _site.Store.Open();
        return await db.LinkedSignIns().CountAsync(l => l.AccountId == account.Id);
    }

    private async Task<string> Invite(string email)
    {
        var done = await (await (await _site.Person((Role.Administrator, Scope.Installation))).Visit("/staff/accounts/invite?role=Auditor")).Send(("Email", email));
        return new Uri(done.Texts("main code").Single()).PathAndQuery;
    }
}
