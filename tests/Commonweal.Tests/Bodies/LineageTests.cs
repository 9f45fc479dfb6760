using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>What became of bodies: formed, replaced, merged, ended, with where each thing went (HOR-25, HOR-33).</summary>
public sealed class LineageTests
{
    private static readonly Partnership Crawley = Given.Partnership("crawley");

    private readonly Body _board = Given.Body(Crawley, "Board");
    private readonly Body _executive = Given.Body(Crawley, "Executive");
    private readonly Body _forum = Given.Body(Crawley, "Forum");
    private readonly Body _team = Given.Body(Crawley, "Team");

    /// <summary>HOR-25: the Executive replaced the Board.</summary>
    [Fact]
    public void A_body_passes_itself_on_to_another_but_not_to_itself()
    {
        PassOn(_board, _executive);

        Assert.Equal("Board cannot pass anything on to itself", Refused(() => PassOn(_board, _board)));
        Assert.Equal((HowItWent.Replaced, (Guid?)_executive.Id), _board.Statements.OfType<WhatBecame>().Select(w => (w.How, w.ToBodyId)).Single());
    }

    /// <summary>HOR-33: where each thing went may differ, and need not be stated.</summary>
    [Fact]
    public void Its_parts_may_go_different_ways()
    {
        _board.PassOn("its actions", HowItWent.Continued, Party.Of(_executive), Lifetime.NotStated, Citation.None);
        _board.PassOn("its records", HowItWent.Continued, Party.Of("the county archive"), Lifetime.NotStated, Citation.None);
        _board.PassOn(null, HowItWent.Ended, Party.NotStated, Lifetime.NotStated, Citation.None);

        Assert.Equal(["its actions", "its records", null], _board.Statements.OfType<WhatBecame>().Select(w => w.Text));
    }

    [Theory]
    [InlineData("2008", "2009-01-01", true)]
    [InlineData("2008-12-31", "2009", true)]
    [InlineData("2009", "2009-07-01", false)]
    [InlineData("2009-07-01", "2009-07-01", false)]
    [InlineData(null, "2009", false)]
    [InlineData("2008", null, false)]
    public void Nothing_is_passed_on_to_a_body_that_had_surely_ended_before(string? ended, string? on, bool refused)
    {
        var forum = new Body(Crawley, "old-forum", new BodyWords("Old Forum"), Given.Held(null, ended), Citation.None);

        var rule = Record.Exception(() => PassOn(_board, forum, on));

        Assert.Equal(refused ? "Board cannot pass anything on to Old Forum, which had ended before" : null, rule?.Message);
    }

    /// <summary>HOR-33: ten groups became four; which came from which, over any number of changes.</summary>
    [Fact]
    public void All_that_came_from_a_body_and_all_that_led_to_it_are_found()
    {
        PassOn(_board, _executive);
        PassOn(_forum, _executive);
        PassOn(_executive, _team);
        _team.PassOn(null, HowItWent.Ended, Party.NotStated, Lifetime.NotStated, Citation.None);
        var lineage = Among(_board, _forum, _executive, _team);

        Assert.Equal([_executive.Id, _team.Id], lineage.CameFrom(_board.Id));
        Assert.Equal([_executive.Id, _board.Id, _forum.Id], lineage.LedTo(_team.Id));
        Assert.Empty(lineage.CameFrom(_team.Id));
    }

    [Fact]
    public void What_comes_back_to_where_it_was_is_no_endless_question()
    {
        PassOn(_board, _executive);
        PassOn(_executive, _board);

        Assert.Equal([_executive.Id], Among(_board, _executive).CameFrom(_board.Id));
    }

    private static Lineage Among(params Body[] bodies) => new(bodies.SelectMany(b => b.Statements).OfType<WhatBecame>());

    private static void PassOn(Body body, Body to, string? on = null) =>
        body.PassOn(null, HowItWent.Replaced, Party.Of(to), Given.Held(on), Citation.None);

    private static string Refused(Action act) => Assert.Throws<BrokenRuleException>(act).Message;
}
