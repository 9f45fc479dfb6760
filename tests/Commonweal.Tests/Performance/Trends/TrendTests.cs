using Commonweal.Performance;
using Commonweal.Performance.Trends;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Tests.Performance.Trends;

/// <summary>Is it getting better? (peers 44; entity 31: confidence, provisional.) The definitions of the national indicators changed in April 2008 (B1.3).</summary>
public sealed class TrendTests
{
    private static readonly TrendRule s_plain = new(Tolerance.None);
    private static readonly Break s_april2008 = new(new(2008, 4, 1), "New definition");

    [Theory]
    [InlineData(Polarity.HighIsGood, "10 12", Direction.Better, 2d)]
    [InlineData(Polarity.HighIsGood, "12 10", Direction.Worse, -2d)]
    [InlineData(Polarity.LowIsGood, "12 10", Direction.Better, -2d)]
    [InlineData(Polarity.LowIsGood, "10 12", Direction.Worse, 2d)]
    [InlineData(Polarity.HighIsGood, "10 10", Direction.NoClearChange, 0d)]
    [InlineData(Polarity.HighIsGood, "10", Direction.NotKnown, null)]
    [InlineData(Polarity.HighIsGood, "", Direction.NotKnown, null)]
    public void The_latest_is_held_against_the_one_before(Polarity polarity, string values, Direction direction, double? change)
    {
        var trend = s_plain.Of(Years(values), polarity);

        Assert.Equal((direction, change), (trend.Direction, trend.Change));
        Assert.Equal(direction is Direction.NotKnown ? null : Trend.ByTolerance, trend.Method);
    }

    [Theory]
    [InlineData("10 12", 2, false, Direction.NoClearChange)]
    [InlineData("10 12", 1.9, false, Direction.Better)]
    [InlineData("38.9 41.2", 2.3, false, Direction.NoClearChange)]
    [InlineData("200 209", 5, true, Direction.NoClearChange)]
    [InlineData("200 211", 5, true, Direction.Better)]
    [InlineData("0 1", 5, true, Direction.Better)]
    public void A_change_within_the_tolerance_is_no_clear_change(string values, double tolerance, bool isPerCent, Direction direction) =>
        Assert.Equal(direction, new TrendRule(isPerCent ? Tolerance.PerCent(tolerance) : Tolerance.InUnit(tolerance)).Of(Years(values), Polarity.HighIsGood).Direction);

    [Theory]
    [InlineData("10 90 12 14 11", 4, Direction.Worse, -2d)]
    [InlineData("10 90 12 14 11", 1, Direction.Worse, -3d)]
    [InlineData("10 11", 4, Direction.Better, 1d)]
    public void It_may_be_held_against_the_middle_of_several(string values, int over, Direction direction, double change)
    {
        var trend = new TrendRule(Tolerance.None, over).Of(Years(values), Polarity.HighIsGood);

        Assert.Equal((direction, change), (trend.Direction, trend.Change));
        Assert.Equal(trend.Against.Count > 1 ? Trend.ByMedian : Trend.ByTolerance, trend.Method);
    }

    // A survey: 38.9 % give or take 2.9, then 41.2 % give or take 3.1.
    [Theory]
    [InlineData(38.9, 2.9, 41.2, 3.1, Direction.NoClearChange)]
    [InlineData(38.9, 1.0, 41.2, 1.0, Direction.Better)]
    [InlineData(41.2, 1.0, 38.9, 1.0, Direction.Worse)]
    [InlineData(10, 1, 12, 1, Direction.NoClearChange)]
    public void Where_intervals_overlap_there_is_no_clear_change(double before, double giveOrTake, double latest, double giveOrTakeLatest, Direction direction)
    {
        var trend = s_plain.Of(new([Survey(2006, before, giveOrTake), Survey(2008, latest, giveOrTakeLatest)]), Polarity.HighIsGood);

        Assert.Equal((direction, Trend.ByIntervals), (trend.Direction, trend.Method));
    }

    [Theory]
    [InlineData("2008-12:50 2009-11:70 2009-12:52", Direction.Worse, 2d)]
    [InlineData("2008-12:50 2009-11:40 2009-12:48", Direction.Better, -2d)]
    [InlineData("2009-10:50 2009-11:40 2009-12:48", Direction.NotKnown, null)]
    public void What_goes_up_and_down_within_a_year_is_held_against_the_year_before(string figures, Direction direction, double? change)
    {
        var trend = new TrendRule(Tolerance.None, Seasonal: true).Of(new(Figures(figures)), Polarity.LowIsGood);

        Assert.Equal((direction, change), (trend.Direction, trend.Change));
    }

    [Theory]
    [InlineData("2007/08:50 2008/09:40", Direction.CannotBeCompared)]
    [InlineData("2006/07:60 2007/08:50", Direction.Better)]
    [InlineData("2007/08:50 2008/09:40 2009/10:30", Direction.Better)]
    [InlineData("2007:50 2008:40", Direction.CannotBeCompared)]
    [InlineData("2008:50 2009:40", Direction.CannotBeCompared)]
    [InlineData("2007/08:50", Direction.NotKnown)]
    public void Nothing_is_compared_across_a_break(string figures, Direction direction)
    {
        var trend = s_plain.Of(new(Figures(figures), [s_april2008]), Polarity.LowIsGood);

        Assert.Equal((direction, direction is Direction.CannotBeCompared ? s_april2008 : null), (trend.Direction, trend.CountedDifferently));
    }

    [Fact]
    public void The_middle_is_of_figures_since_the_break_only()
    {
        var trend = new TrendRule(Tolerance.None, Over: 3).Of(new(Figures("2006/07:1 2007/08:1 2008/09:40 2009/10:30"), [s_april2008]), Polarity.LowIsGood);

        Assert.Equal((Direction.Better, "2008/09"), (trend.Direction, Assert.Single(trend.Against).ToString()));
    }

    [Fact]
    public void Averages_over_years_that_they_share_are_not_compared()
    {
        var trend = s_plain.Of(new(Figures("2003/04 to 2005/06:9 2004/05 to 2006/07:7 2005/06 to 2007/08:5 2006/07 to 2008/09:6")), Polarity.HighIsGood);

        Assert.Equal((Direction.Worse, "2003/04 to 2005/06"), (trend.Direction, Assert.Single(trend.Against).ToString()));
    }

    [Theory]
    [InlineData(HowFound.Projected)]
    [InlineData(HowFound.Imputed)]
    public void What_was_not_measured_makes_no_trend(HowFound found)
    {
        var figures = Figures("2007/08:50 2008/09:40");

        Assert.Equal(Direction.NotKnown, s_plain.Of(new([figures[0], figures[1] with { HowFound = found }]), Polarity.LowIsGood).Direction);
    }

    [Fact]
    public void A_revision_takes_the_place_of_what_was_found_first()
    {
        var figures = Figures("2007/08:50 2008/09:40");

        Assert.Equal(Direction.Worse, s_plain.Of(new([.. figures, figures[1] with { Value = 55, Revision = 1 }]), Polarity.LowIsGood).Direction);
        Assert.Equal(Direction.NotKnown, s_plain.Of(new([.. figures, figures[1] with { Value = null, Revision = 1 }]), Polarity.LowIsGood).Direction);
    }

    [Theory]
    [InlineData("90 98", Direction.Better)]
    [InlineData("90 112", Direction.Worse)]
    [InlineData("90 110", Direction.NoClearChange)]
    public void Closer_to_the_plan_is_better_on_either_side(string values, Direction direction)
    {
        var path = Years(values).Figures.ToDictionary(f => f.Period, _ => 100d);

        Assert.Equal(direction, s_plain.Of(Years(values), Polarity.CloseToPlanIsGood, path).Direction);
        Assert.Equal(Direction.NotKnown, s_plain.Of(Years(values), Polarity.CloseToPlanIsGood).Direction);
    }

    [Fact]
    public void Periods_of_two_kinds_are_no_series() =>
        Assert.Throws<ArgumentException>(() => new Measured(Figures("2007/08:50 2008-04:4")));

    [Fact]
    public void Better_and_worse_change_places_with_high_and_low() => ForAny.Of(
        from values in Gen.NonEmptyListOf(Gen.Choose(-50, 50))
        from rule in AnyRule
        select (values, rule),
        any =>
        {
            var high = any.rule.Of(Years(any.values), Polarity.HighIsGood);
            var low = any.rule.Of(Years(any.values), Polarity.LowIsGood);
            var mirrored = any.rule.Of(Years([.. any.values.Select(v => -v)]), Polarity.LowIsGood);

            Assert.Equal(high.Direction, mirrored.Direction);
            Assert.Equal(high.Direction, low.Direction switch { Direction.Better => Direction.Worse, Direction.Worse => Direction.Better, var same => same });
        });

    [Fact]
    public void Neither_the_order_nor_what_is_projected_changes_a_trend() => ForAny.Of(
        from values in Gen.NonEmptyListOf(Gen.Choose(-50, 50))
        from rule in AnyRule
        from ahead in Gen.Choose(-50, 50)
        select (values, rule, ahead),
        any =>
        {
            var series = Years(any.values);
            var ahead = new Figure(series.Latest!.Period.Next, any.ahead) { HowFound = HowFound.Projected };
            var shuffled = new Measured(series.Figures.Reverse().Append(ahead));

            var (one, other) = (any.rule.Of(series, Polarity.HighIsGood), any.rule.Of(shuffled, Polarity.HighIsGood));
            Assert.Equal((one.Direction, one.Change, one.Latest), (other.Direction, other.Change, other.Latest));
            Assert.Equal(one.Against, other.Against);
        });

    [Fact]
    public void With_a_break_before_each_period_nothing_is_ever_better_or_worse() => ForAny.Of(
        from values in Gen.NonEmptyListOf(Gen.Choose(-50, 50))
        from rule in AnyRule
        select (values, rule),
        any =>
        {
            var series = Years(any.values);
            var trend = any.rule.Of(new(series.Figures, series.Figures.Select(f => new Break(f.Period.From))), Polarity.LowIsGood);

            Assert.Equal(any.values.Count > 1 ? Direction.CannotBeCompared : Direction.NotKnown, trend.Direction);
        });

    private static Gen<TrendRule> AnyRule =>
        from over in Gen.Choose(1, 4)
        from tolerance in Gen.Elements(Tolerance.None, Tolerance.InUnit(3), Tolerance.PerCent(10))
        select new TrendRule(tolerance, over);

    private static Measured Years(string values) => Years([.. values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(double.Parse)]);

    private static Measured Years(IReadOnlyList<int> values) => Years([.. values.Select(v => (double)v)]);

    private static Measured Years(IReadOnlyList<double> values) => new(values.Select((v, n) => new Figure(Period.FinancialYear(2000 + n), v)));

    private static Figure Survey(int year, double value, double giveOrTake) =>
        new(Period.Year(PeriodKind.SurveyYear, year), value) { Low = value - giveOrTake, High = value + giveOrTake };

    internal static IReadOnlyList<Figure> Figures(string figures) =>
        [.. figures.Replace(" to ", "-", StringComparison.Ordinal).Split(' ').Select(f => f.Split(':')).Select(f => new Figure(Period.Parse(f[0]), double.Parse(f[1])))];
}
