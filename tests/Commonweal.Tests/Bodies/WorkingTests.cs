using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

public sealed class WorkingTests
{
    private static readonly Partnership Saltmarsh = Given.Partnership();
    private static readonly Kind Advises = Given.Kind(Saltmarsh, KindOf.Mode, "Advises");
    private static readonly Kind Decides = Given.Kind(Saltmarsh, KindOf.Mode, "Decides");

    /// <summary>CHE-11, R13: one primary mode at any one time (paper 003, paragraph 10).</summary>
    [Theory]
    [InlineData("2009-07-01", "2009-07-02", true)]
    [InlineData("2009-07-02", "2009-07-02", false)]
    [InlineData("2009", "2009", false)]
    [InlineData(null, null, true)]
    public void A_partnership_and_a_body_have_one_primary_mode_at_a_time(string? from, string? until, bool refused) =>
        Assert.All(new Collaboration[] { Given.Partnership(), Given.Body(Saltmarsh, "Board") }, whose =>
        {
            Declare(whose, Advises, isPrimary: true, null, until);

            var rule = Record.Exception(() => Declare(whose, Decides, isPrimary: true, from));

            Assert.Equal(refused ? $"{whose.Name} has a primary mode at that time already: it can have only one at any one time (paper 003, paragraph 10)" : null, rule?.Message);
        });

    /// <summary>CHE-11: it may work in more than one mode at once.</summary>
    [Fact]
    public void Beside_its_primary_mode_it_may_work_in_others()
    {
        var board = Given.Body(Saltmarsh, "Board");

        Declare(board, Advises, isPrimary: true);
        Declare(board, Decides, isPrimary: false);

        Assert.Equal([true, false], board.Modes.Select(m => m.IsPrimary));
    }

    /// <summary>HUN-9: several reporting lines, each of its kind.</summary>
    [Fact]
    public void A_body_answers_to_several_at_once_but_not_to_itself()
    {
        var (board, executive, line) = (Given.Body(Saltmarsh, "Board"), Given.Body(Saltmarsh, "Executive"), Given.Kind(Saltmarsh, KindOf.Line, "Reports to"));

        board.AnswerTo(Party.Of(executive), line, null, Lifetime.NotStated, Citation.None);
        board.AnswerTo(Party.Of("local people"), line, null, Lifetime.NotStated, Citation.None);
        var broken = Assert.Throws<BrokenRuleException>(() => board.AnswerTo(Party.Of(board), line, null, Lifetime.NotStated, Citation.None));

        Assert.Equal("Board cannot answer to itself", broken.Message);
        Assert.Equal([executive.Id, null], board.Lines.Select(l => l.ToBodyId));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Unnamed_bodies_are_one_or_more(int number)
    {
        var broken = Assert.Throws<BrokenRuleException>(() =>
            Given.Partnership().Count(new UnnamedWords("forums", "Forums", null, null, number), null, Lifetime.NotStated, Citation.None));

        Assert.Equal("The number of unnamed boards or groups must be 1 or more; leave it empty where it is not stated", broken.Message);
    }

    [Fact]
    public void Unnamed_bodies_may_be_one_or_of_no_stated_number()
    {
        var partnership = Given.Partnership();

        partnership.Count(new UnnamedWords("forums", "Forums", null, null, 1), null, Lifetime.NotStated, Citation.None);
        partnership.Count(new UnnamedWords("teams", "Teams", null, null, null), null, Lifetime.NotStated, Citation.None);

        Assert.Equal([1, null], partnership.Unnamed.Select(u => u.Number));
    }

    [Fact]
    public void An_area_does_not_lie_within_itself()
    {
        var (ward, district, county) = (Given.Area("Ward"), Given.Area("District"), Given.Area("County"));
        ward.LieWithin(district);
        district.LieWithin(county);

        Assert.Equal("County cannot lie within itself, by way of Ward", Assert.Throws<BrokenRuleException>(() => county.LieWithin(ward)).Message);
        Assert.Equal("County cannot lie within itself, by way of County", Assert.Throws<BrokenRuleException>(() => county.LieWithin(county)).Message);
    }

    [Fact]
    public void An_organisation_is_no_part_of_itself()
    {
        var (council, service) = (Organisation("Council"), Organisation("Service"));
        service.BePartOf(council);

        Assert.Equal("Council cannot be part of itself, by way of Service", Assert.Throws<BrokenRuleException>(() => council.BePartOf(service)).Message);
    }

    private static void Declare(Collaboration whose, Kind mode, bool isPrimary, string? from = null, string? until = null) =>
        whose.Declare(mode, isPrimary, new ModeWords(null, null, null, null, null), Given.Held(from, until), Citation.None);

    private static Organisation Organisation(string name) => new(Slug.Of(name), name, null, null, Lifetime.NotStated, Citation.None);
}
