using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>Structure is data, nested without limit (HUN-4, HUN-8); but no body stands within itself, and each within one at a time.</summary>
public sealed class StandingTests
{
    private static readonly Partnership Saltmarsh = Given.Partnership();

    private readonly Body _board = Given.Body(Saltmarsh, "Board");
    private readonly Body _executive = Given.Body(Saltmarsh, "Executive");
    private readonly Body _forum = Given.Body(Saltmarsh, "Forum");
    private readonly Body _team = Given.Body(Saltmarsh, "Team");

    [Fact]
    public void A_body_cannot_stand_within_itself()
    {
        Assert.Equal("Board cannot stand within itself, by way of Board", Refused(_board, within: _board));
        Assert.Equal("Board cannot stand within itself, by way of Board", Refused(_board, within: _board, "2009-07-01", "2009-07-01"));
    }

    [Fact]
    public void Nor_by_way_of_others()
    {
        Place(_executive, within: _board);
        Place(_forum, within: _executive, "2005", "2010");
        Place(_team, within: _forum);

        Assert.Equal("Board cannot stand within itself, by way of Team", Refused(_board, within: _team));
    }

    [Theory]
    [InlineData("2009-07-01", "2009-07-02", true)]
    [InlineData("2009-07-02", "2009-07-02", false)]
    [InlineData("2009-07-03", "2009-07-02", false)]
    [InlineData("July 2009", "2009-07-31", false)]
    [InlineData("July 2009", "2009-08-01", true)]
    [InlineData("2009", "2009", false)]
    [InlineData(null, null, true)]
    public void Two_may_change_places_but_surely_not_be_within_each_other(string? from, string? until, bool refused)
    {
        Place(_executive, within: _board, null, until);

        var rule = Record.Exception(() => Place(_board, within: _executive, from));

        Assert.Equal(refused ? "Board cannot stand within itself, by way of Executive" : null, rule?.Message);
    }

    [Fact]
    public void By_way_of_three_it_takes_a_time_that_all_share()
    {
        Place(_executive, within: _board, "2005", "2008-06-30");
        Place(_forum, within: _executive, "2006", "2010");
        Place(_team, within: _forum, "2008-06-30");

        Place(_board, within: _team);

        Assert.Same(_team, Assert.Single(_board.Placements).Within);
    }

    [Theory]
    [InlineData("2009-07-01", "2009-07-02", true)]
    [InlineData("2009-07-02", "2009-07-02", false)]
    [InlineData("2009", "2009", false)]
    [InlineData(null, null, true)]
    public void A_body_stands_within_one_other_at_a_time(string? from, string? until, bool refused)
    {
        Place(_team, within: _board, null, until);

        var rule = Record.Exception(() => Place(_team, within: _executive, from));

        Assert.Equal(refused ? "Team stands within another board or group at that time already" : null, rule?.Message);
    }

    [Fact]
    public void A_body_that_was_freed_may_stand_within_another()
    {
        Place(_team, within: _board);

        _team.StandFree(_team.Placements[0]);
        Place(_team, within: _executive);

        Assert.Same(_executive, Assert.Single(_team.Placements).Within);
    }

    private static void Place(Body body, Body within, string? from = null, string? until = null) =>
        body.StandWithin(within, Given.Held(from, until), Citation.None);

    private static string Refused(Body body, Body within, string? from = null, string? until = null) =>
        Assert.Throws<BrokenRuleException>(() => Place(body, within, from, until)).Message;
}
