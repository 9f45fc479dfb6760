using System.Globalization;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Platform.Time;

/// <summary>From and until, both days included; inside the uncertainty of a date a thing counts, marked "about" (model.md).</summary>
public sealed class LifetimeTests
{
    [Theory]
    [InlineData("2009-07-01", "2009-06-30", "no")]
    [InlineData("2009-07-01", "2009-07-01", "yes")]
    [InlineData("2009-07", "2009-06-30", "no")]
    [InlineData("2009-07", "2009-07-01", "about")]
    [InlineData("2009-07", "2009-07-30", "about")]
    [InlineData("2009-07", "2009-07-31", "yes")]
    [InlineData("2009-07", "2009-08-01", "yes")]
    [InlineData("2009", "2008-12-31", "no")]
    [InlineData("2009", "2009-01-01", "about")]
    [InlineData("2009", "2009-12-30", "about")]
    [InlineData("2009", "2009-12-31", "yes")]
    [InlineData("2009", "2010-01-01", "yes")]
    [InlineData(null, "0001-01-01", "yes")]
    public void It_counts_from_the_first_day_that_its_beginning_may_mean(string? from, string day, string counts) =>
        Assert.Equal(counts, Counts(Given.Held(from), day));

    [Theory]
    [InlineData("2009-07-01", "2009-07-01", "yes")]
    [InlineData("2009-07-01", "2009-07-02", "no")]
    [InlineData("2009-07", "2009-06-30", "yes")]
    [InlineData("2009-07", "2009-07-01", "yes")]
    [InlineData("2009-07", "2009-07-02", "about")]
    [InlineData("2009-07", "2009-07-31", "about")]
    [InlineData("2009-07", "2009-08-01", "no")]
    [InlineData("2009", "2009-01-01", "yes")]
    [InlineData("2009", "2009-01-02", "about")]
    [InlineData("2009", "2009-12-31", "about")]
    [InlineData("2009", "2010-01-01", "no")]
    [InlineData(null, "9999-12-31", "yes")]
    public void It_counts_to_the_last_day_that_its_end_may_mean(string? until, string day, string counts) =>
        Assert.Equal(counts, Counts(Given.Held(null, until), day));

    [Fact]
    public void What_began_and_ended_in_one_year_is_about_all_through_it()
    {
        var lifetime = Given.Held("2009", "2009");

        Assert.Equal(["no", "about", "about", "about", "no"],
            new[] { "2008-12-31", "2009-01-01", "2009-07-01", "2009-12-31", "2010-01-01" }.Select(day => Counts(lifetime, day)));
    }

    [Theory]
    [InlineData("2009-07-01", "2009-06-30", "It cannot end (30 June 2009) before it begins (1 July 2009)")]
    [InlineData("July 2009", "2008", "It cannot end (2008) before it begins (July 2009)")]
    public void Nothing_ends_before_it_begins(string from, string until, string rule) =>
        Assert.Equal(rule, Assert.Throws<BrokenRuleException>(() => Given.Held(from, until)).Message);

    [Theory]
    [InlineData("2009-07-01", "2009-07-01")]
    [InlineData("July 2009", "2009")]
    [InlineData("2009", "January 2009")]
    public void What_may_end_on_the_day_it_begins_is_believed(string from, string until) =>
        Assert.Equal((ImpreciseDate.Parse(from), ImpreciseDate.Parse(until)), (Given.Held(from, until).From, Given.Held(from, until).Until));

    [Fact]
    public void Ending_keeps_the_beginning_and_may_not_come_before_it()
    {
        var lifetime = Given.Held("2009");

        Assert.Equal(Given.Held("2009", "2010-03-31"), lifetime.EndingOn(ImpreciseDate.Parse("2010-03-31")));
        Assert.Throws<BrokenRuleException>(() => lifetime.EndingOn(ImpreciseDate.Parse("2008")));
    }

    [Theory]
    [InlineData("2009-07-01", "2009-07-01", false)]
    [InlineData("2009-07-02", "2009-07-01", true)]
    [InlineData("2009-07-01", "2009-07-02", false)]
    [InlineData("2009-07", "2009-07-01", false)]
    [InlineData("2009-07", "2009-06-30", true)]
    [InlineData("2009-07-02", "2009-07", false)]
    [InlineData("2009-08-01", "2009-07", true)]
    [InlineData("2009", "2009", false)]
    [InlineData(null, null, true)]
    public void Two_overlap_when_they_surely_share_more_than_the_day_of_a_handover(string? until, string? from, bool overlaps)
    {
        var (former, later) = (Given.Held(null, until), Given.Held(from));

        Assert.Equal(overlaps, former.SurelyOverlaps(later));
        Assert.Equal(overlaps, later.SurelyOverlaps(former));
    }

    private static string Counts(Lifetime lifetime, string on)
    {
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return lifetime.IsAbout(day) ? "about" : lifetime.Includes(day) ? "yes" : "no";
    }
}
