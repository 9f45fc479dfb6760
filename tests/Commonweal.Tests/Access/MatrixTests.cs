using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Uploads;
using Commonweal.Bodies.Workbooks;
using Commonweal.Governance.Restructuring;
using Commonweal.People;
using Commonweal.Platform.Access;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Access.Outside;
using Commonweal.Tests.Site;
using Commonweal.Tests.Whole;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Access;

/// <summary>Every address behind signing in, tried by every role over what it is held over and over something else.</summary>
[Trait("Runs", "on both databases")]
public sealed class MatrixTests(OutsideApp site) : IClassFixture<OutsideApp>
{
    private const string Everybody = "Administrator PartnershipManager SupportOfficer Partner ScrutinyOfficer Auditor Member";

    // The address, an example of it in the partnership of one's own, the roles that it is for, and whether it shows only what is one's own.
    private static readonly (string Route, string Example, string Roles, bool Somewhere)[] Table =
    [
        ("/staff", "/staff", Everybody, true),
        ("/staff/permissions", "/staff/permissions", Everybody, true),
        ("/account", "/account", Everybody, true),
        ("/account/password", "/account/password", Everybody, true),
        ("/account/passkeys", "/account/passkeys", Everybody, true),
        ("/account/provider", "/account/provider", Everybody, true),
        ("/account/authenticator", "/account/authenticator", Everybody, true),
        ("/account/sign-out", "/account/sign-out", Everybody, true),
        ("/staff/accounts", "/staff/accounts", "Administrator PartnershipManager", true),
        ("/staff/accounts/invite", "/staff/accounts/invite?role=PartnershipManager&p={p}", "Administrator PartnershipManager", false),
        ("/staff/accounts/{id:guid}", "/staff/accounts/{a}", "Administrator PartnershipManager", false),
        ("/staff/organisations", "/staff/organisations", "Administrator PartnershipManager Partner Auditor", true),
        ("/staff/organisations/{o}", "/staff/organisations/{p}-trust", "Administrator PartnershipManager", false),
        ("/staff/organisations/{o}/ours", "/staff/organisations/{p}-trust/ours", "Administrator Partner", false),
        ("/staff/organisations/{o}/ours/entry", "/staff/organisations/{p}-trust/ours/entry", "Administrator Partner", false),
        ("/staff/organisations/{o}/ours/posts", "/staff/organisations/{p}-trust/ours/posts", "Administrator Partner", false),
        ("/staff/organisations/{o}/ours/seats", "/staff/organisations/{p}-trust/ours/seats", "Administrator Partner", false),
        ("/staff/people", "/staff/people", "Administrator Auditor", false),
        ("/staff/people/{person}", "/staff/people/{p}-holder", "Administrator Auditor", false),
        ("/staff/people/{person}/erase", "/staff/people/{p}-holder/erase", "Administrator", false),
        ("/staff/record", "/staff/record", "Administrator Auditor", false),
        ("/staff/record/{id:guid}", "/staff/record/{t}", "Administrator Auditor", false),
        ("/staff/work", "/staff/work", "Administrator PartnershipManager SupportOfficer", true),
        ("/staff/{p}", "/staff/{p}", "Administrator PartnershipManager Auditor", false),
        ("/staff/{p}/registers", "/staff/{p}/registers", "Administrator PartnershipManager Auditor", false),
        ("/staff/{p}/registers/{register}", "/staff/{p}/registers/seats", "Administrator PartnershipManager Auditor", false),
        ("/staff/{p}/registers/{register}/row", "/staff/{p}/registers/seats/row?row=board%2Fchair", "Administrator PartnershipManager Auditor", false),
        ("/staff/{p}/registers/{register}/add", "/staff/{p}/registers/seats/add", "Administrator PartnershipManager", false),
        ("/staff/{p}/registers/{register}/correct", "/staff/{p}/registers/seats/correct?row=board%2Fchair", "Administrator PartnershipManager", false),
        ("/staff/{p}/registers/{register}/change", "/staff/{p}/registers/seats/change?row=board%2Fchair", "Administrator PartnershipManager", false),
        ("/staff/{p}/registers/{register}/end", "/staff/{p}/registers/seats/end?row=board%2Fchair", "Administrator PartnershipManager", false),
        ("/staff/{p}/registers/{register}/take-back", "/staff/{p}/registers/seats/take-back?row=board%2Fchair", "Administrator PartnershipManager", false),
        ("/staff/{p}/workbooks", "/staff/{p}/workbooks", "Administrator PartnershipManager", false),
        ("/staff/{p}/workbooks/{id:guid}", "/staff/{p}/workbooks/{w}", "Administrator PartnershipManager", false),
        ("/staff/{p}/workbooks/{id:guid}/undo", "/staff/{p}/workbooks/{w}/undo", "Administrator PartnershipManager", false),
        ("/staff/{p}/still-right", "/staff/{p}/still-right", "Administrator PartnershipManager", false),
        ("/staff/{p}/still-right/{o}", "/staff/{p}/still-right/{p}-trust", "Administrator PartnershipManager", false),
        ("/staff/{p}/still-right/{o}/call", "/staff/{p}/still-right/{p}-trust/call", "Administrator PartnershipManager", false),
        ("/staff/{p}/contributions", "/staff/{p}/contributions", "Administrator PartnershipManager", false),
        ("/staff/{p}/upload", "/staff/{p}/upload", "Administrator PartnershipManager", false),
        ("/staff/{p}/upload/{id:guid}", "/staff/{p}/upload/{u}", "Administrator PartnershipManager", false),
        ("/staff/{p}/upload/{id:guid}/names", "/staff/{p}/upload/{u}/names", "Administrator PartnershipManager", false),
        ("/staff/{p}/upload/{id:guid}/preview", "/staff/{p}/upload/{u}/preview", "Administrator PartnershipManager", false),
        ("/staff/{p}/upload/{id:guid}/done", "/staff/{p}/upload/{d}/done", "Administrator PartnershipManager", false),
        ("/staff/{p}/record", "/staff/{p}/record", "Administrator PartnershipManager ScrutinyOfficer Auditor", false),
        ("/staff/{p}/record/{id:guid}", "/staff/{p}/record/{t}", "Administrator PartnershipManager ScrutinyOfficer Auditor", false),
        ("/staff/{p}/bodies/{b}", "/staff/{p}/bodies/board", "Administrator PartnershipManager SupportOfficer Auditor", false),
        ("/staff/found", "/staff/found", "Administrator", false),
        ("/staff/{p}/form", "/staff/{p}/form", "Administrator PartnershipManager", false),
        ("/staff/{p}/proposals", "/staff/{p}/proposals", "Administrator PartnershipManager", false),
        ("/staff/{p}/proposals/begin", "/staff/{p}/proposals/begin", "Administrator PartnershipManager", false),
        ("/staff/{p}/proposals/{r}", "/staff/{p}/proposals/{p}-paper", "Administrator PartnershipManager", false),
        ("/staff/{p}/proposals/{r}/describe", "/staff/{p}/proposals/{p}-paper/describe", "Administrator PartnershipManager", false),
        ("/staff/{p}/proposals/{r}/acts", "/staff/{p}/proposals/{p}-paper/acts", "Administrator PartnershipManager", false),
        ("/staff/{p}/proposals/{r}/acts/form", "/staff/{p}/proposals/{p}-paper/acts/form", "Administrator PartnershipManager", false),
        ("/staff/{p}/proposals/{r}/acts/merge", "/staff/{p}/proposals/{p}-paper/acts/merge", "Administrator PartnershipManager", false),
        ("/staff/{p}/proposals/{r}/acts/end", "/staff/{p}/proposals/{p}-paper/acts/end", "Administrator PartnershipManager", false),
        ("/staff/{p}/proposals/{r}/acts/rename", "/staff/{p}/proposals/{p}-paper/acts/rename", "Administrator PartnershipManager", false),
        ("/staff/{p}/proposals/{r}/acts/place", "/staff/{p}/proposals/{p}-paper/acts/place", "Administrator PartnershipManager", false),
        ("/staff/{p}/proposals/{r}/adopt", "/staff/{p}/proposals/{p}-paper/adopt", "Administrator PartnershipManager", false),
        ("/staff/{p}/who-sits-where", "/staff/{p}/who-sits-where", "Administrator PartnershipManager", false),
        ("/staff/{p}/publish", "/staff/{p}/publish", "Administrator PartnershipManager", false),
        ("/staff/{p}/bodies/{b}/add-seat", "/staff/{p}/bodies/board/add-seat", "Administrator PartnershipManager SupportOfficer", false),
        ("/staff/{p}/bodies/{b}/correct", "/staff/{p}/bodies/board/correct", "Administrator PartnershipManager", false),
        ("/staff/{p}/bodies/{b}/rename", "/staff/{p}/bodies/board/rename", "Administrator PartnershipManager", false),
        ("/staff/{p}/bodies/{b}/adopt", "/staff/{p}/bodies/board/adopt", "Administrator PartnershipManager", false),
        ("/staff/{p}/findings", "/staff/{p}/findings", "Administrator PartnershipManager", false),
        ("/staff/{p}/bodies/{b}/end", "/staff/{p}/bodies/board/end", "Administrator PartnershipManager", false),
        ("/staff/{p}/bodies/{b}/seats/{seat}/deputy", "/staff/{p}/bodies/board/seats/chair/deputy", "Administrator PartnershipManager SupportOfficer", false),
        ("/staff/{p}/bodies/{b}/seats/{seat}/end", "/staff/{p}/bodies/board/seats/chair/end", "Administrator PartnershipManager SupportOfficer", false),
        ("/staff/outbox", "/staff/outbox", "Administrator PartnershipManager", true),
        ("/staff/{p}/bodies/{b}/letter", "/staff/{p}/bodies/board/letter", "Administrator PartnershipManager SupportOfficer", false),
        ("/staff/{p}/addresses", "/staff/{p}/addresses", "Administrator PartnershipManager SupportOfficer", false),
        ("/staff/{p}/bodies/{b}/addresses", "/staff/{p}/bodies/board/addresses", "Administrator PartnershipManager SupportOfficer", false),
        ("/staff/{p}/people/{person}/contact", "/staff/{p}/people/{p}-holder/contact", "Administrator PartnershipManager SupportOfficer", false),
        ("/staff/{p}/organisations/{o}/contact", "/staff/{p}/organisations/{p}-trust/contact", "Administrator PartnershipManager SupportOfficer", false),
        ("/staff/{p}/bodies/{b}/seats/{seat}/appoint", "/staff/{p}/bodies/board/seats/chair/appoint", "Administrator PartnershipManager SupportOfficer", false),
        ("/staff/{p}/bodies/{b}/seats/{seat}/resign", "/staff/{p}/bodies/board/seats/chair/resign", "Administrator PartnershipManager SupportOfficer", false),
    ];

    [Fact]
    public void Every_address_that_is_not_public_stands_in_the_table() => Assert.Equal(
        Table.Select(r => r.Route).Order(StringComparer.Ordinal),
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<NeedsAttribute>() is not null).Select(e => $"/{e.RoutePattern.RawText!.TrimStart('/')}").Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Each_role_comes_to_what_is_its_own_and_to_nothing_else(Role role)
    {
        var (north, south) = (await site.Scopes("north"), await site.Scopes("south"));
        var others = new Dictionary<string, Guid>
        {
            ["north"] = (await site.Account((Role.ScrutinyOfficer, north.Partnership))).Id,
            ["south"] = (await site.Account((Role.ScrutinyOfficer, south.Partnership))).Id,
        };
        var things = new Dictionary<string, Guid?> { ["north"] = north.Partnership.PartnershipId, ["south"] = south.Partnership.PartnershipId };
        await Ask(north.Partnership);
        await Ask(south.Partnership);
        var account = await site.Account((role, Over(role, north)));
        var person = await site.SignIn(account);
        await Proposals();
        var workbooks = new Dictionary<string, Guid> { ["north"] = await Workbook(account, north.Partnership), ["south"] = await Workbook(account, south.Partnership) };
        var uploads = new Dictionary<string, Guid> { ["north"] = await Upload(account, north.Partnership), ["south"] = await Upload(account, south.Partnership) };
        var done = new Dictionary<string, Guid> { ["north"] = await Upload(account, north.Partnership, isTakenIn: true), ["south"] = await Upload(account, south.Partnership, isTakenIn: true) };
        var token = (await person.Visit("/account/password")).Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var wrong = new List<string>();
        foreach (var (route, example, roles, somewhere) in Table)
        {
            var has = roles.Split(' ').Contains(role.ToString(), StringComparer.Ordinal);
            foreach (var place in new[] { "north", "south" })
            {
                var address = example.Replace("{p}", place, StringComparison.Ordinal).Replace("{a}", others[place].ToString(), StringComparison.Ordinal).Replace("{t}", things[place].ToString(), StringComparison.Ordinal).Replace("{u}", uploads[place].ToString(), StringComparison.Ordinal).Replace("{w}", workbooks[place].ToString(), StringComparison.Ordinal).Replace("{d}", done[place].ToString(), StringComparison.Ordinal);
                var may = has && (somewhere || place == "north" || role.Reach() is Reach.Installation);
                using var shown = await person.GetAsync(address);
                if (may && (await shown.Content.ReadAsStringAsync()).Contains("govuk-error-summary", StringComparison.Ordinal))
                {
                    wrong.Add($"{role} at {address}: it complains before anybody typed a word");
                }

                using var sent = await person.PostAsync(address, new FormUrlEncodedContent(route == "/account/sign-out" ? [] : [new("__RequestVerificationToken", token)]));
                if (shown.StatusCode != (may ? HttpStatusCode.OK : HttpStatusCode.NotFound) || (sent.StatusCode is HttpStatusCode.NotFound) == may)
                {
                    wrong.Add($"{role} at {address}: {(int)shown.StatusCode} when shown, {(int)sent.StatusCode} when sent, and {(may ? "may" : "may not")}");
                }
            }
        }

        wrong.ShouldBeNone();
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_cannot_tell_what_is_there()
    {
        var nothing = await Page("/staff/nothing");
        foreach (var (_, example, _, _) in Table.Where(r => !r.Example.Contains("{a}", StringComparison.Ordinal) && !r.Example.Contains("{t}", StringComparison.Ordinal) && !r.Example.Contains("{u}", StringComparison.Ordinal) && !r.Example.Contains("{w}", StringComparison.Ordinal) && !r.Example.Contains("{d}", StringComparison.Ordinal)))
        {
            var address = example.Replace("{p}", "north", StringComparison.Ordinal);

            Assert.Equal(nothing, await Page(address));
        }
    }

    [Fact]
    public async Task Whoever_is_signed_in_cannot_tell_a_thing_of_others_from_nothing()
    {
        var person = await site.Person((Role.SupportOfficer, (await site.Scopes("north")).Body));

        var (others, nothing) = (await person.Visit("/staff/south/bodies/secret-group"), await person.Visit("/staff/south/bodies/nothing"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (others.Status, nothing.Status));
        Assert.Equal(nothing.Text, others.Text);
    }

    private async Task Proposals()
    {
        foreach (var slug in new[] { "north", "south" })
        {
            await site.Store.Change(slug, (db, partnership) => db.Proposals().Any(p => p.Slug == $"{slug}-paper") ? null : db.Add(new Proposal(partnership, $"{slug}-paper", "Paper", null, new DateOnly(2026, 4, 1))));
        }
    }

    private async Task<Guid> Workbook(Account account, Scope over)
    {
        var bundle = new Bundle();
        bundle.Add("bodies.csv", System.Text.Encoding.UTF8.GetBytes("body,name,published\nregister-group,Register group,yes\n"));
        await using var db = site.Store.Open();
        var upload = new RegisterUpload(over.PartnershipId!.Value, account.Id, "registers.xlsx", [1], bundle, site.Now);
        db.Add(upload);
        await db.SaveChangesAsync();
        return upload.Id;
    }

    private async Task Ask(Scope over)
    {
        await using var db = site.Store.Open();
        db.ShowsDrafts = true;
        if (!db.Rounds().Any(r => r.PartnershipId == over.PartnershipId))
        {
            var partnership = db.Partnerships().Single(p => p.Id == over.PartnershipId);
            db.Add(new Round(partnership, [db.Organisations().Single(o => o.Slug == $"{partnership.Slug}-trust")], new DateOnly(2026, 3, 10), new DateOnly(2026, 3, 31), "https://example.org", begunBy: null));
            await db.SaveChangesAsync();
        }
    }

    private async Task<Guid> Upload(Account account, Scope over, bool isTakenIn = false)
    {
        await using var db = site.Store.Open();
        var upload = new Upload(over.PartnershipId!.Value, account.Id, "members.csv", System.Text.Encoding.UTF8.GetBytes("Board,Organisation,Name\nNew group,Police,Ann Jones\n"), new DateOnly(2026, 3, 10), site.Now);
        if (isTakenIn)
        {
            upload.BeTakenIn(new UploadOutcome(new Dictionary<string, string>(), new Dictionary<string, int>(), 0, 0));
        }

        db.Add(upload);
        await db.SaveChangesAsync();
        return upload.Id;
    }

    public static TheoryData<Role> Roles() => [.. Commonweal.Platform.Access.Roles.All];

    private static Scope Over(Role role, (Scope Partnership, Scope Body, Scope Seat, Scope Organisation) scopes) => role.Reach() switch
    {
        Reach.Partnership => scopes.Partnership,
        Reach.Body => scopes.Body,
        Reach.Organisation => scopes.Organisation,
        Reach.Seat => scopes.Seat,
        _ => Scope.Installation,
    };

    // Forms carry a token that is another each time, and links to the address that was asked for.
    private async Task<string> Page(string address)
    {
        var screen = await site.Visitor().Visit(address);
        Assert.Equal(HttpStatusCode.NotFound, screen.Status);
        foreach (var token in screen.Page.QuerySelectorAll("input[name=__RequestVerificationToken], input[name=Then], [rel=alternate], input[name=from]"))
        {
            token.Remove();
        }

        return screen.Page.DocumentElement.OuterHtml;
    }
}
