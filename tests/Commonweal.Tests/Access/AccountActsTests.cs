using System.Net;
using Commonweal.Platform.Access;
using Commonweal.Platform.History;
using Commonweal.Tests.Site;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Access;

/// <summary>What is done to an account is told, what somebody may no longer give is taken back, and an account can be erased.</summary>
[Trait("Runs", "on both databases")]
public sealed class AccountActsTests : IAsyncLifetime
{
    private const string Password = "curlew and samphire";

    private readonly StaffApp _site = new();
    private HttpClient _administrator = null!;

    public async ValueTask InitializeAsync() => _administrator = await _site.Person((Role.Administrator, Scope.Installation));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Each_change_to_how_somebody_comes_in_stands_on_the_record_and_no_secret_with_it()
    {
        var account = await _site.Account((Role.Auditor, Scope.Installation));
        var person = await _site.SignIn(account);
        await SetUpApp(person);
        await (await person.Visit("/account/authenticator")).Press("New recovery codes", ("Password", StaffApp.Password));
        await (await person.Visit("/account/authenticator")).Press("Remove the app", ("Password", StaffApp.Password));
        await (await person.Visit("/account/password")).Send(("Old", StaffApp.Password), ("New", Password));
        await (await Page(account)).Press("Close it");
        await (await Page(account)).Press("Open it");

        await using var db = _site.Store.Open();
        var lines = await db.History.OfThing(account.Id).OrderBy(h => h.Sequence).ToListAsync();
        Assert.Equal(["opened", "set up an app", "took new codes", "removed the app", "chose a password", "closed", "opened again"], lines.Select(l => l.Verb));
        Assert.All(lines, l => Assert.Empty(l.Particulars.Amendments));
        Assert.All(await db.ProveAsync(), c => Assert.True(c.IsSound));
        var shown = await (await Page(account)).Follow("What was done to the account");
        Assert.Equal($"Account {account.Name}", shown.Heading);
        Assert.Contains(shown.Texts("h2"), h => h.StartsWith("Chose a password", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_somebody_did_is_found_from_their_account_in_whatever_partnership_it_was()
    {
        var account = await _site.Account((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
        var manager = await _site.SignIn(account);
        await (await manager.Visit("/staff/north/bodies/board/seats/chair/resign")).Send(("On-day", "1"), ("On-month", "3"), ("On-year", "2026"));
        await (await manager.Visit("/staff/organisations/north-trust")).Send(("Name", "Trust of the whole north"));

        var doings = await (await Page(account)).Follow("What they did");

        Assert.Equal("Record of everything here", doings.Heading);
        Assert.Contains(doings.Texts("tbody tr"), r => r.Contains("Organisation Trust of the whole north: ", StringComparison.Ordinal));
        Assert.Contains(doings.Texts("tbody tr"), r => r.Contains("north", StringComparison.Ordinal) && r.Contains("resigned", StringComparison.Ordinal));
        Assert.All(doings.Texts("tbody tr"), r => Assert.Contains(account.Name, r, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_an_inviter_gave_is_taken_back_with_the_role_by_which_they_gave_it()
    {
        var account = await _site.Account((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
        var link = await Invite(await _site.SignIn(account), "/staff/accounts/invite?role=SupportOfficer&p=north&b=board", "sam@example.org");
        Assert.Equal(HttpStatusCode.OK, (await _site.Visit(link)).Status);

        await (await Page(account)).Press("Withdraw Partnership manager: north");

        Assert.Equal(HttpStatusCode.NotFound, (await _site.Visit(link)).Status);
    }

    [Fact]
    public async Task What_an_inviter_gave_is_taken_back_when_their_account_is_closed()
    {
        var account = await _site.Account((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
        var link = await Invite(await _site.SignIn(account), "/staff/accounts/invite?role=SupportOfficer&p=north&b=board", "sam@example.org");

        await (await Page(account)).Press("Close it");

        Assert.Equal(HttpStatusCode.NotFound, (await _site.Visit(link)).Status);
    }

    [Fact]
    public async Task Who_keeps_one_of_two_partnerships_keeps_what_they_gave_there()
    {
        var (north, south) = (await _site.Scopes("north"), await _site.Scopes("south"));
        var account = await _site.Account((Role.PartnershipManager, north.Partnership), (Role.PartnershipManager, south.Partnership));
        var manager = await _site.SignIn(account);
        var (lost, kept) = (await Invite(manager, "/staff/accounts/invite?role=SupportOfficer&p=north&b=board", "sam@example.org"), await Invite(manager, "/staff/accounts/invite?role=SupportOfficer&p=south&b=board", "sue@example.org"));

        await (await Page(account)).Press("Withdraw Partnership manager: north");

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.OK], [(await _site.Visit(lost)).Status, (await _site.Visit(kept)).Status]);
    }

    [Fact]
    public async Task The_address_of_somebody_who_never_came_stands_nowhere_once_the_invitation_is_taken_back()
    {
        await Invite(_administrator, "/staff/accounts/invite?role=Auditor", "never.came@example.org");

        await (await _administrator.Visit("/staff/accounts")).Press("Take back the invitation of never.came@example.org");

        await using var db = _site.Store.Open();
        Assert.DoesNotContain("never", (await db.Everything()).Replace("NEVER", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>A try of a password takes its time: what it read before the account was closed is not written back.</summary>
    [Fact]
    public async Task An_account_that_is_closed_while_somebody_tries_its_password_stays_closed()
    {
        var account = await _site.Account((Role.Auditor, Scope.Installation));
        await using var scope = _site.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var tried = (await accounts.FindByIdAsync(account.Id.ToString()))!;
        await (await Page(account)).Press("Close it");

        await accounts.AccessFailedAsync(tried);

        await using var db = _site.Store.Open();
        Assert.True((await db.Accounts().SingleAsync(a => a.Id == account.Id)).IsClosed);
    }

    /// <summary>Closing ends the sessions; one that began in the same moment opens nothing either.</summary>
    [Fact]
    public async Task A_session_of_a_closed_account_does_not_go_on()
    {
        var account = await _site.Account((Role.Auditor, Scope.Installation));
        await using var db = _site.Store.Open();
        db.Add(new Session(account.Id, "A browser", _site.Now));
        await db.SaveChangesAsync();
        Assert.True(await db.Sessions().Going(_site.Now).AnyAsync(s => s.AccountId == account.Id));

        (await db.Accounts().SingleAsync(a => a.Id == account.Id)).Close();
        await db.SaveChangesAsync();

        Assert.False(await db.Sessions().Going(_site.Now).AnyAsync(s => s.AccountId == account.Id));
    }

    /// <summary>Identity keeps quiet where somebody else changed the account meanwhile; the page does not.</summary>
    [Fact]
    public async Task Where_the_password_could_not_be_saved_nobody_is_told_that_it_was()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = await _site.Account((Role.Auditor, Scope.Installation));
        var read = (await accounts.FindByIdAsync(account.Id.ToString()))!;
        await (await Page(account)).Press("Close it");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => accounts.UpdateSecurityStampAsync(read).OrSomebodyWasFirst());
    }

    [Fact]
    public async Task Who_lost_the_phone_comes_in_by_a_link_that_takes_the_app_away()
    {
        var account = await _site.Account((Role.Auditor, Scope.Installation));
        await SetUpApp(await _site.SignIn(account));

        var keeps = await (await _site.Visit(await Link(account))).Send(("Password", Password));
        Assert.Equal("/account/sign-in", keeps.Address);
        var afresh = await (await _site.Visit(await Link(account, ("BeginsAfresh", "true")))).Send(("Password", "samphire and curlew"));

        Assert.Equal("/staff", afresh.Address);
        await using var db = _site.Store.Open();
        Assert.False(await db.Accounts().AnyAsync(a => a.Id == account.Id && a.TwoFactorEnabled));
        Assert.Contains("began afresh", await db.History.OfThing(account.Id).Select(h => h.Verb).ToListAsync());
    }

    [Fact]
    public async Task A_manager_sees_and_withdraws_who_speaks_for_an_organisation_of_their_own_and_of_no_shared_one()
    {
        var north = await _site.Scopes("north");
        await using var db = _site.Store.Open();
        var shared = await Commonweal.People.PeopleData.Organisations(db).Where(o => o.Slug == "police").Select(o => o.Id).SingleAsync();
        var (own, others) = (await _site.Account((Role.Partner, north.Organisation)), await _site.Account((Role.Partner, new Scope(OrganisationId: shared))));
        var manager = await _site.Person((Role.PartnershipManager, north.Partnership));

        var list = await manager.Visit("/staff/accounts");
        Assert.Contains(own.Email!, list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(others.Email!, list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.Visit($"/staff/accounts/{others.Id}")).Status);
        await (await manager.Visit($"/staff/accounts/{own.Id}")).Press("Withdraw Partner: Trust of the north");

        Assert.False(await db.Grants().AnyAsync(g => g.AccountId == own.Id));
    }

    /// <summary>UK GDPR, Articles 5(1)(e) and 17; decision 0028.</summary>
    [Fact]
    public async Task An_account_that_is_erased_leaves_neither_name_nor_address_nor_a_way_in_and_its_doings_stay()
    {
        var link = await Invite(_administrator, "/staff/accounts/invite?role=PartnershipManager&p=north", "quentin@example.org");
        var quentin = _site.Visitor();
        await (await quentin.Visit(link)).Send(("Name", "Quentin Quillfeather"), ("Password", Password));
        await SetUpApp(quentin, Password);
        await (await quentin.Visit("/staff/organisations/north-trust")).Send(("Name", "Trust of the whole north"));
        await Invite(quentin, "/staff/accounts/invite?role=SupportOfficer&p=north&b=board", "sam@example.org");
        await using var db = _site.Store.Open();
        var account = await db.Accounts().AsNoTracking().SingleAsync(a => a.Name == "Quentin Quillfeather");
        Assert.DoesNotContain("Erase the account", (await Page(account)).Text, StringComparison.Ordinal);
        await (await Page(account)).Press("Close it");

        var done = await (await Page(account)).Press("Erase for good", ("Why", "Left in 2024"));

        Assert.Contains("The name stands nowhere any more.", done.Text, StringComparison.Ordinal);
        var everything = await db.Everything();
        Assert.DoesNotContain("quentin", everything, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("quillfeather", everything, StringComparison.OrdinalIgnoreCase);
        Assert.False(await db.Grants().AnyAsync(g => g.AccountId == account.Id));
        var did = await db.History.DoneBy(account.Id).Where(h => h.Thing == "Organisation").ToListAsync();
        Assert.NotEmpty(did);
        Assert.All(did, l => Assert.Equal("Name erased", l.By));
        Assert.Equal("Left in 2024", (await db.History.OfThing(account.Id).NewestFirst().FirstAsync()).Particulars.Why);
        Assert.All(await db.ProveAsync(), c => Assert.True(c.IsSound));
        Assert.DoesNotContain("Open it", (await Page(account)).Texts("button"));
    }

    private async Task SetUpApp(HttpClient person, string password = StaffApp.Password)
    {
        var setUp = await person.Visit("/account/authenticator");
        var codes = await setUp.Send(("Code", _site.Code(AuthenticatorCode.Bytes(setUp.Page.QuerySelector("code")!.TextContent))), ("Password", password));
        Assert.Equal("Your recovery codes", codes.Heading);
    }

    private Task<Screen> Page(Account account) => _administrator.Visit($"/staff/accounts/{account.Id}");

    private async Task<string> Link(Account account, params (string, string)[] answers) =>
        new Uri((await (await Page(account)).Press("Make a link to a new password", [("Password", StaffApp.Password), .. answers])).Texts("main code").Single()).PathAndQuery;

    private static async Task<string> Invite(HttpClient inviter, string address, string email)
    {
        var done = await (await inviter.Visit(address)).Send(("Email", email));
        Assert.Equal("Send them this link", done.Heading);
        return new Uri(done.Texts("main code").Single()).PathAndQuery;
    }
}
