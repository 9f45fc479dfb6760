using Commonweal.Bodies.Comparing;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>Structure before and after (HOR-33): ten theme groups became four.</summary>
public sealed class ComparisonTests
{
    private static readonly BodyOverTime Board = Body("Board");

    [Fact]
    public void A_group_that_ended_went_and_one_that_was_formed_came()
    {
        var compared = Compare("2009-06-30", "2009-08-01", Board, Body("Transport Group", until: "July 2009"), Body("A Better Place to Live", from: "July 2009"));

        Assert.Equal(["A Better Place to Live"], compared.Came.Select(b => b.Name));
        Assert.Equal(["Transport Group"], compared.Went.Select(b => b.Name));
        Assert.Equal(["Board", "Transport Group"], compared.Before.Select(b => b.Name));
        Assert.False(compared.IsTheSame);
    }

    [Theory]
    [InlineData("2009-07-01", "2009-07-31")]
    [InlineData("2009-06-30", "2009-07-15")]
    public void Inside_the_month_of_which_no_day_is_stated_both_are_there(string before, string after)
    {
        var compared = Compare(before, after, Board, Body("Transport Group", until: "July 2009"));

        Assert.True(compared.IsTheSame);
    }

    [Theory]
    [InlineData("2009-06-30", "Safety Group")]
    [InlineData("2009-07-01", "Staying and Feeling Safe")]
    public void A_group_has_the_name_of_the_day_and_on_the_day_of_the_change_the_later_one(string day, string name)
    {
        var group = Body("Staying and Feeling Safe") with { Former = [new("Crime Group", ImpreciseDate.Year(2005)), new("Safety Group", ImpreciseDate.Day(2009, 7, 1)), new("Other", null)] };

        Assert.Equal(name, group.NameOn(DateOnly.Parse(day)));
        Assert.Equal(("Safety Group", "Staying and Feeling Safe"), Compare("2009-06-30", "2009-07-02", group).Renamed.Select(c => (c.Before, c.After)).Single());
    }

    [Fact]
    public void A_group_that_stands_elsewhere_moved_and_one_whose_place_ended_stands_within_none()
    {
        var executive = Body("Executive", until: "2009-07-31");
        var team = Body("Team") with { Placed = [new(Board.Id, Given.Held(until: "2009-07-01")), new(executive.Id, Given.Held("2009-07-01"))] };

        Assert.Equal(("Board", "Executive"), Compare("2009-06-30", "2009-07-01", Board, executive, team).Moved.Select(c => (c.Before, c.After)).Single());
        Assert.Equal(("Board", null), Compare("2009-06-30", "2009-08-01", Board, executive, team).Moved.Select(c => (c.Before, c.After)).Single());
    }

    [Fact]
    public void Groups_that_are_counted_and_not_named_are_compared_as_numbers()
    {
        CountedOverTime[] counted = [new("theme-groups", "Theme groups", 10, Given.Held(until: "July 2009")), new("theme-groups", "Theme groups", 4, Given.Held("July 2009")), new("forums", "Forums", null, Lifetime.NotStated)];

        var compared = new Comparison(new(2009, 6, 30), new(2009, 8, 1), [], counted);

        Assert.Equal(("Theme groups", 10, 4), compared.Counted.Where(c => c.IsChanged).Select(c => (c.Name, c.Before!.Number, c.After!.Number)).Single());
    }

    [Fact]
    public void A_group_that_left_the_partnership_went_though_it_did_not_end()
    {
        var group = Body("Safety Group") with { Presence = [Given.Held("2007", "2010-03-31")] };

        Assert.Same(group, Compare("2010-03-31", "2010-04-01", group).Went.Single());
    }

    private static Comparison Compare(string before, string after, params BodyOverTime[] bodies) =>
        new(DateOnly.Parse(before), DateOnly.Parse(after), bodies, []);

    private static BodyOverTime Body(string name, string? from = null, string? until = null) =>
        new(Guid.CreateVersion7(), name, name, Given.Held(from, until), [Lifetime.NotStated], [], []);
}
