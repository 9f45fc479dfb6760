using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Uploads;
using Commonweal.Bodies.Workbooks;
using Commonweal.Governance.Restructuring;
using Commonweal.People;
using Commonweal.Performance;
using Commonweal.Performance.Returns;
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
    [Fact]
    public void Every_address_that_is_not_public_stands_in_the_table() => Assert.Equal(
        StaffAddresses.All.Select(r => r.Route).Order(StringComparer.Ordinal),
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
        foreach (var (route, example, roles, somewhere) in StaffAddresses.All)
        {
            var has = roles.Split(' ').Contains(role.ToString(), StringComparer.Ordinal);
            foreach (var place in new[] { "north", "south" })
            {
                var address = example.Replace("{p}", place, StringComparison.Ordinal).Replace("{a}", others[place].ToString(), StringComparison.Ordinal).Replace("{t}", things[place].ToString(), StringComparison.Ordinal).Replace("{u}", uploads[place].ToString(), StringComparison.Ordinal).Replace("{w}", workbooks[place].ToString(), StringComparison.Ordinal).Replace("{n}", Return(place), StringComparison.Ordinal).Replace("{d}", done[place].ToString(), StringComparison.Ordinal);
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
        foreach (var (_, example, _, _) in StaffAddresses.All.Where(r => !r.Example.Contains("{a}", StringComparison.Ordinal) && !r.Example.Contains("{t}", StringComparison.Ordinal) && !r.Example.Contains("{u}", StringComparison.Ordinal) && !r.Example.Contains("{w}", StringComparison.Ordinal) && !r.Example.Contains("{n}", StringComparison.Ordinal) && !r.Example.Contains("{d}", StringComparison.Ordinal)))
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
            await site.Store.Change(slug, (db, partnership) => db.Returns().Any(r => r.PartnershipId == partnership.Id) ? null : db.Add(HandedIn(slug, partnership)));
            await site.Store.Change(slug, (db, partnership) => db.Proposals().Any(p => p.Slug == $"{slug}-paper") ? null : db.Add(new Proposal(partnership, $"{slug}-paper", "Paper", null, new DateOnly(2026, 4, 1))));
        }
    }

    private static string Return(string place) => place == "north" ? "1" : "2";

    private static Return HandedIn(string place, Partnership partnership)
    {
        var handedIn = new Return(int.Parse(Return(place), System.Globalization.CultureInfo.InvariantCulture), partnership, new ReturnWords(HowItCame.Form, new DateTime(2026, 3, 10, 9, 0, 0, DateTimeKind.Utc)));
        handedIn.HandIn(new FigureCount(1, 0, 0));
        return handedIn;
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
