using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Bodies.Seats;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Bodies;

/// <summary>One community safety group serves two district partnerships and reports to the county (CHO-Q14, HOR-30): one record, shown whole in each.</summary>
public sealed class JointBodyTests : PageTests
{
    [Fact]
    public async Task A_joint_group_is_shown_whole_in_each_partnership_that_it_serves()
    {
        await GivenTheSafetyGroup();

        foreach (var district in new[] { "northgate", "southdown" })
        {
            var group = await Visit($"/{district}/bodies/safety-group?on=2009-06-01");

            Assert.Equal("Safety Group", group.Heading);
            Assert.Contains("Reports to Countyshire", group.Text, StringComparison.Ordinal);
            Assert.Contains("Statutory partnership", group.Text, StringComparison.Ordinal);
            Assert.Contains("Serves northgate southdown", group.Text, StringComparison.Ordinal);
            Assert.Contains("Safety Group", (await Visit($"/{district}?on=2009-06-01")).Text, StringComparison.Ordinal);
            Assert.Contains("Safety Group", (await Visit($"/{district}/structure?on=2009-06-01")).Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2007-06-01", "Northgate Council")]
    [InlineData("2008-06-01", "Southdown Council")]
    [InlineData("2009-06-01", "Northgate Council")]
    public async Task Its_seats_and_terms_of_reference_are_the_same_in_each_and_each_runs_it_in_turn(string day, string council)
    {
        await GivenTheSafetyGroup();

        foreach (var district in new[] { "northgate", "southdown" })
        {
            var group = await Visit($"/{district}/bodies/safety-group?on={day}");

            Assert.Contains("Seats 11", SeatsPageTests.Counts(group));
            Assert.Equal(11, group.Page.QuerySelectorAll(".cw-seat").Length);
            Assert.Contains($"Who runs it {council} Terms of reference Version 2007, in force from 2007", group.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2010-03-31", true)]
    [InlineData("2010-04-01", false)]
    public async Task One_district_leaving_does_not_end_it(string day, bool isInSouthdown)
    {
        await GivenTheSafetyGroup();
        await Change("southdown", (db, southdown) =>
        {
            TheGroup(db).Leave(southdown, ImpreciseDate.Day(2010, 3, 31));
            return southdown;
        });

        Assert.Equal(isInSouthdown, (await Visit($"/southdown?on={day}")).Text.Contains("Safety Group", StringComparison.Ordinal));
        Assert.Equal(!isInSouthdown, (await Visit($"/southdown/bodies/safety-group?on={day}")).Text.Contains("it was not a part", StringComparison.Ordinal));
        Assert.Contains("Safety Group", (await Visit($"/northgate?on={day}")).Text, StringComparison.Ordinal);
        var group = await Visit($"/northgate/bodies/safety-group?on={day}");
        Assert.DoesNotContain("it was not a part", group.Text, StringComparison.Ordinal);
        Assert.Contains("Seats 11", SeatsPageTests.Counts(group));
    }

    [Theory, InlineData("/southdown/bodies/safety-group"), InlineData("/api/v1/southdown/bodies/safety-group")]
    public async Task It_may_belong_to_another_without_anybody_stating_since_when(string address)
    {
        await GivenTheSafetyGroup();
        await Change("southdown", (db, southdown) =>
        {
            var group = TheGroup(db);
            group.BelongNoMore(group.Belongings.Single(b => b.PartnershipId == southdown.Id));
            group.BelongTo(southdown, Lifetime.NotStated, Citation.None);
            return group;
        });

        Assert.Contains("Safety Group", await App.Visitor().GetStringAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_one_that_keeps_it_may_leave_too()
    {
        await GivenTheSafetyGroup();
        await Change("northgate", (db, _) =>
        {
            var group = TheGroup(db);
            group.Join(Given.Held(until: "2010-03-31"), why: null);
            return group;
        });

        Assert.DoesNotContain("Safety Group", (await Visit("/northgate?on=2010-04-01")).Text, StringComparison.Ordinal);
        Assert.Contains("Safety Group", (await Visit("/southdown?on=2010-04-01")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renamed_it_is_found_under_both_names_in_each()
    {
        await GivenTheSafetyGroup();
        await Change("northgate", (db, _) =>
        {
            var group = TheGroup(db);
            group.Rename("Safer Places", "safer-places");
            return group;
        });

        foreach (var district in new[] { "northgate", "southdown" })
        {
            var group = await Visit($"/{district}/bodies/safety-group");

            Assert.Equal($"/{district}/bodies/safer-places", group.Address);
            Assert.Equal("Safer Places", group.Heading);
            Assert.Contains("Formerly called Safety Group", group.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_never_so_leads_to_the_partnership_that_keeps_it()
    {
        await GivenTheSafetyGroup();
        await Change("southdown", (db, it) =>
        {
            var group = TheGroup(db);
            group.BelongNoMore(group.Belongings.Single());
            return it;
        });

        Assert.Equal("/northgate/bodies/safety-group", (await Visit("/southdown/bodies/safety-group")).Address);
    }

    [Fact]
    public async Task A_change_by_the_one_is_shown_by_the_other_at_the_very_next_request()
    {
        await GivenTheSafetyGroup();
        var before = await App.Visitor().GetAsync("/southdown/bodies/safety-group");
        var county = await App.Visitor().GetAsync("/countyshire");
        await Change("northgate", (db, _) =>
        {
            var group = TheGroup(db);
            group.Describe(new BodyWords("Safety Group", Purpose: "To keep streets safe"), Lifetime.NotStated, Citation.None);
            return group;
        });

        var after = await App.Visitor().GetAsync("/southdown/bodies/safety-group");

        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Contains("To keep streets safe", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual(county.Headers.ETag, (await App.Visitor().GetAsync("/countyshire")).Headers.ETag);
    }

    [Fact]
    public async Task A_draft_is_hidden_in_each()
    {
        await GivenTheSafetyGroup();
        await Change("northgate", (db, _) =>
        {
            var group = TheGroup(db);
            group.Withdraw();
            return group;
        });

        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/northgate/bodies/safety-group")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/southdown/bodies/safety-group")).Status);
        Assert.DoesNotContain("Safety Group", (await Visit("/southdown")).Text, StringComparison.Ordinal);
    }

    private static Body TheGroup(Commonweal.Platform.Database.CommonwealDb db) =>
        db.Bodies().Include(b => b.Belongings).ThenInclude(b => b.Partnership).Include(b => b.Statements).Single(b => b.Name == "Safety Group");

    private async Task GivenTheSafetyGroup()
    {
        var (northgate, southdown, county) = (Given.Partnership("northgate"), Given.Partnership("southdown"), Given.Partnership("countyshire"));
        county.Describe(new PartnershipWords("Countyshire"), Lifetime.NotStated, Citation.None);
        await App.Store.Keep(northgate, southdown, county);
        await Change("northgate", (db, it) =>
        {
            var (kind, line) = (Given.Kind(it, KindOf.Body, "Statutory partnership"), Given.Kind(it, KindOf.Line, "Reports to"));
            var councils = new[] { Given.Organisation("Northgate Council"), Given.Organisation("Southdown Council") };
            var group = new Body(it, "safety-group", new BodyWords("Safety Group", kind), Lifetime.NotStated, Citation.None);
            group.Publish();
            group.BelongTo(db.Partnerships().Single(p => p.Slug == "southdown"), Given.Held("2007"), Citation.None);
            group.AnswerTo(Party.Of(db.Partnerships().Single(p => p.Slug == "countyshire")), line, null, Lifetime.NotStated, Citation.None);
            foreach (var (council, from, until) in new[] { (councils[0], "2007", "2007"), (councils[1], "2008", "2008"), (councils[0], "2009", null) })
            {
                group.RunBy(council, Given.Held(from, until), Citation.None);
            }

            for (var n = 1; n <= 11; n++)
            {
                _ = new Seat(group, $"seat-{n}", new SeatWords($"Seat {n}"), Lifetime.NotStated, Citation.None);
            }

            group.Adopt(new TermsWords("2007"), Party.NotStated, Given.Held("2007"), Citation.None);
            db.AddRange(kind, line, group);
            db.AddRange(councils);
            db.Listings.AddRange(councils.Select(c => new Listing(it.Id, c.Id)));
            return group;
        });
    }
}
