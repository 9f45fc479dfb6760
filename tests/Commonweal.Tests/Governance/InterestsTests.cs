using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>CHO-23, HOR-43, HOR-44 and HOR-45: a seat for each key interest, each tier of councils, each organisation that the paper names, a regional body.</summary>
public sealed class InterestsTests
{
    [Theory]
    [InlineData("tiers-of-councils", "board", "county-council district-council parish-councils")]
    [InlineData("regional-bodies-on-themes", "thematic-group", "regional-body")]
    [InlineData("members-of-the-board", "board", "district-council county-council police-authority fire-authority primary-care-trust voluntary-council chamber-of-commerce local-councils")]
    [InlineData("members-of-the-executive", "executive", "county-council district-council primary-care-trust police")]
    public void Each_organisation_that_is_asked_for_has_a_seat(string rule, string kind, string asked)
    {
        var of = new Governed();
        var body = of.Body("Body", kind);
        var last = asked.Split(' ')[^1];
        foreach (var term in asked.Split(' '))
        {
            var organisation = of.Organisation(term);
            of.CountAs(organisation, term);
            if (term != last)
            {
                Governed.Seat(body, term, new SeatWords("", Organisation: organisation));
            }
        }

        Governed.Seat(body, "Another", new SeatWords("", Organisation: of.Organisation("Another")));
        Assert.Equal("NotStated, Whether each interest has a seat", of.Says(rule, body));

        Governed.AllAreNamed(body);
        Assert.StartsWith("FallsShort, Interests without a seat: 1 (", of.Says(rule, body), StringComparison.Ordinal);

        var missing = of.Organisation($"{last} second");
        of.CountAs(missing, last);
        Governed.Seat(body, last, new SeatWords("", Organisation: missing));
        Assert.Equal($"Met, Interests with a seat: {asked.Split(' ').Length}", of.Says(rule, body));
    }

    [Fact]
    public void On_the_executive_councillors_officials_and_three_sectors_have_a_seat()
    {
        var of = new Governed(isDescribed: true);
        var executive = of.Executive();
        Assert.Equal("NotStated, Whether each interest has a seat", of.Says("interests-on-the-executive", executive));

        var post = new Post("chief", "Chief Executive", null, Lifetime.NotStated, Citation.None);
        post.Entrust(of.Kind(KindOf.Level, "chief-officer"), null);
        Governed.Seat(executive, "Leader", new SeatWords("", of.Kind(KindOf.Seat, "councillor")));
        Governed.Seat(executive, "Chief Executive", new SeatWords("", Post: post));
        foreach (var sector in new[] { "business-and-trade", "community-groups", "voluntary-organisations" })
        {
            Governed.Seat(executive, sector, new SeatWords("", Sector: of.Kind(KindOf.Sector, sector)));
        }

        Assert.Equal("Met, Interests with a seat: 5", of.Says("interests-on-the-executive", executive));
    }

    [Fact]
    public void Where_no_organisation_is_said_to_be_the_regional_body_nothing_is_known()
    {
        var of = new Governed();
        var theme = of.Theme();
        Governed.Seat(theme, "Police", new SeatWords("", Organisation: of.Organisation("Police")));
        Governed.AllAreNamed(theme);

        Assert.Equal("NotStated, Whether each interest has a seat", of.Says("regional-bodies-on-themes", theme));
    }
}
