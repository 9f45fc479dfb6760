using Commonweal.Performance;
using Commonweal.Performance.Courses;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Tests.Performance.Courses;

/// <summary>Have we the data? Monitoring that is overdue shows (HUN-19; peers 48 and 49).</summary>
public sealed class FrequencyTests
{
    [Theory]
    [InlineData("2008/09", "2009-03-31", DataState.UpToDate, 0)]
    [InlineData("2008/09", "2010-03-31", DataState.UpToDate, 0)]
    [InlineData("2008/09", "2010-04-01", DataState.Due, 0)]
    [InlineData("2008/09", "2010-06-29", DataState.Due, 0)]
    [InlineData("2008/09", "2010-06-30", DataState.Late, 1)]
    [InlineData("2008/09", "2011-06-30", DataState.Late, 2)]
    [InlineData("2009-04", "2009-08-15", DataState.Late, 1)]
    [InlineData("2009/10 Q1", "2010-07-15", DataState.Late, 3)]
    public void Each_period_that_is_over_should_have_its_figure(string latest, string today, DataState state, int late)
    {
        var period = Period.Parse(latest);
        var have = new Frequency(period.Kind, Days: 90 - (period.Kind is PeriodKind.Month ? 30 : 0)).Of(period, DateOnly.Parse(today));

        Assert.Equal((state, late, period.Next), (have.State, have.PeriodsLate, have.Awaited));
    }

    [Fact]
    public void The_place_survey_comes_every_two_years()
    {
        var survey = new Frequency(PeriodKind.SurveyYear, Every: 2, Days: 180);

        Assert.Equal(new(DataState.UpToDate, 0, Period.Parse("2010 survey"), new(2011, 6, 29)), survey.Of(Period.Parse("2008 survey"), new(2010, 1, 31)));
        Assert.Equal(2, survey.Of(Period.Parse("2008 survey"), new(2013, 12, 31)).PeriodsLate);
    }

    [Fact]
    public void Where_nobody_said_when_a_figure_is_to_be_there_it_is_due_and_never_late() =>
        Assert.Equal((DataState.Due, null), new Frequency(PeriodKind.FinancialYear).Of(Period.FinancialYear(2000), new(2010, 1, 1)) is var have ? (have.State, have.By) : default);

    [Fact]
    public void Without_any_figure_the_first_that_should_be_there_is_awaited()
    {
        var yearly = new Frequency(PeriodKind.FinancialYear, Days: 90);

        Assert.Equal((DataState.Late, 2), yearly.Of(null, new(2010, 7, 1), first: Period.FinancialYear(2008)) is var have ? (have.State, have.PeriodsLate) : default);
        Assert.Equal((DataState.Late, 1), yearly.Of(null, new(2010, 7, 1)) is var last ? (last.State, last.PeriodsLate) : default);
        Assert.Equal(DataState.UpToDate, yearly.Of(null, new(2010, 7, 1), first: Period.FinancialYear(2010)).State);
    }

    [Fact]
    public void Averages_over_years_are_awaited_each_year() =>
        Assert.Equal("2007/08 to 2009/10", new Frequency(PeriodKind.FinancialYear, Days: 90).Of(Period.Parse("2006/07 to 2008/09"), new(2009, 7, 1)).Awaited.ToString());

    [Fact]
    public void Days_only_make_it_later_and_a_figure_only_less_late() => ForAny.Of(
        from kind in Gen.Elements(PeriodKind.Month, PeriodKind.Quarter, PeriodKind.FinancialYear)
        from days in Gen.Choose(0, 200)
        from every in Gen.Choose(1, 3)
        from after in Gen.Choose(0, 3000)
        from later in Gen.Choose(0, 400)
        select (frequency: new Frequency(kind, every, days), latest: Period.Of(kind, new(2005, 1, 1)), day: new DateOnly(2005, 1, 1).AddDays(after), later),
        any =>
        {
            var now = any.frequency.Of(any.latest, any.day);
            var then = any.frequency.Of(any.latest, any.day.AddDays(any.later));
            var brought = any.frequency.Of(now.Awaited, any.day);

            Assert.True((then.State, then.PeriodsLate).CompareTo((now.State, now.PeriodsLate)) >= 0);
            Assert.Equal(Math.Max(0, now.PeriodsLate - 1), brought.PeriodsLate);
        });
}
