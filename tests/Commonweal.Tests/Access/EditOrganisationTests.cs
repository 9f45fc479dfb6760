using System.Net;
using Commonweal.People;
using Commonweal.Platform.Access;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

[Trait("Runs", "on both databases")]
public sealed class EditOrganisationTests : IAsyncLifetime
{
    private readonly StaffApp _site = new();
    private HttpClient _ada = null!, _ben = null!;
    private string _adasName = "";

    public async ValueTask InitializeAsync()
    {
        var ada = await _site.Account((Role.Administrator, Scope.Installation));
        (_ada, _adasName) = (await _site.SignIn(ada), ada.Name);
        _ben = await _site.Person((Role.Administrator, Scope.Installation));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_is_saved_is_shown_and_stands_on_the_record_with_who_and_why()
    {
        var saved = await (await _ada.Visit("/staff/organisations/police")).Send(("Name", "Police of the county"), ("UmbrellaFor", "wardens"), ("Why", "The chief constable wrote"));

        Assert.Contains("Police of the county is saved", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Police of the county", (await _ada.Visit("/staff/organisations")).Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        var line = await db.History.OrderByDescending(h => h.Sequence).FirstAsync(h => h.Verb == "corrected");
        Assert.Equal(_adasName, line.By);
        Assert.Contains("The chief constable wrote", line.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_the_name_empty_asks_for_it_and_loses_nothing()
    {
        var refused = await (await _ada.Visit("/staff/organisations/police")).Send(("Name", ""), ("Why", "To see"));

        Assert.Equal((HttpStatusCode.BadRequest, "Enter the name"), (refused.Status, Assert.Single(refused.Errors)));
        Assert.Equal("To see", refused.Page.QuerySelector("#Why")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_second_of_two_is_shown_both_field_by_field_and_chooses()
    {
        var (adas, bens) = (await _ada.Visit("/staff/organisations/police"), await _ben.Visit("/staff/organisations/police"));
        await adas.Send(("Name", "County police"), ("UmbrellaFor", "wardens"));

        var both = await bens.Send(("Name", "Police of the county"), ("StatutoryPartner", "Crime and Disorder Act 1998"));

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("Somebody else saved this while you were writing", both.Text, StringComparison.Ordinal);
        Assert.Equal(["County police", "Police of the county", "wardens", "Not stated", "Not stated", "Crime and Disorder Act 1998"], both.Texts(".govuk-radios__label"));
        var saved = await both.Send(("UmbrellaFor", "wardens"));
        Assert.Equal("Police of the county", saved.Heading);
        await using var db = _site.Store.Open();
        var police = await db.Organisations().SingleAsync(o => o.Slug == "police");
        Assert.Equal(("Police of the county", "wardens", "Crime and Disorder Act 1998"), (police.Name, police.UmbrellaFor, police.StatutoryPartner));
    }

    [Fact]
    public async Task A_list_is_searched_by_the_beginnings_of_words()
    {
        Assert.Equal(["Trust of the north"], (await _ada.Visit("/staff/organisations?q=nor tru")).Texts("main tbody a"));
        Assert.Contains("None is called that", (await _ada.Visit("/staff/organisations?q=zzz")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_sees_what_several_list_and_changes_what_theirs_alone_lists()
    {
        var manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));

        var list = await manager.Visit("/staff/organisations");

        Assert.Equal(["Trust of the north"], list.Texts("main tbody a"));
        Assert.Contains("Police", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("south", list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.Visit("/staff/organisations/police")).Status);
    }
}
