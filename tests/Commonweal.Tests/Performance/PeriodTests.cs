using Commonweal.Performance;

namespace Commonweal.Tests.Performance;

/// <summary>Readings by month, quarter, calendar, financial, academic and survey years (entity 31).</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("2009-04", PeriodKind.Month, "2009-04-01", "2009-04-30")]
    [InlineData("2009/10 Q1", PeriodKind.Quarter, "2009-04-01", "2009-06-30")]
    [InlineData("2009/10 Q4", PeriodKind.Quarter, "2010-01-01", "2010-03-31")]
    [InlineData("2009", PeriodKind.CalendarYear, "2009-01-01", "2009-12-31")]
    [InlineData("2009/10", PeriodKind.FinancialYear, "2009-04-01", "2010-03-31")]
    [InlineData("1999/00", PeriodKind.FinancialYear, "1999-04-01", "2000-03-31")]
    [InlineData("2009/10 academic", PeriodKind.AcademicYear, "2009-09-01", "2010-08-31")]
    [InlineData("2008 survey", PeriodKind.SurveyYear, "2008-01-01", "2008-12-31")]
    [InlineData("2006/07 to 2008/09", PeriodKind.FinancialYear, "2006-04-01", "2009-03-31")]
    [InlineData("2013 to 2015", PeriodKind.CalendarYear, "2013-01-01", "2015-12-31")]
    public void A_period_is_read_and_written_alike(string text, PeriodKind kind, string from, string until)
    {
        var period = Period.Parse(text);

        Assert.Equal((kind, DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(until, "yyyy-MM-dd")), (period.Kind, period.From, period.Until));
        Assert.Equal(text, period.ToString());
        Assert.Equal(period, Period.Stored(period.Number));
    }

    [Theory]
    [InlineData("2009/11")]
    [InlineData("2009-13")]
    [InlineData("2009/10 Q5")]
    [InlineData("09/10")]
    [InlineData("1066")]
    [InlineData("2011 to 2009")]
    [InlineData("2009/10 to 2006/07")]
    [InlineData("2000 to 2015")]
    [InlineData("2006/07 to 2008/08")]
    [InlineData("last year")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_no_period(string? text) => Assert.False(Period.TryParse(text, out _));

    [Theory]
    [InlineData("2009-12", "2010-01", "2008-12")]
    [InlineData("2009/10 Q4", "2010/11 Q1", "2008/09 Q4")]
    [InlineData("2009/10", "2010/11", "2008/09")]
    [InlineData("2006/07 to 2008/09", "2007/08 to 2009/10", "2005/06 to 2007/08")]
    public void A_period_knows_the_next_one_and_that_of_the_year_before(string text, string next, string yearBefore)
    {
        var period = Period.Parse(text);

        Assert.Equal(next, period.Next.ToString());
        Assert.Equal(period, period.Next.Previous);
        Assert.Equal(yearBefore, period.YearBefore.ToString());
        Assert.Equal(1, period.StepsTo(period.Next));
        Assert.True(period < period.Next);
    }

    [Theory]
    [InlineData(PeriodKind.Quarter, "2010-03-31", "2009/10 Q4")]
    [InlineData(PeriodKind.Quarter, "2010-04-01", "2010/11 Q1")]
    [InlineData(PeriodKind.FinancialYear, "2010-03-31", "2009/10")]
    [InlineData(PeriodKind.AcademicYear, "2010-08-31", "2009/10 academic")]
    [InlineData(PeriodKind.AcademicYear, "2010-09-01", "2010/11 academic")]
    [InlineData(PeriodKind.Month, "2010-09-30", "2010-09")]
    public void A_day_lies_in_a_period_of_each_kind(PeriodKind kind, string day, string period) =>
        Assert.Equal(period, Period.Of(kind, DateOnly.ParseExact(day, "yyyy-MM-dd")).ToString());

    [Fact]
    public void A_period_has_not_ended_on_its_last_day()
    {
        var period = Period.Parse("2009/10");

        Assert.True(period.EndsAfter(new DateOnly(2010, 3, 31)));
        Assert.False(period.EndsAfter(new DateOnly(2010, 4, 1)));
    }
}
