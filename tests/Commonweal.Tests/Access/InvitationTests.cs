using System.Net;
using Commonweal.Platform.Access;
using Commonweal.Tests.Site;
using Commonweal.Web.Hosting.Access;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

[Trait("Runs", "on both databases")]
public sealed class InvitationTests(StaffApp site) : IClassFixture<StaffApp>
{
    private const string Password = "curlew and samphire";

    [Fact]
    public async Task The_first_administrator_comes_in_by_a_link_that_is_good_once_and_only_while_nobody_has_an_account()
    {
        await using var own = new StaffApp();
        var link = (await FirstAdministrator.LinkAsync(own.Services, default))!;
        var newer = (await FirstAdministrator.LinkAsync(own.Services, default))!;
        Assert.Equal(HttpStatusCode.NotFound, (await own.Visit(link)).Status);

        var form = await own.Visit(newer);
        Assert.Equal("Create the first administrator", form.Heading);
        Assert.Equal(["Enter your name", "Enter your e-mail address", "Choose a password"], (await form.Send()).Errors);
        Assert.Equal(["Password is one that others try first: choose another"], (await form.Send(("Name", "Ada"), ("Email", "ada@example.org"), ("Password", "password1234"))).Errors);
        var inside = await form.Send(("Name", "Ada"), ("Email", "ada@example.org"), ("Password", Password));

        Assert.Equal("/staff", inside.Address);
        Assert.Equal(HttpStatusCode.NotFound, (await own.Visit(newer)).Status);
        Assert.Null(await FirstAdministrator.LinkAsync(own.Services, default));
    }

    [Fact]
    public async Task The_link_of_the_first_administrator_is_good_for_an_hour()
    {
        await using var own = new StaffApp();
        var link = (await FirstAdministrator.LinkAsync(own.Services, default))!;

        own.Clock.Now += TimeSpan.FromMinutes(61);

        Assert.Equal(HttpStatusCode.NotFound, (await own.Visit(link)).Status);
    }

    [Fact]
    public async Task Somebody_who_is_invited_comes_in_with_the_role_and_over_nothing_else()
    {
        var manager = await site.Person((Role.PartnershipManager, (await site.Scopes("north")).Partnership));
        var link = await Invite(manager, "/staff/accounts/invite?role=SupportOfficer&p=north&b=board", "sam@example.org");

        var visitor = site.Visitor();
        var inside = await (await visitor.Visit(link)).Send(("Name", "Sam"), ("Password", Password));

        Assert.Equal("/staff", inside.Address);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Visit("/staff/north/bodies/board")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Visit("/staff/south/bodies/board")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit(link)).Status);
    }

    [Fact]
    public async Task A_link_that_was_made_up_or_is_too_old_leads_nowhere()
    {
        await using var own = new StaffApp();
        var link = await Invite(await own.Person((Role.Administrator, Scope.Installation)), "/staff/accounts/invite?role=Auditor", "audit@example.org");

        Assert.Equal(HttpStatusCode.NotFound, (await own.Visit(link[..^3] + "abc")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await own.Visit("/account/invitation/nonsense")).Status);
        own.Clock.Now += TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1);
        Assert.Equal(HttpStatusCode.NotFound, (await own.Visit(link)).Status);
    }

    [Theory]
    [InlineData("role=Administrator")]
    [InlineData("role=Auditor")]
    [InlineData("role=PartnershipManager&p=south")]
    [InlineData("role=SupportOfficer&p=south&b=board")]
    [InlineData("role=Partner&o=police")]
    [InlineData("role=Partner&p=north&b=board&seat=chair")]
    public async Task A_manager_gives_only_what_is_theirs_to_give(string what)
    {
        var manager = await site.Person((Role.PartnershipManager, (await site.Scopes("north")).Partnership));

        Assert.Equal(HttpStatusCode.NotFound, (await manager.Visit($"/staff/accounts/invite?{what}")).Status);
    }

    /// <summary>That an account bears an address does not prove whose it is: the role goes to whoever has both the link and the password.</summary>
    [Fact]
    public async Task Whoever_has_an_account_takes_up_a_role_with_its_password_and_nobody_else_does()
    {
        var account = await site.Account();
        var administrator = await site.Person((Role.Administrator, Scope.Installation));
        var link = await Invite(administrator, "/staff/accounts/invite?role=ScrutinyOfficer&p=north", account.Email!.ToUpperInvariant());
        var form = await site.Visit(link);
        Assert.Equal("Take up a role", form.Heading);
        Assert.Equal(["That is not the password of the account with that address"], (await form.Send(("Password", "not it at all"))).Errors);

        await form.Send(("Password", StaffApp.Password));

        var given = await administrator.Visit($"/staff/accounts/{account.Id}");
        Assert.Contains("Scrutiny officer: north", given.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit(link)).Status);
        Assert.DoesNotContain("Scrutiny officer: north", (await given.Press("Withdraw Scrutiny officer: north")).Texts(".cw-line-form").Aggregate("", string.Concat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_gives_its_own_role_and_none_that_others_gave_to_the_same_address()
    {
        var (administrator, manager) = (await site.Person((Role.Administrator, Scope.Installation)), await site.Person((Role.PartnershipManager, (await site.Scopes("north")).Partnership)));
        var above = await Invite(administrator, "/staff/accounts/invite?role=Administrator", "boss@example.org");
        var own = await Invite(manager, "/staff/accounts/invite?role=SupportOfficer&p=north&b=board", "boss@example.org");

        var visitor = site.Visitor();
        Assert.Equal("/staff", (await (await visitor.Visit(own)).Send(("Name", "Somebody else"), ("Password", Password))).Address);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Visit("/staff/accounts")).Status);
        Assert.Equal(HttpStatusCode.OK, (await site.Visit(above)).Status);
    }

    [Fact]
    public async Task Nobody_makes_a_link_for_themselves_or_without_their_own_password()
    {
        var own = await site.Account((Role.Administrator, Scope.Installation));
        var administrator = await site.SignIn(own);
        Assert.DoesNotContain("Make a link to a new password", (await administrator.Visit($"/staff/accounts/{own.Id}")).Text, StringComparison.Ordinal);
        var other = await administrator.Visit($"/staff/accounts/{(await site.Account((Role.Auditor, Scope.Installation))).Id}");

        Assert.Equal(["That is not your password"], (await other.Press("Make a link to a new password", ("Password", "not it"))).Errors);
    }

    [Fact]
    public async Task A_manager_does_not_take_the_app_of_another_manager_away()
    {
        var north = (await site.Scopes("north")).Partnership;
        var (manager, fellow, officer) = (await site.Person((Role.PartnershipManager, north)), await site.Account((Role.PartnershipManager, north)), await site.Account((Role.ScrutinyOfficer, north)));

        Assert.DoesNotContain("lost their phone", (await manager.Visit($"/staff/accounts/{fellow.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("lost their phone", (await manager.Visit($"/staff/accounts/{officer.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using var own = new StaffApp();
        var account = await own.Account((Role.Administrator, Scope.Installation));
        var administrator = await own.SignIn(account);

        var refused = await (await administrator.Visit($"/staff/accounts/{account.Id}")).Press("Withdraw Administrator");

        Assert.Equal(["This is the last administrator: make somebody else one first"], refused.Errors);
    }

    [Fact]
    public async Task Whoever_cannot_sign_in_any_more_gets_a_link_to_a_new_password_and_whoever_knew_the_old_one_is_out()
    {
        var account = await site.Account((Role.Auditor, Scope.Installation));
        var (old, administrator) = (await site.SignIn(account), await site.Person((Role.Administrator, Scope.Installation)));
        var link = (await (await administrator.Visit($"/staff/accounts/{account.Id}")).Press("Make a link to a new password", ("Password", StaffApp.Password))).Texts("main code").Single();

        var form = await site.Visit(new Uri(link).PathAndQuery);
        Assert.Equal("Choose a new password", form.Heading);
        Assert.Equal("/staff", (await form.Send(("Password", Password))).Address);

        Assert.Equal(HttpStatusCode.NotFound, (await old.Visit("/staff")).Status);
    }

    [Fact]
    public async Task A_link_to_a_new_password_ends_when_the_account_may_do_more()
    {
        var north = (await site.Scopes("north")).Partnership;
        var (account, manager) = (await site.Account((Role.ScrutinyOfficer, north)), await site.Person((Role.PartnershipManager, north)));
        var link = new Uri((await (await manager.Visit($"/staff/accounts/{account.Id}")).Press("Make a link to a new password", ("Password", StaffApp.Password))).Texts("main code").Single()).PathAndQuery;
        Assert.Equal(HttpStatusCode.OK, (await site.Visit(link)).Status);

        var more = await Invite(await site.Person((Role.Administrator, Scope.Installation)), "/staff/accounts/invite?role=Auditor", account.Email!);
        await (await site.Visit(more)).Send(("Password", StaffApp.Password));

        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit(link)).Status);
    }

    [Fact]
    public async Task A_manager_is_told_only_what_somebody_is_in_their_partnership()
    {
        var (north, south) = (await site.Scopes("north"), await site.Scopes("south"));
        var account = await site.Account((Role.ScrutinyOfficer, north.Partnership), (Role.SupportOfficer, south.Body));
        var manager = await site.Person((Role.PartnershipManager, north.Partnership));

        var shown = await manager.Visit($"/staff/accounts/{account.Id}");

        Assert.Contains("Scrutiny officer: north", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("south", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Support officer", string.Concat((await manager.Visit("/staff/accounts")).Texts("tbody tr").Where(r => r.Contains(account.Email!, StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.DoesNotContain("Make a link to a new password", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_that_is_taken_back_leads_nowhere()
    {
        var administrator = await site.Person((Role.Administrator, Scope.Installation));
        var link = await Invite(administrator, "/staff/accounts/invite?role=Auditor", "astray@example.org");

        await (await administrator.Visit("/staff/accounts")).Press("Take back the invitation of astray@example.org");

        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit(link)).Status);
    }

    [Fact]
    public async Task A_manager_makes_no_link_for_somebody_who_may_more_than_they()
    {
        var north = (await site.Scopes("north")).Partnership;
        var manager = await site.Person((Role.PartnershipManager, north));
        var above = await site.Account((Role.Administrator, Scope.Installation), (Role.ScrutinyOfficer, north));

        var shown = await manager.Visit($"/staff/accounts/{above.Id}");

        Assert.DoesNotContain("Make a link to a new password", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Withdraw Administrator", shown.Text, StringComparison.Ordinal);
    }

    private static async Task<string> Invite(HttpClient inviter, string address, string email)
    {
        var done = await (await inviter.Visit(address)).Send(("Email", email));
        Assert.Equal("Send them this link", done.Heading);
        return new Uri(done.Texts("main code").Single()).PathAndQuery;
    }
}
