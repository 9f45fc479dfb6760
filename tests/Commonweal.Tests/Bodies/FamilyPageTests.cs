using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>Where a partnership stands among others, who leads it and who answers for the money (CHO-6, CHO-14, CHO-20, NHP-11).</summary>
public sealed class FamilyPageTests : PageTests
{
    [Fact]
    public async Task A_county_counts_a_group_once_that_serves_two_of_its_districts()
    {
        await GivenACounty();

        var page = await Visit("/countyshire");

        Assert.Contains("Partnerships in this county northgate southdown", page.Text, StringComparison.Ordinal);
        Assert.Matches("Boards and groups of all of these ?3 ?each counted once", page.Text);
    }

    [Fact]
    public async Task A_district_that_joins_the_county_is_shown_there_at_the_very_next_request()
    {
        var county = Given.Partnership("countyshire");
        await App.Store.Keep(county, Given.Partnership("northgate"));
        var before = await App.Visitor().GetAsync("/countyshire");

        await Change("northgate", (db, it) => Link(db, it));

        var after = await App.Visitor().GetAsync("/countyshire");
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Contains("/northgate", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2008-12-31", "Old Council")]
    [InlineData("2009-01-01", "New Council")]
    public async Task Who_answers_for_the_money_is_dated_for_the_partnership_and_for_each_fund(string day, string said)
    {
        await App.Store.Keep(Given.Partnership("northgate"));
        await Change("northgate", (db, it) =>
        {
            var (first, second, volunteers) = (Council(db, "Old Council"), Council(db, "New Council"), Council(db, "Volunteers"));
            db.Listings.AddRange(new[] { first, second, volunteers }.Select(o => new Listing(it.Id, o.Id)));
            it.Entrust(first, PartnershipRoleKind.AccountableBody, null, Given.Held(until: "2008-12-31"), Citation.None);
            it.Entrust(second, PartnershipRoleKind.AccountableBody, null, Given.Held("2009-01-01"), Citation.None);
            it.Entrust(volunteers, PartnershipRoleKind.AccountableBody, "The pooled fund", Lifetime.NotStated, Citation.None);
            return it;
        });

        var page = await Visit($"/northgate?on={day}");

        Assert.Contains(said, page.Text, StringComparison.Ordinal);
        Assert.Contains("Volunteers for the fund The pooled fund", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_tier_models_may_be_combined()   // CHO-Q11
    {
        await App.Store.Keep(Given.Partnership("northgate"));
        await Change("northgate", (db, it) =>
        {
            var models = new[] { "Aggregation", "Added value" }.Select(n => Given.Kind(it, KindOf.TwoTier, n)).ToList();
            db.AddRange(models);
            models.ForEach(m => it.ShareWorkAs(m, Lifetime.NotStated, Citation.None));
            return it;
        });

        var text = (await Visit("/northgate")).Text;

        Assert.Contains("Aggregation", text, StringComparison.Ordinal);
        Assert.Contains("Added value", text, StringComparison.Ordinal);
    }

    private async Task GivenACounty()
    {
        await App.Store.Keep(Given.Partnership("northgate"), Given.Partnership("southdown"), Given.Partnership("countyshire"));
        await Change("northgate", (db, it) =>
        {
            var (board, group) = (Given.Body(it, "Board"), Given.Body(it, "Safety Group"));
            group.BelongTo(db.Partnerships().Single(p => p.Slug == "southdown"), Lifetime.NotStated, Citation.None);
            db.AddRange(board, group);
            return Link(db, it);
        });
        await Change("southdown", (db, it) =>
        {
            db.Add(Given.Body(it, "Forum"));
            return Link(db, it);
        });
    }

    private static Partnership Link(CommonwealDb db, Partnership district)
    {
        district.LinkTo(Party.Of(db.Partnerships().Single(p => p.Slug == "countyshire")), PartnershipLinkKind.InTheCountyOf, null, Lifetime.NotStated, Citation.None);
        return district;
    }

    private static Organisation Council(CommonwealDb db, string name)
    {
        var council = new Organisation(Slug.Of(name), name, null, null, Lifetime.NotStated, Citation.None);
        db.Add(council);
        return council;
    }
}
