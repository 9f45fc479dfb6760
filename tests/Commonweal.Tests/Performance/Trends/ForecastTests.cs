using Commonweal.Performance;
using Commonweal.Performance.Trends;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Tests.Performance.Trends;

/// <summary>What it would be if it went on as it did (peers 44, entity 33), from enough measured figures only.</summary>
public sealed class ForecastTests
{
    private static readonly ForecastRule s_rule = new();

    // The figures of a textbook: 2, 4, 5, 4, 5 lie about y = 2.2 + 0.6 x; the range for the sixth is 3.182 · 0.894 · √(1 + 1/5 + 9/10).
    [Fact]
    public void A_straight_line_goes_on_with_a_range()
    {
        var forecast = s_rule.Of(Years(2, 4, 5, 4, 5), Period.FinancialYear(2005));

        Assert.Equal((5.8, 1.676, 9.924), (Math.Round(forecast.Value!.Value, 3), Math.Round(forecast.Low!.Value, 3), Math.Round(forecast.High!.Value, 3)));
        Assert.Equal((5, 5), (forecast.Figures, forecast.Needed));
    }

    [Fact]
    public void Too_few_figures_make_no_forecast()
    {
        var forecast = s_rule.Of(Years(2, 4, 5, 4), Period.FinancialYear(2005));

        Assert.Equal((null, null, null, 4, 5), (forecast.Value, forecast.Low, forecast.High, forecast.Figures, forecast.Needed));
    }

    [Fact]
    public void Only_figures_since_the_last_break_count()
    {
        var broken = new Measured(Years(90, 80, 70, 1, 2, 3, 4, 5).Figures, [new(new(2003, 4, 1))]);

        Assert.Equal(6, s_rule.Of(broken, Period.FinancialYear(2008)).Value!.Value, 9);
        Assert.Null(new ForecastRule(Needed: 6).Of(broken, Period.FinancialYear(2008)).Value);
        Assert.Null(s_rule.Of(new(Years(1, 2, 3, 4, 5).Figures, [new(new(2005, 4, 1))]), Period.FinancialYear(2005)).Value);
    }

    [Fact]
    public void What_was_not_measured_is_no_ground_for_a_forecast()
    {
        var figures = Years(1, 2, 3, 4, 5).Figures;

        Assert.Null(s_rule.Of(new([.. figures.Take(4), figures[4] with { HowFound = HowFound.Imputed }]), Period.FinancialYear(2005)).Value);
    }

    [Fact]
    public void A_period_that_has_its_figure_is_not_foretold() =>
        Assert.Null(s_rule.Of(Years(1, 2, 3, 4, 5, 6, 7), Period.FinancialYear(2005)).Value);

    [Fact]
    public void What_goes_up_and_down_within_a_year_is_foretold_from_the_same_time_of_the_year()
    {
        var quarters = Enumerable.Range(0, 12).Select(n => new Figure(Period.Quarter(2005 + (n / 4), (n % 4) + 1), (n % 4 * 100) + (n / 4)));

        Assert.Equal(303, new ForecastRule(Needed: 3, Seasonal: true).Of(new(quarters), Period.Quarter(2008, 4)).Value!.Value, 9);
    }

    [Fact]
    public void A_value_stays_within_what_it_can_be()
    {
        var forecast = new ForecastRule(Least: 0).Of(Years(40, 30, 22, 10, 1), Period.FinancialYear(2006));

        Assert.Equal((0d, 0d), (forecast.Value!.Value, forecast.Low!.Value));
    }

    [Fact]
    public void Two_points_are_no_ground_for_a_line() => Assert.Throws<ArgumentOutOfRangeException>(() => new ForecastRule(Needed: 2));

    [Fact]
    public void Figures_on_a_line_are_foretold_on_it() => ForAny.Of(
        from start in Gen.Choose(-1000, 1000)
        from step in Gen.Choose(-50, 50)
        from count in Gen.Choose(5, 40)
        from ahead in Gen.Choose(0, 5)
        select (start, step, count, ahead),
        any =>
        {
            var forecast = s_rule.Of(Years([.. Enumerable.Range(0, any.count).Select(n => any.start + (double)(any.step * n))]), Period.FinancialYear(2000 + any.count + any.ahead));

            Assert.Equal(any.start + (any.step * (any.count + any.ahead)), forecast.Value!.Value, 1e-6);
            Assert.Equal(0, forecast.High!.Value - forecast.Low!.Value, 1e-6);
        });

    [Fact]
    public void The_further_ahead_the_wider_the_range_and_the_value_is_inside() => ForAny.Of(
        from values in Gen.ArrayOf(Gen.Choose(-100, 100), 8)
        from more in Gen.Choose(-100, 100)
        select (values, more),
        any =>
        {
            var next = s_rule.Of(Years([.. any.values.Select(v => (double)v)]), Period.FinancialYear(2008));
            var later = s_rule.Of(Years([.. any.values.Select(v => (double)v)]), Period.FinancialYear(2009));
            var shifted = s_rule.Of(Years([.. any.values.Select(v => (double)v + any.more)]), Period.FinancialYear(2008));

            Assert.InRange(next.Value!.Value, next.Low!.Value, next.High!.Value);
            Assert.True(later.High - later.Low >= next.High - next.Low);
            Assert.Equal(next.Value.Value + any.more, shifted.Value!.Value, 1e-6);
        });

    private static Measured Years(params double[] values) => new(values.Select((v, n) => new Figure(Period.FinancialYear(2000 + n), v)));
}
