using System.Net;
using AngleSharp.Html.Dom;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

public sealed class AsAtTests : PageTests
{
    [Theory]
    [InlineData("2005-03-31", false)]
    [InlineData("2005-04-01", true)]
    [InlineData("2006-03-31", true)]
    [InlineData("2006-04-01", false)]
    public async Task A_group_is_listed_from_the_day_it_was_formed_to_the_day_it_ended(string on, bool isListed)
    {
        await GivenBody("Rural Transport Group", new Lifetime(ImpreciseDate.Day(2005, 4, 1), ImpreciseDate.Day(2006, 3, 31)));

        foreach (var page in new[] { $"/cheshire?on={on}", $"/cheshire/structure?on={on}" })
        {
            Assert.Equal(isListed, (await Visit(page)).Text.Contains("Rural Transport Group", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("2005-03-31", "County · Cheshire", true)]
    [InlineData("2005-04-01", "County · Cheshire · Saltmarsh", false)]
    public async Task A_partnership_shows_the_areas_that_it_had_and_whether_it_was_there(string on, string caption, bool isGone)
    {
        await Change("cheshire", (db, partnership) =>
        {
            var (area, since) = (Given.Area("Saltmarsh"), new Lifetime(ImpreciseDate.Day(2005, 4, 1), null));
            partnership.Cover(area, since, Citation.None);
            partnership.Describe(new PartnershipWords(partnership.Name, Tier: db.Set<Commonweal.Platform.Kinds.Kind>().Single(k => k.Id == partnership.TierId)), since, Citation.None);
            return db.Add(area);
        });

        var page = await Visit($"/cheshire?on={on}");

        Assert.Equal(caption, page.Page.QuerySelector(".govuk-caption-xl")?.TextContent);
        Assert.Equal(isGone, page.Text.Contains("There was no such partnership on this date.", StringComparison.Ordinal));
        Assert.Contains("1 April 2005", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2004-12-31", false, false)]
    [InlineData("2005-06-30", true, true)]
    [InlineData("2005-12-31", true, false)]
    public async Task A_group_formed_in_a_year_is_there_about_that_date(string on, bool isListed, bool isAbout)
    {
        await GivenBody("Rural Transport Group", new Lifetime(ImpreciseDate.Year(2005), null));

        var page = await Visit($"/cheshire?on={on}");

        Assert.Equal(isListed, page.Text.Contains("Rural Transport Group", StringComparison.Ordinal));
        Assert.Equal(isAbout, page.Text.Contains("About this date", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_it_does_is_shown_in_a_mode_of_which_nothing_else_is_stated()
    {
        var board = await GivenBody("Rural Transport Board");
        await Change("cheshire", (db, partnership) =>
        {
            var mode = Given.Kind(partnership, Commonweal.Platform.Kinds.KindOf.Mode, "Lobbying");
            var body = db.Body(board.Slug);
            body.TakeOn(mode, 1, "Writing to ministers", Lifetime.NotStated, new Citation("Minutes of 2005, item 4", null, null));
            return db.Add(mode);
        });

        var page = await Visit($"/cheshire/bodies/{board.Slug}");

        Assert.Contains("Writing to ministers", page.Text, StringComparison.Ordinal);
        Assert.Contains("Source: Minutes of 2005, item 4", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2005-06-30", "Old Parent")]
    [InlineData("2005-07-01", "New Parent")]
    [InlineData("2005-07-02", "New Parent")]
    public async Task On_the_day_of_a_handover_the_later_parent_counts(string on, string parent)
    {
        var (old, @new, child) = (await GivenBody("Old Parent"), await GivenBody("New Parent"), await GivenBody("Small Group"));
        await Change("cheshire", (db, _) =>
        {
            var day = ImpreciseDate.Day(2005, 7, 1);
            var small = db.Body(child.Slug);
            small.StandWithin(db.Body(old.Slug), new Lifetime(null, day), Citation.None);
            small.StandWithin(db.Body(@new.Slug), new Lifetime(day, null), Citation.None);
            return small;
        });

        Assert.Equal(parent, (await Visit($"/cheshire/bodies/small-group?on={on}")).Page.QuerySelector(".govuk-caption-xl")?.TextContent);
    }

    [Fact]
    public async Task Two_groups_that_change_places_on_one_day_can_be_seen_on_that_day()
    {
        var (first, second) = (await GivenBody("First Group"), await GivenBody("Second Group"));
        await Change("cheshire", (db, _) =>
        {
            var day = ImpreciseDate.Day(2005, 7, 1);
            db.Body(first.Slug).StandWithin(db.Body(second.Slug), new Lifetime(null, day), Citation.None);
            return first;
        });
        await Change("cheshire", (db, _) =>
        {
            db.Body(second.Slug).StandWithin(db.Body(first.Slug), new Lifetime(ImpreciseDate.Day(2005, 7, 1), null), Citation.None);
            return second;
        });

        var page = await Visit("/cheshire/bodies/second-group?on=2005-07-01");

        Assert.Equal("First Group", page.Page.QuerySelector(".govuk-caption-xl")?.TextContent);
    }

    [Theory]
    [InlineData("2005-07-26", "26 July 2005")]
    [InlineData("26/7/2005", "26 July 2005")]
    [InlineData("26 July 2005", "26 July 2005")]
    [InlineData("26 jul 2005", "26 July 2005")]
    [InlineData("July 2005", "July 2005")]
    [InlineData("2005-07", "July 2005")]
    [InlineData("2005", "2005")]
    public async Task A_date_may_be_typed_as_people_write_it(string typed, string shown)
    {
        var page = await (await Visit("/cheshire")).Send(("on", typed));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith($"The Cheshire Partnership As at {shown}. Back to the usual date", page.Text["County · Cheshire ".Length..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cheshire", "soon", "Enter a day, a month or a year, such as 26 July 2005, July 2005 or 2005")]
    [InlineData("/cheshire/structure", "31 June 2005", "Enter a day, a month or a year, such as 26 July 2005, July 2005 or 2005")]
    [InlineData("/cheshire/bodies/cheshire-lsp-chairs", "2005-13", "Enter a day, a month or a year, such as 26 July 2005, July 2005 or 2005")]
    [InlineData("/cy/cheshire", "yfory", "Rhowch ddiwrnod, mis neu flwyddyn, megis 26 Gorffennaf 2005, Gorffennaf 2005 neu 2005")]
    public async Task What_is_no_date_is_refused_and_stays_to_be_put_right(string address, string typed, string message)
    {
        var page = await (await Visit(address)).Send(("on", typed));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal([message], page.Errors);
        Assert.Equal("#on", page.Page.QuerySelector(".govuk-error-summary__list a")?.GetAttribute("href"));
        Assert.Equal(typed, ((IHtmlInputElement)page.Page.GetElementById("on")!).Value);
        Assert.True(page.Page.QuerySelector(".cw-as-at details")!.HasAttribute("open"));
        Assert.StartsWith(address.StartsWith("/cy", StringComparison.Ordinal) ? "Gwall: " : "Error: ", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cheshire?on=2005-07")]
    [InlineData("/cheshire/structure?on=2005-07")]
    [InlineData("/huntingdonshire/bodies/community-safety-partnership?on=2005-07")]
    public async Task Links_keep_the_date_that_was_asked_for(string address)
    {
        var within = (await Visit(address)).Page.QuerySelectorAll(".govuk-service-navigation a, .govuk-breadcrumbs a, .cw-bodies a, .cw-tree a, svg a")
            .Select(a => a.GetAttribute("href")!);

        Assert.All(within, href => Assert.EndsWith("?on=2005-07", href, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_partnership_that_no_paper_describes_is_shown_as_it_is_today()
    {
        await Change("cheshire", (db, _) => Add(db, new Partnership(Guid.CreateVersion7(), "saltmarsh", new PartnershipWords("Saltmarsh Partnership"), Lifetime.NotStated, Citation.None)));

        Assert.Contains("As at 10 March 2026.", (await Visit("/saltmarsh")).Text, StringComparison.Ordinal);
    }

    private static Partnership Add(Commonweal.Platform.Database.CommonwealDb db, Partnership partnership)
    {
        partnership.Publish();
        db.Add(partnership);
        return partnership;
    }

    [Fact]
    public async Task A_body_that_has_ended_when_nobody_states_is_on_no_list_and_its_page_says_so()
    {
        await Change("cheshire", (db, it) =>
        {
            var body = new Body(it, "old-board", new BodyWords("Old Board", HasEnded: true), Lifetime.NotStated, Citation.None);
            body.Publish();
            db.Add(body);
            return body;
        });

        Assert.DoesNotContain("Old Board", (await Visit("/cheshire")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Old Board", (await Visit("/cheshire/compare?from=1990&to=2020")).Text, StringComparison.Ordinal);
        Assert.Contains("It has ended; when is not stated.", (await Visit("/cheshire/bodies/old-board")).Text, StringComparison.Ordinal);
    }
}
