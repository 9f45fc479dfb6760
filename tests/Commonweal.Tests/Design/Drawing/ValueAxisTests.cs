using System.Globalization;
using Commonweal.Tests.Performance;
using Commonweal.Web.Design.Drawing.Charts;
using FsCheck.Fluent;

namespace Commonweal.Tests.Design.Drawing;

public sealed class ValueAxisTests
{
    [Theory]
    [InlineData(0, 100, 0, "0 20 40 60 80 100")]
    [InlineData(86.5, 90, 1, "86 87 88 89 90")]
    [InlineData(30, 90, 1, "0 20 40 60 80 100")]
    [InlineData(430, 544, 0, "400 450 500 550")]
    [InlineData(900, 1200, 0, "900 1,000 1,100 1,200")]
    [InlineData(-3.2, 5, 1, "−4 −2 0 2 4 6")]
    [InlineData(-8, -2, 0, "−8 −6 −4 −2 0")]
    [InlineData(0, 2, 0, "0 1 2")]
    [InlineData(0, 2, 1, "0.0 0.5 1.0 1.5 2.0")]
    [InlineData(7.21, 7.52, 2, "7.2 7.3 7.4 7.5 7.6")]
    [InlineData(12, 12, 0, "11 12 13")]
    [InlineData(0, 0, 0, "0 1")]
    [InlineData(-5, -5, 0, "−6 −5 −4")]
    public void Values_stand_beside_round_numbers(double low, double high, int decimals, string ticks)
    {
        var axis = new ValueAxis([low, high], 6, new NumberStyle(decimals));

        Assert.Equal(ticks, string.Join(' ', axis.Ticks.Select(axis.Label)));
    }

    [Fact]
    public void Ticks_are_few_evenly_apart_and_reach_around_all_values() => ForAny.Of(
        Gen.Choose(-1_000_000, 1_000_000).NonEmptyListOf().Zip(Gen.Choose(0, 6)).Zip(Gen.Choose(3, 8)),
        drawn =>
        {
            var ((numbers, power), most) = drawn;
            var values = numbers.Select(n => n / Math.Pow(10, power)).ToList();
            var ticks = new ValueAxis(values, most, new NumberStyle(2)).Ticks;

            var apart = ticks[1] - ticks[0];
            Assert.InRange(ticks.Count, 2, most);
            Assert.All(ticks.Zip(ticks.Skip(1)), p => Assert.Equal(apart, p.Second - p.First, apart / 1e6));
            Assert.True(ticks[0] <= values.Min() + (apart / 1e6) && ticks[^1] >= values.Max() - (apart / 1e6), $"{ticks[0]} to {ticks[^1]}");
        });

    [Theory]
    [InlineData(24100, 0, "£", "", "£24,100")]
    [InlineData(88.25, 1, "", "%", "88.3%")]
    [InlineData(-0.44, 1, "", "%", "−0.4%")]
    [InlineData(-0.04, 1, "", "", "0.0")]
    [InlineData(-1500, 0, "£", "", "−£1,500")]
    public void Values_are_written_as_the_indicator_says(double value, int decimals, string before, string after, string written) =>
        Assert.Equal(written, new NumberStyle(decimals, before, after).Write(value));

    [Fact]
    public void Numbers_are_written_alike_whatever_the_culture_of_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var german = ChartSamples.Everything.ToSvg();
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("cy-GB");

            Assert.Equal(ChartSamples.Everything.ToSvg(), german);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
