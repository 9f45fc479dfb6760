using Commonweal.Bodies;
using Commonweal.Bodies.Answering;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies.Answering;

/// <summary>Who answers to whom, until it ends or comes round (CHO-26: up to government and sideways to local people; CHO-28: home to the parent organisation).</summary>
public sealed class AnswersTests
{
    private static readonly DateOnly s_on = new(2010, 6, 30);

    private static readonly Answerable s_board = Body("Board");
    private static readonly Answerable s_theme = Body("Theme");
    private static readonly Answerable s_group = Body("Group");
    private static readonly Answerable s_police = Organisation("Police");
    private static readonly Answerable s_authority = Organisation("Police Authority") with { GoverningBody = "Members" };
    private static readonly Answerable s_people = new(Party.Of("Local people"), "Local people", null, null);

    private readonly List<KnownLine> _lines = [];
    private readonly List<KnownOrganisation> _organisations = [];

    [Fact]
    public void It_goes_up_from_one_to_the_next_until_nothing_more_is_stated()
    {
        Line(s_group, s_theme);
        Line(s_theme, s_board);

        Assert.Equal("Theme (Board (NotStated))", Upwards(s_group));
    }

    [Fact]
    public void A_circle_ends_where_it_comes_round()
    {
        Line(s_group, s_theme);
        Line(s_theme, s_board);
        Line(s_board, s_group);

        Assert.Equal("Theme (Board (Group (ComesRound)))", Upwards(s_group));
    }

    [Fact]
    public void What_two_ways_lead_to_is_told_once()
    {
        Line(s_group, s_theme);
        Line(s_group, s_board);
        Line(s_theme, s_board);
        Line(s_board, s_police);

        Assert.Equal("Board (Police (NotStated)), Theme (Board (ToldAbove))", Upwards(s_group));
    }

    [Theory]
    [InlineData("2010-06-30", "Theme (NotStated)")]
    [InlineData("2010-06-29", "")]
    public void A_line_counts_on_its_last_day_and_not_on_the_day_after(string until, string upwards)
    {
        Line(s_group, s_theme, Given.Held("2001", until));

        Assert.Equal(upwards, Upwards(s_group));
    }

    [Fact]
    public void Others_in_words_are_beside_it_and_not_above_it()
    {
        Line(s_board, s_people);
        Line(s_board, s_theme);

        Assert.Equal("Theme (NotStated)", Upwards(s_board));
        Assert.Equal("Local people (Ends)", Told(Known().Sideways(s_board)));
    }

    [Fact]
    public void A_line_to_nobody_that_is_stated_is_still_a_line()
    {
        Line(s_board, null);

        Assert.Equal("? (Ends)", Upwards(s_board));
    }

    [Fact]
    public void From_a_body_it_goes_on_to_whom_the_organisation_answers()
    {
        Line(s_board, s_police);
        Know(s_police, answersTo: s_authority);
        Know(s_authority);

        Assert.Equal("Police (Police Authority (NotStated))", Upwards(s_board));
        Assert.Equal("Members", Known().Upwards(s_board)[0].InTurn[0].To!.GoverningBody);
    }

    [Fact]
    public void The_holder_of_a_post_is_followed_by_the_organisation_whose_post_it_is()
    {
        Know(s_police);
        _lines.Add(new KnownLine(s_board.Id!.Value, null, Post("Chief Constable"), s_police.Id, null, Lifetime.NotStated, Citation.None));

        Assert.Equal("Chief Constable (Police (NotStated))", Upwards(s_board));
    }

    [Theory]
    [InlineData("2010-06-30", "Police (Police Authority (NotStated))")]
    [InlineData("2010-07-01", "Police (NotStated)")]
    public void Nobody_answers_to_an_organisation_before_there_is_one(string began, string upwards)
    {
        Line(s_board, s_police);
        Know(s_police, answersTo: s_authority);
        Know(s_authority, Given.Held(began));

        Assert.Equal(upwards, Upwards(s_board));
    }

    [Fact]
    public void Each_organisation_with_a_seat_is_followed_home_once_with_all_its_seats()
    {
        Know(s_police, answersTo: s_authority);
        Know(s_authority);

        var home = Assert.Single(Known().Home([Seat("Chief Constable", s_police), Seat("Analyst", s_police), Seat("Chair", null)]));

        Assert.Equal(("Police", "Police Authority (NotStated)"), (home.Whose.Name, Told(home.AnswersTo)));
        Assert.Equal(["Analyst", "Chief Constable"], home.Seats);
        Assert.True(home.IsStated);
    }

    [Fact]
    public void Of_an_organisation_of_which_nothing_more_is_known_nothing_is_stated()
    {
        Know(s_police);

        Assert.False(Assert.Single(Known().Home([Seat("Chief Constable", s_police)])).IsStated);
    }

    [Fact]
    public void Through_its_seats_an_organisation_reaches_those_to_whom_the_bodies_answer()
    {
        Line(s_board, s_people);

        var through = Assert.Single(Known().Through([Seat("Chief Constable", s_police)]));

        Assert.Equal(("Board", "Local people (Ends)"), (through.Whose.Name, Told(through.AnswersTo)));
    }

    private static Answerable Body(string name) => Answerable.Body(Guid.CreateVersion7(), name, Slug.Of(name), "saltmarsh");

    private static Answerable Organisation(string name) => Answerable.Organisation(Guid.CreateVersion7(), name, Slug.Of(name), "saltmarsh");

    private static Answerable Post(string title) => new(new Party(null, null, Guid.CreateVersion7(), null, null), title, null, null);

    private static SeatOf Seat(string name, Answerable? organisation) => new(name, s_board, organisation?.Id);

    private static string Told(IEnumerable<Answer> answers) =>
        string.Join(", ", answers.Select(a => $"{a.To?.Name ?? "?"} ({(a.InTurn.Count > 0 ? Told(a.InTurn) : a.Onward.ToString())})"));

    private void Line(Answerable from, Answerable? to, Lifetime? lifetime = null) =>
        _lines.Add(new KnownLine(from.Id!.Value, null, to, null, null, lifetime ?? Lifetime.NotStated, Citation.None));

    private void Know(Answerable organisation, Lifetime? lifetime = null, Answerable? answersTo = null) =>
        _organisations.Add(new KnownOrganisation(organisation, answersTo?.Id, null, lifetime ?? Lifetime.NotStated, Citation.None));

    private Answers Known() => new(s_on, _lines, _organisations);

    private string Upwards(Answerable from) => Told(Known().Upwards(from));
}
