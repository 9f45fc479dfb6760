using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>How a partnership stands to others, who leads it, who answers for its money, and what it is given.</summary>
public sealed class LinksTests
{
    private readonly Partnership _district = Given.Partnership("district");
    private readonly Partnership _county = Given.Partnership("county");
    private readonly Partnership _region = Given.Partnership("region");

    /// <summary>CHO-14, NHP-11.</summary>
    [Fact]
    public void A_partnership_is_not_in_its_own_county_by_way_of_others()
    {
        Link(_district, _county);
        Link(_county, _region);

        Assert.Equal("region cannot be in its own county, by way of district", Refused(() => Link(_region, _district)));
        Assert.Equal("district cannot be linked with itself", Refused(() => Link(_district, _district)));
    }

    [Theory]
    [InlineData("2009-07-01", "2009-07-02", true)]
    [InlineData("2009-07-02", "2009-07-02", false)]
    [InlineData("2009", "2009", false)]
    [InlineData(null, null, true)]
    public void Two_may_change_places_but_surely_not_be_in_each_others_county(string? from, string? until, bool refused)
    {
        Link(_district, _county, null, until);

        var rule = Record.Exception(() => Link(_county, _district, from));

        Assert.Equal(refused ? "county cannot be in its own county, by way of district" : null, rule?.Message);
    }

    /// <summary>CHO-14, CHO-Q2: each may bring the other together or work with it.</summary>
    [Fact]
    public void Other_links_may_go_both_ways()
    {
        Link(_district, _county);

        _county.LinkTo(Party.Of(_district), PartnershipLinkKind.HasMember, null, Lifetime.NotStated, Citation.None);
        _district.LinkTo(Party.Of(_county), PartnershipLinkKind.WorksWith, null, Lifetime.NotStated, Citation.None);

        Assert.Equal(2, _district.Statements.OfType<PartnershipLink>().Count());
    }

    /// <summary>HOR-27: "twelve local partnerships".</summary>
    [Fact]
    public void Only_partnerships_that_are_not_named_are_counted()
    {
        _county.LinkTo(Party.Of("local partnerships"), PartnershipLinkKind.HasMember, 12, Lifetime.NotStated, Citation.None);

        Assert.Equal(12, Assert.Single(_county.Statements.OfType<PartnershipLink>()).Number);
        Assert.Equal(
            "A number counts partnerships that are not named; leave it empty where one is named",
            Refused(() => _county.LinkTo(Party.Of(_district), PartnershipLinkKind.HasMember, 12, Lifetime.NotStated, Citation.None)));
        Assert.Equal(
            "The number of partnerships must be 1 or more; leave it empty where it is not stated",
            Refused(() => _county.LinkTo(Party.NotStated, PartnershipLinkKind.HasMember, 0, Lifetime.NotStated, Citation.None)));
    }

    /// <summary>CHO-6, CHO-22: dated, per partnership and per fund.</summary>
    [Theory]
    [InlineData("Grant", "Grant", "2009-07-01", "2009-07-02", "district has an accountable body for Grant at that time already")]
    [InlineData("Grant", "grant", "2009-07-01", "2009-07-02", "district has an accountable body for grant at that time already")]
    [InlineData("Grant", "Grant", "2009-07-02", "2009-07-02", null)]
    [InlineData("Grant", "Reward", null, null, null)]
    [InlineData("Grant", null, null, null, null)]
    [InlineData(null, null, null, null, "district has an accountable body at that time already")]
    [InlineData(null, null, "2009", "2009", null)]
    public void One_organisation_at_a_time_answers_for_the_partnership_and_for_each_fund(string? fund, string? next, string? from, string? until, string? refusal)
    {
        _district.Entrust(Council("one"), PartnershipRoleKind.AccountableBody, fund, Given.Held(null, until), Citation.None);
        _district.Entrust(Council("two"), PartnershipRoleKind.Leads, next, Given.Held(from), Citation.None);

        var rule = Record.Exception(() => _district.Entrust(Council("two"), PartnershipRoleKind.AccountableBody, next, Given.Held(from), Citation.None));

        Assert.Equal(refusal, rule?.Message);
    }

    /// <summary>HUN-12, CHO-Q11: several relationships and several models at once.</summary>
    [Fact]
    public void Several_relationships_and_several_models_hold_at_once()
    {
        foreach (var word in new[] { "Coalition", "Liaison body" })
        {
            _county.RelateAs(Given.Kind(_county, KindOf.Relationship, word), "Its constitution", Lifetime.NotStated, Citation.None);
            _county.ShareWorkAs(Given.Kind(_county, KindOf.TwoTier, word), Lifetime.NotStated, Citation.None);
        }

        Assert.Equal(2, _county.Statements.OfType<Relationship>().Count());
        Assert.Equal(2, _county.Statements.OfType<TwoTierModel>().Count());
    }

    /// <summary>HUN-21, HOR-13: who gives what; it may have ceased though nobody says when.</summary>
    [Fact]
    public void Support_in_kind_says_who_gives_and_who_houses_it_and_whether_it_has_ceased()
    {
        var (giver, host) = (Council("giver"), Council("host"));

        _county.SupportedBy(giver, new SupportWords("development workers", Number: 4, Fund: "Second-home council tax", HasEnded: true), host, Lifetime.NotStated, Citation.None);

        var support = Assert.Single(_county.Statements.OfType<SupportInKind>());
        Assert.Equal((giver.Id, host.Id, 4, true), (support.ToOrganisationId!.Value, support.HostId!.Value, support.Number!.Value, support.HasEnded));
        Assert.Equal(
            "The number of what is given must be 1 or more; leave it empty where it is not stated",
            Refused(() => _county.SupportedBy(giver, new SupportWords("development workers", Number: 0), host, Lifetime.NotStated, Citation.None)));
    }

    private static Organisation Council(string slug) => new(slug, slug, null, null, Lifetime.NotStated, Citation.None);

    private static void Link(Partnership partnership, Partnership county, string? from = null, string? until = null) =>
        partnership.LinkTo(Party.Of(county), PartnershipLinkKind.InTheCountyOf, null, Given.Held(from, until), Citation.None);

    private static string Refused(Action act) => Assert.Throws<BrokenRuleException>(act).Message;
}
