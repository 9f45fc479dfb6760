using System.Reflection;
using Commonweal.Performance.Rewards;
using Commonweal.Platform;
using FsCheck.Fluent;

namespace Commonweal.Tests.Performance.Rewards;

/// <summary>The reward of an agreement by its formula (B1.4: Isle of Wight LPSA, Schedule 4), and how it is shared (NHP-26).</summary>
public sealed class RewardSchemeTests
{
    private static readonly DateOnly s_today = new(2009, 7, 1);
    private static readonly RewardScheme s_scheme = RewardScheme.LocalPublicServiceAgreement;

    [Fact]
    public void The_whole_is_two_and_a_half_per_cent_of_the_net_budget_requirement() =>
        Assert.Equal(Expected(3_324_825m), s_scheme.Total(Money.Pounds(132_993_000m)));

    // Schedule 4: "target 100 with agreement, 80 without; achieved 93" is 65 %; 91 is 55 %, and is paid nothing.
    [Theory]
    [InlineData(80, 100, 93, 0.65, 0.65)]
    [InlineData(80, 100, 91, 0.55, 0)]
    [InlineData(80, 100, 92, 0.6, 0.6)]
    [InlineData(80, 100, 100, 1, 1)]
    [InlineData(80, 100, 120, 2, 1)]
    [InlineData(80, 100, 70, -0.5, 0)]
    [InlineData(1412, 1212, 1282, 0.65, 0.65)]
    [InlineData(1412, 1212, 1302, 0.55, 0)]
    [InlineData(1412, 1212, 1000, 2.06, 1)]
    [InlineData(8, 10, 9.2, 0.6, 0.6)]
    [InlineData(0.1, 0.4, 0.28, 0.6, 0.6)]
    public void A_share_of_the_stretch_is_paid_from_a_floor_to_a_cap(double without, double with, double reached, double achieved, double paid)
    {
        var share = new Stretch(without, with).Achieved(reached);

        Assert.Equal(((decimal)achieved, (decimal)paid), (share, s_scheme.Paid(share)));
    }

    [Fact]
    public void It_is_split_equally_over_targets_and_then_over_sub_targets()
    {
        var reward = Forecast(1200, [Target("Burglary", 93), Target("Schools", 93, 91, 100)]);

        Assert.Equal([600m, 200m, 200m, 200m], reward.Parts.Select(p => Pounds(p.Most)));
        Assert.Equal([390m, 130m, 0m, 200m], reward.Parts.Select(p => Pounds(p.Amount!.Value)));
        Assert.Equal(Expected(720), reward.Amount);
        Assert.Equal([Expected(360), Expected(360)], reward.Instalments);
    }

    [Fact]
    public void Without_a_figure_a_part_is_not_stated_and_never_nothing()
    {
        var reward = Forecast(1200, [Target("Burglary", 93), Target("Schools", (double?)null)]);

        Assert.Null(reward.Parts[1].Amount);
        Assert.Null(reward.Amount);
        Assert.Equal((1, Expected(390), Expected(990)), (reward.NotStated, reward.AtLeast, reward.AtMost));
    }

    // Our reading: in advance, so part of the whole, and not asked back.
    [Theory]
    [InlineData(93, 200, 650, 225)]
    [InlineData(91, 200, 200, 0)]
    public void One_fifth_is_paid_in_advance_where_an_interim_target_was_hit(double reached, decimal interim, decimal whole, decimal instalment)
    {
        var reward = Forecast(1000, [new("Burglary", [new("Burglary", new(80, 100), reached, InterimHit: true)])]);

        Assert.Equal((interim, whole), (Pounds(reward.Interim), Pounds(reward.Amount!.Value)));
        Assert.Equal([instalment, instalment], reward.Instalments.Select(Pounds));
    }

    [Fact]
    public void An_interim_payment_is_there_at_least_where_the_figure_is_not()
    {
        var reward = Forecast(1000, [new("Burglary", [new("Burglary", new(80, 100), null, InterimHit: true)])]);

        Assert.Equal((null, Expected(200)), (reward.Amount, reward.AtLeast));
    }

    // Hertfordshire, July 2009: half to the county's partnership, half equally to ten districts.
    [Fact]
    public void Half_goes_to_the_county_and_half_to_ten_districts()
    {
        var scheme = s_scheme with { Distribution = [new("Hertfordshire Forward", 10), .. Enumerable.Range(1, 10).Select(n => new RewardShare($"District {n}", 1))] };

        var shares = scheme.Forecast(Expected(22_500_000), [Target("Burglary", 100)], s_today).Distribution;

        Assert.Equal(("Hertfordshire Forward", Expected(11_250_000)), (shares[0].To, shares[0].Amount));
        Assert.All(shares.Skip(1), s => Assert.Equal(Expected(1_125_000), s.Amount));
        Assert.Equal(11, shares.Count);
    }

    [Fact]
    public void Nobody_shares_what_nobody_agreed_to_share() => Assert.Empty(Forecast(1, [Target("Burglary", 93)]).Distribution);

    // Hertfordshire too: the pump-priming grant by the share of stretch targets.
    [Fact]
    public void Pump_priming_follows_the_stretch_targets() =>
        Assert.Equal(
            [("County", Money.Pounds(600_000)), ("Police", Money.Pounds(320_000)), ("Trust", Money.None)],
            PumpPriming.Share(Money.Pounds(920_000), [("County", 15), ("Police", 8), ("Trust", 0)]));

    [Fact]
    public void It_says_when_it_was_worked_out_and_how_likely_it_is()
    {
        var reward = s_scheme.Forecast(Expected(1), [Target("Burglary", 93)], s_today, likelihood: 0.4);

        Assert.Equal((s_today, 0.4), (reward.WorkedOutOn, reward.Likelihood));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_scheme.Forecast(Expected(1), [Target("Burglary", 93)], s_today, likelihood: 1.1));
    }

    [Fact]
    public void A_forecast_never_becomes_money()
    {
        var members = new[] { typeof(ForecastMoney), typeof(ForecastReward), typeof(ForecastPart), typeof(ForecastShare) }
            .SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static));

        Assert.DoesNotContain(members, m => m switch
        {
            MethodInfo method => method.ReturnType == typeof(Money) || method.ReturnType == typeof(long),
            PropertyInfo property => property.PropertyType == typeof(Money) || property.PropertyType == typeof(long),
            _ => false,
        });
    }

    [Theory]
    [InlineData(80, 80, 80)]
    [InlineData(double.NaN, 80, 80)]
    [InlineData(80, double.PositiveInfinity, 80)]
    [InlineData(80, 100, double.NaN)]
    public void What_cannot_be_reckoned_with_is_refused(double without, double with, double reached) =>
        Assert.ThrowsAny<ArgumentException>(() => new RewardedPart("Burglary", new(without, with), reached));

    [Fact]
    public void A_reward_without_targets_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Forecast(1, []));
        Assert.Throws<ArgumentException>(() => Forecast(1, [new("Burglary", [])]));
    }

    [Fact]
    public void No_penny_is_lost_and_no_more_than_the_whole_is_paid() => ForAny.Of(
        from pence in Gen.Choose(0, 500_000_000)
        from targets in Gen.NonEmptyListOf(Gen.NonEmptyListOf(Gen.Choose(60, 140)))
        from county in Gen.Choose(1, 20)
        select (pence, targets, county),
        any =>
        {
            var scheme = s_scheme with { Distribution = [new("County", any.county), new("One", 1), new("Two", 1)] };
            var total = ForecastMoney.Of(new Money(any.pence));
            var reward = scheme.Forecast(total, [.. any.targets.Select((t, n) => Target($"{n}", [.. t.Select(v => (double?)v)]))], s_today);

            Assert.Equal(total, ForecastMoney.Sum(reward.Parts.Select(p => p.Most)));
            Assert.True(reward.AtLeast <= total);
            Assert.Equal(reward.AtLeast, ForecastMoney.Sum(reward.Instalments) + reward.Interim);
            Assert.Equal(reward.AtLeast, ForecastMoney.Sum(reward.Distribution.Select(d => d.Amount)));
        });

    [Fact]
    public void More_of_the_stretch_never_brings_less_whether_high_or_low_is_good() => ForAny.Of(
        from without in Gen.Choose(-1000, 1000)
        from step in Gen.Choose(1, 500)
        from low in Gen.Elements(1, -1)
        from reached in Gen.Choose(-2000, 2000)
        select (without, stretch: step * low, reached),
        any =>
        {
            var stretch = new Stretch(any.without, any.without + any.stretch);

            Assert.True(s_scheme.Paid(stretch.Achieved(any.reached + Math.Sign(any.stretch))) >= s_scheme.Paid(stretch.Achieved(any.reached)));
            Assert.Equal(stretch.Achieved(any.reached), new Stretch(-any.without, -any.without - any.stretch).Achieved(-any.reached));
        });

    private static ForecastReward Forecast(decimal pounds, IReadOnlyList<RewardedTarget> targets) => s_scheme.Forecast(Expected(pounds), targets, s_today);

    private static RewardedTarget Target(string name, params double?[] reached) => new(name, [.. reached.Select((r, n) => new RewardedPart($"{name} {n + 1}", new(80, 100), r))]);

    private static ForecastMoney Expected(decimal pounds) => ForecastMoney.Of(Money.Pounds(pounds));

    private static decimal Pounds(ForecastMoney amount) => decimal.Parse(amount.ToString()[1..]);
}
