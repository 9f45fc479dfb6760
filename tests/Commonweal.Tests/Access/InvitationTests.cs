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

    [Fact]
    public async Task A_role_is_given_at_once_to_whoever_has_an_account()
    {
        var account = await site.Account();
        var administrator = await site.Person((Role.Administrator, Scope.Installation));

        var given = await (await administrator.Visit("/staff/accounts/invite?role=ScrutinyOfficer&p=north")).Send(("Email", account.Email!));

        Assert.Equal($"/staff/accounts/{account.Id}", given.Address);
        Assert.Contains("Scrutiny officer: north", given.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Scrutiny officer: north", (await given.Press("Withdraw Scrutiny officer: north")).Texts(".cw-line-form").Aggregate("", string.Concat), StringComparison.Ordinal);
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
        var link = (await (await administrator.Visit($"/staff/accounts/{account.Id}")).Press("Make a link to a new password")).Texts("main code").Single();

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
        var link = new Uri((await (await manager.Visit($"/staff/accounts/{account.Id}")).Press("Make a link to a new password")).Texts("main code").Single()).PathAndQuery;
        Assert.Equal(HttpStatusCode.OK, (await site.Visit(link)).Status);

        await (await (await site.Person((Role.Administrator, Scope.Installation))).Visit("/staff/accounts/invite?role=Auditor")).Send(("Email", account.Email!));

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
