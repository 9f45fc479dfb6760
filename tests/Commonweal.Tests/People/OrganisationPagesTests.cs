using System.Net;
using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.People;

/// <summary>Organisations, what became of them, and who holds their posts, as at any day (CHE: 1 October 2006 and 1 April 2009; HOR-44).</summary>
public sealed class OrganisationPagesTests : PageTests
{
    [Theory]
    [InlineData("2006-09-30", "Central Saltshire PCT", "Saltshire Primary Care Trust")]
    [InlineData("2006-10-01", "Saltshire Primary Care Trust", "Central Saltshire PCT")]
    [InlineData("2009-03-31", "Saltshire County Council", "East Saltshire Council")]
    [InlineData("2009-04-01", "East Saltshire Council", "Saltshire County Council")]
    public async Task The_day_before_a_reorganisation_and_the_day_after_both_list_what_there_was(string on, string there, string notThere)
    {
        await Reorganised.Take(App.Store);

        var names = (await Visit($"/saltmarsh/organisations?on={on}")).Links.Select(l => l.Text).ToList();

        Assert.Contains(there, names);
        Assert.DoesNotContain(notThere, names);
    }

    [Fact]
    public async Task Organisations_stand_by_sector_and_those_of_none_last()
    {
        await Reorganised.Take(App.Store);

        var page = await Visit("/saltmarsh/organisations?on=2005");

        Assert.Equal(["Councils", "Health", "Sector not stated"], page.Page.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.Contains("Saltshire Council for Voluntary Service Saltings Saltshire Council for Voluntary Services Saltshire County Council", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("central-pct", "2006-09-30", "What became of it Saltshire Primary Care Trust 1 October 2006")]
    [InlineData("one-pct", "2006-10-01", "What it came from Central Saltshire PCT 1 October 2006 East Saltshire PCT 1 October 2006")]
    [InlineData("county-council", "2009-03-31", "What became of it East Saltshire Council 1 April 2009")]
    [InlineData("east-council", "2009-04-01", "What it came from Saltshire County Council 1 April 2009")]
    [InlineData("old-board", "2005", "What became of it is not stated.")]
    [InlineData("one-pct", "2006-09-30", "There was no such organisation on this date.")]
    public async Task What_it_came_from_and_what_became_of_it_is_said_or_said_to_be_not_stated(string organisation, string on, string said)
    {
        await Reorganised.Take(App.Store);

        Assert.Contains(said, (await Visit($"/saltmarsh/organisations/{organisation}?on={on}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("police", "Answers to Saltshire Police Authority")]
    [InlineData("one-pct", "Its own governing body Trust Board")]
    [InlineData("voluntary-service", "Umbrella for Voluntary groups")]
    [InlineData("east-council", "Statutory partner under Local Government Act 2000")]
    [InlineData("voluntary-services", "Part of Saltshire County Council")]
    [InlineData("county-council", "Where it works Saltshire")]
    [InlineData("voluntary-service", "Not to be confused with Saltshire Council for Voluntary Services Saltshire County Council")]
    [InlineData("one-pct", "Boards and groups that it runs Health Board")]
    public async Task A_page_says_what_the_organisation_is(string organisation, string said)
    {
        await Reorganised.Take(App.Store);

        Assert.Contains(Closed(said), Closed((await Visit($"/saltmarsh/organisations/{organisation}")).Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2006-12-31", "Director of Public Health Ann Formerly Chief officer · Health Jointly with Saltshire County Council")]
    [InlineData("2007-01-01", "Director of Public Health Ann Example")]
    [InlineData("2007-05-31", "Clerk Ann Example Director")]
    [InlineData("2007-06-01", "Clerk Cat Instance Director")]
    [InlineData("2007-01-01", "Chief Executive Held; by whom is not published")]
    [InlineData("2007-01-01", "Porter Who holds it is not stated")]
    public async Task A_post_shows_who_held_it_on_that_day_by_the_name_of_that_day(string on, string said)
    {
        await Reorganised.Take(App.Store);

        Assert.Contains(said, (await Visit($"/saltmarsh/organisations/one-pct?on={on}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_joint_post_stands_with_both_organisations()
    {
        await Reorganised.Take(App.Store);

        Assert.Contains("Director of Public Health Ann Example Chief officer · Health Jointly with Saltshire Primary Care Trust",
            (await Visit("/saltmarsh/organisations/county-council?on=2007")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/saltmarsh/organisations/one-pct")]
    [InlineData("/saltmarsh/organisations")]
    [InlineData("/saltmarsh/organisations/one-pct?on=2006-11")]
    [InlineData("/saltmarsh/data/people.csv")]
    [InlineData("/saltmarsh/data/person-names.csv")]
    [InlineData("/saltmarsh/data/post-holdings.csv")]
    [InlineData("/saltmarsh/data/posts.csv")]
    public async Task The_name_of_a_person_who_is_not_published_stands_nowhere(string address)
    {
        await Reorganised.Take(App.Store);

        var text = await App.Visitor().GetStringAsync(address);

        Assert.DoesNotContain("bob", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("ecret", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_withdrawn_is_gone_from_the_page_at_once()
    {
        await Reorganised.Take(App.Store);
        Assert.Contains("Ann Example", (await Visit("/saltmarsh/organisations/one-pct")).Text, StringComparison.Ordinal);

        await Change("saltmarsh", (db, _) => { db.People().Single(p => p.Slug == "ann-example").Withdraw(); return db; });

        Assert.DoesNotContain("Ann", (await Visit("/saltmarsh/organisations/one-pct")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ann", await App.Visitor().GetStringAsync("/saltmarsh/data/post-holdings.csv"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/cheshire/organisations/one-pct")]
    [InlineData("/saltmarsh/organisations/nobody")]
    [InlineData("/saltmarsh/organisations?page=2")]
    [InlineData("/saltmarsh/organisations?page=0")]
    public async Task What_the_partnership_does_not_list_is_not_there(string address)
    {
        await Reorganised.Take(App.Store);

        Assert.Equal(HttpStatusCode.NotFound, (await Visit(address)).Status);
    }

    [Fact]
    public async Task The_old_address_of_an_organisation_leads_to_the_new_one_and_its_former_name_is_shown()
    {
        await Reorganised.Take(App.Store);
        await Change("saltmarsh", (db, _) => { db.Organisations().Single(o => o.Slug == "police").Rename("Police of Saltshire", "saltshire-police"); return db; });

        using var answer = await App.Visitor().GetAsync("/cy/saltmarsh/organisations/police?on=2005");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/cy/saltmarsh/organisations/saltshire-police?on=2005"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        Assert.Contains(Closed("Formerly called Saltshire Police"), Closed((await Visit("/saltmarsh/organisations/saltshire-police")).Text), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/cheshire/organisations/police")).Status);
    }

    [Fact]
    public async Task A_long_list_is_shown_a_hundred_at_a_time()
    {
        var many = "organisation,name\n" + string.Concat(Enumerable.Range(100, 150).Select(n => $"o-{n},Organisation {n}\n"));
        await Reorganised.Take(App.Store, [.. new[] { "area-successions", "successions", "posts", "post-holdings", "secretariats" }.Select(f => (f + ".csv", Headings(f))), ("organisations.csv", many)]);

        var (first, second) = (await Visit("/saltmarsh/organisations"), await Visit("/saltmarsh/organisations?page=2&on=2005"));

        Assert.Equal((100, 50), (first.Page.QuerySelectorAll(".cw-bodies li").Length, second.Page.QuerySelectorAll(".cw-bodies li").Length));
        Assert.Equal("Organisations – Page 2 – Saltmarsh Partnership (2005) – Commonweal", second.Title);
        Assert.Contains(second.Links, l => l.Address == "/saltmarsh/organisations?on=2005");
    }

    // Between a key and its value stands no space.
    private static string Closed(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string Headings(string register) =>
        System.Text.Encoding.UTF8.GetString(Commonweal.Platform.Modules.Registers.First(r => r.Name == register).Headings());
}
