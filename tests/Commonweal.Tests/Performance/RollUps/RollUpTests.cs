using Commonweal.Performance;
using Commonweal.Performance.RollUps;
using Commonweal.Platform.Time;
using FsCheck.Fluent;

namespace Commonweal.Tests.Performance.RollUps;

/// <summary>Figures of areas that make up a larger one (entity 31; peers 45): added, never averaged, and never whole with one missing.</summary>
public sealed class RollUpTests
{
    private static readonly Period s_year = Period.FinancialYear(2008);
    private static readonly RollUp s_sum = new(HowAddedUp.Sum);
    private static readonly RollUp s_perThousand = new(HowAddedUp.Rate, Per: 1000);

    [Fact]
    public void Counts_are_added()
    {
        var county = s_sum.Of(s_year, [Count("Horsham", 402), Count("Crawley", 996)]);

        Assert.Equal((1398d, true, 2), (county.Value, county.IsWhole, county.Expected));
    }

    [Fact]
    public void A_rate_is_taken_again_from_what_it_counts_and_never_averaged()
    {
        // 10 and 50 in 1,000: the average of the two is 30, and the county's rate is 14.
        var county = s_perThousand.Of(s_year, [Rate("Large", 90, 9000), Rate("Small", 50, 1000)]);

        Assert.Equal(14, county.Value);
    }

    [Fact]
    public void An_average_is_as_heavy_as_what_it_is_of()
    {
        var county = new RollUp(HowAddedUp.WeightedAverage).Of(s_year, [Count("A", 40) with { Figure = new(s_year, 40) { Denominator = 3 } }, Count("B", 80) with { Figure = new(s_year, 80) { Denominator = 1 } }]);

        Assert.Equal(50, county.Value);
    }

    [Fact]
    public void What_is_not_added_has_no_value()
    {
        var county = new RollUp(HowAddedUp.NotAdded).Of(s_year, [Count("A", 40)]);

        Assert.Equal((null, null, WhyNotWhole.NotAdded), (county.Value, county.OfThoseFound, county.WhyNotWhole));
    }

    [Fact]
    public void With_one_missing_the_sum_is_at_least_and_never_the_countys_value()
    {
        var county = s_sum.Of(s_year, [Count("Horsham", 402), Count("Crawley", null), new("Arun", Lifetime.NotStated, null)]);

        Assert.Equal((null, 402d, true, 3, WhyNotWhole.Missing), (county.Value, county.OfThoseFound, county.IsAtLeast, county.Expected, county.WhyNotWhole));
        Assert.Equal(["Crawley", "Arun"], county.Missing);
    }

    [Fact]
    public void A_rate_of_those_found_is_not_at_least()
    {
        var county = s_perThousand.Of(s_year, [Rate("Large", 90, 9000), Count("Small", 50)]);

        Assert.Equal((null, 10d, false, "Small"), (county.Value, county.OfThoseFound, county.IsAtLeast, Assert.Single(county.Missing)));
    }

    [Fact]
    public void A_sum_in_which_something_may_be_taken_away_is_not_at_least() =>
        Assert.False(s_sum.Of(s_year, [Count("A", -3), Count("B", null)]).IsAtLeast);

    [Fact]
    public void A_suppressed_part_leaves_no_whole_to_subtract_from()
    {
        var hidden = new Figure(s_year, null) { WhyNone = WhyNone.Suppressed, Numerator = 3, Denominator = 1000 };

        var county = s_perThousand.Of(s_year, [Rate("Large", 90, 9000), new("Small", Lifetime.NotStated, hidden)]);

        Assert.Equal((null, 10d, WhyNotWhole.Suppressed, "Small"), (county.Value, county.OfThoseFound, county.WhyNotWhole, Assert.Single(county.Suppressed)));
        Assert.Equal(HowTheyCompare.NotKnown, Disagreement.Between(new(s_year, 9.3), county).Compared);
    }

    [Fact]
    public void A_rate_of_nobody_has_no_value() =>
        Assert.Equal(WhyNotWhole.OfNothing, s_perThousand.Of(s_year, [Rate("Moor", 0, 0)]).WhyNotWhole);

    [Fact]
    public void No_areas_are_no_whole() => Assert.Equal(WhyNotWhole.OfNothing, s_sum.Of(s_year, []).WhyNotWhole);

    // Cheshire: on 1 April 2009 two authorities took over from the county and six districts.
    [Theory]
    [InlineData("2008/09", "Congleton Vale-Royal", "Cheshire-East", "")]
    [InlineData("2009/10", "Cheshire-East", "Congleton Vale-Royal", "")]
    public void An_abolished_area_is_never_added_to_its_successor(string period, string found, string leftOut, string changed)
    {
        var year = Period.Parse(period);
        var county = s_sum.Of(year, Cheshire(year));

        Assert.Equal((found, leftOut, changed, true), (string.Join(' ', county.Found), string.Join(' ', county.LeftOut), string.Join(' ', county.Changed), county.IsWhole));
    }

    [Fact]
    public void Where_the_areas_changed_within_the_period_nothing_is_added()
    {
        var year = Period.Parse("2009");

        var county = s_sum.Of(year, Cheshire(year));

        Assert.Equal((null, null, WhyNotWhole.AreasChanged), (county.Value, county.OfThoseFound, county.WhyNotWhole));
        Assert.Equal(["Congleton", "Vale-Royal", "Cheshire-East"], county.Changed);
    }

    [Fact]
    public void One_that_ended_within_the_period_is_marked()
    {
        var year = Period.Parse("2009");

        var county = s_sum.Of(year, [.. Cheshire(year).Take(2), new("Halton", Lifetime.NotStated, new(year, 5))]);

        Assert.Equal((25d, "Congleton Vale-Royal"), (county.Value, string.Join(' ', county.Changed)));
    }

    [Fact]
    public void On_the_day_of_a_handover_the_later_area_counts()
    {
        var ended = new AreaFigure("Old", new(null, ImpreciseDate.Day(2009, 4, 1)), null);

        Assert.Equal("Old", Assert.Single(s_sum.Of(Period.FinancialYear(2009), [ended]).LeftOut));
    }

    [Theory]
    [InlineData(1412, 1398, 0, HowTheyCompare.PartsAreFewer, -14d)]
    [InlineData(1398, 1412, 0, HowTheyCompare.PartsAreMore, 14d)]
    [InlineData(1412, 1412, 0, HowTheyCompare.Same, 0d)]
    [InlineData(0.3, 0.1 + 0.2, 0, HowTheyCompare.Same, 0d)]
    [InlineData(1412, 1411, 1, HowTheyCompare.Same, -1d)]
    public void A_countys_own_figure_may_disagree_with_its_districts(double stated, double addedUp, double rounding, HowTheyCompare compared, double difference)
    {
        var said = Disagreement.Between(new(s_year, stated), s_sum.Of(s_year, [Count("All", addedUp)]), rounding);

        Assert.Equal((compared, difference), (said.Compared, said.Difference));
    }

    [Fact]
    public void Nothing_is_said_of_a_disagreement_with_parts_that_are_not_whole()
    {
        var said = Disagreement.Between(new(s_year, 1412), s_sum.Of(s_year, [Count("A", 1398), Count("B", null)]));

        Assert.Equal((HowTheyCompare.NotKnown, null), (said.Compared, said.Difference));
    }

    [Fact]
    public void Nothing_is_said_of_a_disagreement_with_what_is_only_projected() =>
        Assert.Equal(HowTheyCompare.NotKnown, Disagreement.Between(new(s_year, 1412) { HowFound = HowFound.Projected }, s_sum.Of(s_year, [Count("A", 1398)])).Compared);

    [Fact]
    public void It_is_no_surer_than_the_least_sure_of_its_parts() =>
        Assert.Equal(HowFound.Provisional, s_sum.Of(s_year, [Count("A", 1), new("B", Lifetime.NotStated, new(s_year, 1) { HowFound = HowFound.Provisional })]).HowFound);

    [Fact]
    public void What_cannot_be_added_up_is_refused()
    {
        Assert.Throws<ArgumentException>(() => s_sum.Of(s_year, [Count("A", 1), Count("A", 2)]));
        Assert.Throws<ArgumentException>(() => s_sum.Of(s_year.Next, [Count("A", 1)]));
        Assert.Throws<ArgumentException>(() => s_perThousand.Of(s_year, [Rate("A", 1, -5)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RollUp(HowAddedUp.Rate, Per: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Figure(s_year, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Figure(s_year, 1) { Denominator = double.PositiveInfinity });
    }

    [Fact]
    public void However_the_parts_are_cut_the_whole_has_the_same_rate() => ForAny.Of(
        from parts in Gen.NonEmptyListOf(Gen.Two(Gen.Choose(0, 100_000)).Select(two => (Above: two.Item1, Below: two.Item2 + 1)))
        from groups in Gen.ArrayOf(Gen.Choose(0, 4), parts.Count)
        select (parts, groups),
        any =>
        {
            var whole = s_perThousand.Of(s_year, [.. any.parts.Select((p, n) => Rate($"{n}", p.Above, p.Below))]);
            var merged = any.parts.Zip(any.groups).GroupBy(p => p.Second, p => p.First)
                .Select(g => Rate($"{g.Key}", g.Sum(p => (double)p.Above), g.Sum(p => (double)p.Below)));
            var averaged = new RollUp(HowAddedUp.WeightedAverage).Of(s_year, [.. any.parts.Select((p, n) => Rate($"{n}", p.Above, p.Below))]);

            Assert.Equal(whole.Value, s_perThousand.Of(s_year, [.. merged]).Value);
            Assert.Equal(whole.Value!.Value, averaged.Value!.Value, 1e-9 * (1 + whole.Value.Value));
            Assert.InRange(whole.Value.Value, any.parts.Min(p => 1000d * p.Above / p.Below) - 1e-6, any.parts.Max(p => 1000d * p.Above / p.Below) + 1e-6);
        });

    [Fact]
    public void It_is_whole_only_where_every_area_is_there() => ForAny.Of(
        Gen.NonEmptyListOf(Gen.Elements<double?>(null, 0, 1, 5, 1000)),
        any =>
        {
            var county = s_sum.Of(s_year, [.. any.Select((v, n) => Count($"{n}", v))]);

            Assert.Equal(any.All(v => v is not null), county.IsWhole);
            Assert.Equal(county.IsWhole, county.Value is not null);
            Assert.Equal(any.Count, county.Expected);
        });

    private static AreaFigure Count(string area, double? value) => new(area, Lifetime.NotStated, new(s_year, value));

    private static AreaFigure Rate(string area, double above, double below) =>
        new(area, Lifetime.NotStated, new(s_year, 1000 * above / Math.Max(below, 1)) { Numerator = above, Denominator = below });

    private static IReadOnlyList<AreaFigure> Cheshire(Period period) =>
    [
        new("Congleton", new(null, ImpreciseDate.Day(2009, 3, 31)), new(period, 10)),
        new("Vale-Royal", new(null, ImpreciseDate.Day(2009, 3, 31)), new(period, 10)),
        new("Cheshire-East", new(ImpreciseDate.Day(2009, 4, 1), null), new(period, 20)),
    ];
}
