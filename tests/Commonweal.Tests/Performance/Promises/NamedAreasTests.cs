using Commonweal.Performance;
using Commonweal.Performance.Promises;
using Commonweal.Performance.RollUps;
using Commonweal.Platform.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Tests.Performance.Promises;

/// <summary>"Narrow the gap between the worst five wards and the average": relative targets (B1.2), with a list that stays as it was named.</summary>
public sealed class NamedAreasTests
{
    private static readonly Period s_year = Period.FinancialYear(2007);
    private static readonly RollUp s_rate = new(HowAddedUp.Rate, Per: 1000);

    [Fact]
    public void The_worst_are_named_by_the_baseline_and_stay_when_others_become_worse()
    {
        var named = NamedAreas.Worst(2, s_year, Wards(s_year, 10, 40, 20, 30), Polarity.LowIsGood);

        Assert.Equal(["W1", "W3"], named.Areas);
        Assert.Equal(10, named.Gap(s_rate, s_year, Wards(s_year, 10, 40, 20, 30), Polarity.LowIsGood).Value);

        // W0 is now the worst of all, and the promise is still about W1 and W3.
        Assert.Equal(-20, named.Gap(s_rate, s_year.Next, Wards(s_year.Next, 90, 20, 30, 20), Polarity.LowIsGood).Value);
    }

    [Fact]
    public void Where_high_is_good_the_lowest_are_worst()
    {
        var named = NamedAreas.Worst(2, s_year, Wards(s_year, 10, 40, 20, 30), Polarity.HighIsGood);

        Assert.Equal(["W0", "W2"], named.Areas);
        Assert.Equal(10, named.Gap(s_rate, s_year, Wards(s_year, 10, 40, 20, 30), Polarity.HighIsGood).Value);
    }

    [Fact]
    public void Without_one_that_was_named_there_is_no_gap()
    {
        var named = NamedAreas.Worst(2, s_year, Wards(s_year, 10, 40, 20, 30), Polarity.LowIsGood);
        var ended = Wards(s_year.Next, 10, 40, 20, 30).Select(w => w.Area == "W1" ? w with { Lifetime = new(null, ImpreciseDate.Day(s_year.Until)) } : w);

        Assert.Null(named.Gap(s_rate, s_year.Next, [.. ended], Polarity.LowIsGood).Value);
        Assert.Null(named.Gap(s_rate, s_year, Wards(s_year, 10, 40, 20), Polarity.LowIsGood).Value);
        Assert.Null(named.Gap(s_rate, s_year, Wards(s_year, 10, 40, null, 30), Polarity.LowIsGood).Value);
    }

    [Fact]
    public void A_gap_between_sums_and_worst_out_of_too_few_are_refused()
    {
        var wards = Wards(s_year, 10, 40);

        Assert.Throws<ArgumentException>(() => NamedAreas.Worst(3, s_year, wards, Polarity.LowIsGood));
        Assert.Throws<ArgumentException>(() => NamedAreas.Worst(1, s_year, wards, Polarity.CloseToPlanIsGood));
        Assert.Throws<ArgumentException>(() => NamedAreas.Worst(1, s_year, wards, Polarity.LowIsGood).Gap(new(HowAddedUp.Sum), s_year, wards, Polarity.LowIsGood));
    }

    [Fact]
    public void The_gap_of_the_baseline_is_never_below_nothing() => ForAny.Of(
        from rates in Gen.ArrayOf(Gen.Choose(0, 1000), 8)
        from polarity in Gen.Elements(Polarity.HighIsGood, Polarity.LowIsGood)
        select (rates, polarity),
        any =>
        {
            var wards = Wards(s_year, [.. any.rates.Select(r => (int?)r)]);

            Assert.True(NamedAreas.Worst(5, s_year, wards, any.polarity).Gap(s_rate, s_year, wards, any.polarity).Value >= 0);
        });

    private static IReadOnlyList<AreaFigure> Wards(Period period, params int?[] rates) =>
        [.. rates.Select((rate, n) => new AreaFigure($"W{n}", Lifetime.NotStated, new(period, rate) { Numerator = rate, Denominator = rate is null ? null : 1000 }))];
}
