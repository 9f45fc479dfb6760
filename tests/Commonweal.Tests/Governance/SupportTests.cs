using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-13: the development workers of Lewes were paid from a tax on second homes, and then were not.</summary>
public sealed class SupportTests
{
    [Theory]
    [InlineData("2009-10-14", "FallsShort, Support that has ended: 1 (Workers), since 2009-10-14")]
    [InlineData("2009-10-15", "FallsShort, Support that ends soon: 1 (Workers)")]
    [InlineData("2010-04-15", "FallsShort, Support that ends soon: 1 (Workers)")]
    [InlineData("2010-04-16", "Met, Support that goes on: 1")]
    [InlineData("2009-10", "FallsShort, Support that ends soon: 1 (Workers)")]
    [InlineData("2009-09", "FallsShort, Support that has ended: 1 (Workers), since 2009-09")]
    [InlineData("2010", "FallsShort, Support that ends soon: 1 (Workers)")]
    [InlineData("2011", "Met, Support that goes on: 1")]
    [InlineData(null, "Met, Support that goes on: 1")]
    public void It_is_said_six_months_before_the_last_day_and_after_it(string? until, string says)
    {
        foreach (var isDescribed in new[] { false, true })
        {
            var of = new Governed(isDescribed);
            Give(of, of.Partnership, "Workers", Given.Held("2005", until));

            Assert.Equal(says, of.Says("support"));
        }
    }

    [Fact]
    public void Support_that_has_ended_on_no_stated_day_has_ended()
    {
        var of = new Governed();
        var board = of.Board();
        Give(of, board, "Workers", Lifetime.NotStated, hasEnded: true);

        Assert.Equal("FallsShort, Support that has ended: 1 (Workers)", of.Says("support", board));
    }

    [Theory]
    [InlineData("2009-10-14", "Met, Support that goes on: 1")]
    [InlineData("2009-10-16", "FallsShort, Support that has ended: 1 (Five officers), since 2009-03-31")]
    public void What_came_in_its_place_counts_from_its_first_day(string from, string says)
    {
        var of = new Governed();
        Give(of, of.Partnership, "Five officers", Given.Held("2005", "2009-03-31"), "administration");
        Give(of, of.Partnership, "Two officers", Given.Held(from), "administration");

        Assert.Equal(says, of.Says("support"));
    }

    [Theory]
    [InlineData("Workers", "Met, Support that goes on: 1")]
    [InlineData("A room", "FallsShort, Support that has ended: 1 (Workers), since 2009-03-31")]
    public void Of_no_stated_kind_only_the_same_is_in_its_place(string what, string says)
    {
        var of = new Governed();
        Give(of, of.Partnership, "Workers", Given.Held("2005", "2009-03-31"));
        Give(of, of.Partnership, what, Given.Held("2009-04-01"));

        Assert.Equal(says, of.Says("support"));
    }

    [Fact]
    public void Support_that_is_to_begin_is_not_asked_about_yet()
    {
        var of = new Governed();
        Give(of, of.Partnership, "Workers", Given.Held("2009-10-16"));

        Assert.Equal("", of.Says("support"));
    }

    private static void Give(Governed of, Collaboration whom, string what, Lifetime lifetime, string? kind = null, bool hasEnded = false) => whom.SupportedBy(
        null, new SupportWords(what, kind is null ? null : of.Kind(KindOf.Support, kind), HasEnded: hasEnded), null, lifetime, Citation.None);
}
