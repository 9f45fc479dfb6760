using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>Settings change what is asked, and say so; what is accepted is told from what falls short; only rules of the day count (R1 to R35 are settings).</summary>
public sealed class GovernanceCheckTests
{
    private static readonly RuleNamed s_size = new(Governed.English, "board-size");

    private readonly Governed _of = new();
    private readonly Body _board;
    private readonly Body _second;

    public GovernanceCheckTests()
    {
        (_board, _second) = (_of.Board(), _of.Body("Second", "board"));
        foreach (var board in new[] { _board, _second })
        {
            Governed.Seats(board, 17);
            Governed.AllAreNamed(board);
        }
    }

    [Theory]
    [InlineData("2009-10-16", Verdict.FallsShort, "15", "")]
    [InlineData("2009-10-15", Verdict.Met, "17", "at-most 17")]
    public void A_number_that_the_partnership_set_counts_for_all_from_its_day_on(string from, Verdict verdict, string atMost, string settings)
    {
        _of.Partnership.Set(s_size, "at-most", 17, Given.Held(from), Citation.None);

        Assert.All([_board, _second], b => Assert.Equal((verdict, atMost, settings), Stands(b)));
    }

    [Fact]
    public void A_number_that_was_set_for_one_board_counts_there_and_nowhere_else()
    {
        _board.Set(s_size, "at-most", 17, Lifetime.NotStated, Citation.None);

        Assert.Equal((Verdict.Met, "17", "at-most 17"), Stands(_board));
        Assert.Equal((Verdict.FallsShort, "15", ""), Stands(_second));
    }

    [Fact]
    public void A_number_of_its_own_goes_before_a_later_one_of_the_partnership_and_the_others_of_all_still_count()
    {
        _board.Set(s_size, "at-most", 20, Given.Held("2005"), Citation.None);
        _of.Partnership.Set(s_size, "at-most", 16, Given.Held("2009"), Citation.None);
        _of.Partnership.Set(s_size, "at-least", 17, Given.Held("2009"), Citation.None);

        Assert.Equal((Verdict.Met, "20", "at-least 17, at-most 20"), Stands(_board));
        Assert.Equal((Verdict.FallsShort, "16", "at-least 17, at-most 16"), Stands(_second));
    }

    [Fact]
    public void Of_two_numbers_for_the_same_the_later_counts_alone()
    {
        _of.Partnership.Set(s_size, "at-most", 18, Given.Held("2009-10-15"), Citation.None);
        _of.Partnership.Set(s_size, "at-most", 16, Given.Held("2005", "2009-10-15"), Citation.None);

        Assert.Equal((Verdict.Met, "18", "at-most 18"), Stands(_board));
    }

    [Fact]
    public void What_is_accepted_is_told_with_its_reason_and_hides_no_other_board()
    {
        _board.Accept(s_size, "Each parish has a seat", Party.Of("The Board"), Given.Held("2009"), Citation.None);

        Assert.Equal((Verdict.Accepted, "Each parish has a seat"), (Of(_board).Verdict, Of(_board).Accepted!.Reason));
        Assert.Equal((Verdict.FallsShort, null), (Of(_second).Verdict, Of(_second).Accepted));
    }

    [Theory]
    [InlineData("2009-10-16", null)]
    [InlineData(null, "2009-10-14")]
    public void What_is_not_accepted_yet_or_any_more_falls_short(string? from, string? until)
    {
        _board.Accept(s_size, "Each parish has a seat", Party.NotStated, Given.Held(from, until), Citation.None);

        Assert.Equal(Verdict.FallsShort, Of(_board).Verdict);
    }

    [Fact]
    public void What_the_partnership_accepts_for_itself_hides_none_of_its_boards()
    {
        _of.Partnership.Accept(s_size, "All are large", Party.NotStated, Lifetime.NotStated, Citation.None);

        Assert.All([_board, _second], b => Assert.Equal(Verdict.FallsShort, Of(b).Verdict));
    }

    [Fact]
    public void What_is_as_advised_is_so_whatever_was_accepted()
    {
        _of.Partnership.Set(s_size, "at-most", 17, Lifetime.NotStated, Citation.None);
        _board.Accept(s_size, "Each parish has a seat", Party.NotStated, Lifetime.NotStated, Citation.None);

        Assert.Equal((Verdict.Met, null), (Of(_board).Verdict, Of(_board).Accepted));
    }

    [Theory]
    [InlineData("2008-12-31", false)]
    [InlineData("2009-01-01", true)]
    public void A_rule_is_asked_about_from_its_day_on(string on, bool isAsked)
    {
        _of.On = DateOnly.Parse(on);

        Assert.Equal(isAsked, _of.Says("board-size", _board).Length > 0);
    }

    [Fact]
    public void Rules_that_apply_no_more_are_not_asked_about_and_those_stated_twice_are_asked_about_once()
    {
        _of.Partnership.ComeUnder(Governed.English, HowPublic.Nothing, Given.Held("2005", "2009-10-15"), Citation.None);
        _of.Partnership.ComeUnder(Governed.English, HowPublic.Check, Given.Held("2009-10-15", "2009-10-16"), Citation.None);

        Assert.Equal(HowPublic.Check, Assert.Single(_of.Check().Applied).Publishes);
        Assert.NotEmpty(_of.Says("board-size", _board));

        _of.On = new DateOnly(2009, 10, 17);
        Assert.Empty(_of.Check().Findings);
    }

    /// <summary>No chair has it published unasked that the partnership falls short.</summary>
    [Theory]
    [InlineData(HowPublic.Check, HowPublic.Check, true, true)]
    [InlineData(HowPublic.Check, HowPublic.Statement, false, true)]
    [InlineData(HowPublic.Statement, HowPublic.Statement, false, true)]
    [InlineData(HowPublic.Check, HowPublic.Nothing, false, false)]
    [InlineData(HowPublic.Statement, HowPublic.Nothing, false, false)]
    public void Where_several_rules_apply_or_did_the_most_guarded_of_them_says_what_anybody_may_read(HowPublic now, HowPublic once, bool check, bool statement)
    {
        _of.Partnership.ComeUnder(Governed.English, now, Lifetime.NotStated, Citation.None);
        _of.Partnership.ComeUnder("welsh-public-services-board", once, Given.Held("2001", "2002"), Citation.None);

        Assert.Equal((check, statement), (_of.Check().IsPublished, _of.Check().IsStatementPublished));
        Assert.Equal(check, _of.Partnership.ShowsItsCheck());
    }

    [Fact]
    public void The_five_most_worth_acting_on_are_law_before_guidance_before_advice_and_the_whole_before_a_part()
    {
        var of = new Governed { Regime = "law", Book = new RegimeBook([ALaw.Read(Five)]) };
        foreach (var name in new[] { "A", "B", "C" })
        {
            Governed.Seats(of.Body(name, "board"), 3);
        }

        of.Declare(of.Partnership, "advisory");

        Assert.Equal(["by-law", "by-law", "by-law", "by-guidance", "by-advice"], of.Check().MostWorthActingOn.Select(f => f.Rule.Slug));
        Assert.Equal(["A", "B", "C", null, null], of.Check().MostWorthActingOn.Select(f => f.Body?.Name));
        Assert.Equal((8, 6), (of.Check().Count(Verdict.FallsShort), of.Check().Count(Verdict.NotStated)));
    }

    private const string Five = """
        regime: law
        name: A law
        nation: England
        source: An Act
        terms:
          - {term: board, of: body, name: Board, called: [board]}
        rules:
          - {rule: size-by-advice, check: size, of: board, at-least: 1, at-most: 2, standing: advice, source: D, title: E, advised: F, why: G, to-do: H}
          - {rule: by-advice, check: primary-mode, of: board, standing: advice, source: D, title: E, advised: F, why: G, to-do: H}
          - {rule: by-guidance, check: primary-mode, of: board, standing: guidance, source: D, title: E, advised: F, why: G, to-do: H}
          - {rule: by-law, check: size, of: board, at-least: 1, at-most: 2, standing: law, source: D, title: E, advised: F, why: G, to-do: H}
        """;

    private Finding Of(Body body) => _of.Check().Findings.Single(f => f.Rule.Slug == "board-size" && f.Body?.Id == body.Id);

    private (Verdict Verdict, string AtMost, string Settings) Stands(Body body) => (
        Of(body).Verdict,
        $"{Of(body).Rule.Number("at-most")}",
        string.Join(", ", Of(body).Settings.Select(s => $"{s.Setting} {s.Number}")));
}
