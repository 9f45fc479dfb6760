using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform.Access;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>A partnership is founded, and its boards and groups are formed with their seats, each by one page.</summary>
[Trait("Runs", "on both databases")]
public sealed class FoundTests : IAsyncLifetime
{
    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;

    public async ValueTask InitializeAsync() => _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_partnership_is_founded_as_a_draft_with_the_rules_that_apply_to_it()
    {
        var administrator = await _site.Person((Role.Administrator, Scope.Installation));

        var done = await (await administrator.Visit("/staff/found")).Send(("Name", "Westmarsh Partnership"), ("From", "July 2025"), ("Rules", "english-partnership"));

        Assert.Equal("/staff/westmarsh-partnership", done.Address);
        Assert.Contains("Westmarsh Partnership is founded", done.Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await _site.Visit("/westmarsh-partnership")).Status);
        await using var db = _site.Store.Open();
        db.ShowsDrafts = true;
        Assert.Equal("english-partnership", await db.Statements().OfType<Commonweal.Governance.RulesThatApply>().Select(r => r.Regime).SingleAsync());
    }

    [Fact]
    public async Task No_partnership_takes_an_address_of_the_installation_or_of_another()
    {
        var administrator = await _site.Person((Role.Administrator, Scope.Installation));

        Assert.Equal("/staff/search-2", (await (await administrator.Visit("/staff/found")).Send(("Name", "Search"))).Address);
        Assert.Equal("/staff/north-2", (await (await administrator.Visit("/staff/found")).Send(("Name", "North"))).Address);
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_what_was_typed_stays()
    {
        var administrator = await _site.Person((Role.Administrator, Scope.Installation));

        var refused = await (await administrator.Visit("/staff/found")).Send(("ShortName", "WP"), ("From", "last summer"));

        Assert.Equal(["Enter the name of the partnership", "Enter a day, a month or a year, for example 26 July 2005, July 2005 or 2005"], refused.Errors);
        Assert.Equal("WP", refused.Page.QuerySelector("#ShortName")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_group_is_formed_within_another_with_its_seats_and_a_new_word_for_its_kind()
    {
        var done = await (await _manager.Visit("/staff/north/form")).Send(
            ("Name", "Safer Group"), ("Kind", "Thematic group"), ("Within", "board"), ("From", "2026-03-10"), ("Seats", "Police\nCouncil\n\nPolice"), ("Publishes", "true"));

        Assert.Equal("/staff/north/bodies/safer-group", done.Address);
        Assert.Contains("Safer Group is formed", done.Text, StringComparison.Ordinal);
        var group = (await _site.Visit("/north/bodies/safer-group")).Text;
        Assert.Contains("Thematic group", group, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.Equal(["council", "police", "police-2"], await db.Seats().Where(s => s.Body.Slug == "safer-group").Select(s => s.Slug).OrderBy(s => s).ToListAsync());
        Assert.Equal("Board", await db.Placements().Where(p => p.Body.Slug == "safer-group").Select(p => p.Within.Name).SingleAsync());
    }

    [Fact]
    public async Task A_word_for_a_kind_that_is_known_is_used_again_however_it_is_written()
    {
        await (await _manager.Visit("/staff/north/form")).Send(("Name", "One"), ("Kind", "Thematic group"));
        await (await _manager.Visit("/staff/north/form")).Send(("Name", "Two"), ("Kind", "thematic Group"));

        await using var db = _site.Store.Open();
        Assert.Equal(["thematic-group"], await Commonweal.Platform.Kinds.KindsData.Kinds(db).Where(k => k.Of == Commonweal.Platform.Kinds.KindOf.Body).Select(k => k.Slug).ToListAsync());
    }

    [Fact]
    public async Task What_the_public_sees_is_ticked_on_one_page()
    {
        var hidden = await (await _manager.Visit("/staff/north/publish")).Send(("Itself", "true"), ("Seen", "secret-group"));

        Assert.Contains("The public sees what you ticked, and nothing else", hidden.Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await _site.Visit("/north/bodies/secret-group")).Status);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await _site.Visit("/north/bodies/board")).Status);
    }

    [Fact]
    public async Task What_a_colleague_hid_meanwhile_is_not_shown_again_unsaid()
    {
        var stale = await _manager.Visit("/staff/north/publish");
        await _site.Store.Change("north", (db, north) =>
        {
            db.Bodies().Single(b => b.Slug == "board" && b.PartnershipId == north.Id).Withdraw();
            return 0;
        });

        await stale.Send(("Itself", "true"));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await _site.Visit("/north/bodies/board")).Status);
    }
}
