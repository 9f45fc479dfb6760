using System.Globalization;
using Commonweal.Tests.Performance;
using Commonweal.Web.Design.Drawing.Charts;
using FsCheck.Fluent;

namespace Commonweal.Tests.Design.Drawing;

/// <summary>Values of places fall into at most five classes between round limits.</summary>
public sealed class ClassesTests
{
    [Theory]
    [InlineData("277 338 352 431", 0, "300 350 400", HowClassed.EqualSteps)]
    [InlineData("1 2 3 4 5", 0, "2 3 4 5", HowClassed.EqualSteps)]
    [InlineData("0 20 40 60 80 100", 0, "50 100", HowClassed.EqualSteps)]
    [InlineData("3.1 3.2 3.4", 1, "3.2 3.3 3.4", HowClassed.EqualSteps)]
    [InlineData("-12 -3 4 9", 0, "-10 -5 0 5", HowClassed.EqualSteps)]
    [InlineData("7 7 7", 0, "", HowClassed.EqualSteps)]
    [InlineData("7", 0, "", HowClassed.EqualSteps)]
    [InlineData("6.96 7.04", 1, "", HowClassed.EqualSteps)]
    [InlineData("0", 0, "", HowClassed.EqualSteps)]
    [InlineData("1 2 3 4 5 6 7 8 9 1000", 0, "3 5 7 9", HowClassed.EqualShares)]
    [InlineData("11 12 13 14 15 16 27 38 49 9500", 0, "13 15 20 40", HowClassed.EqualShares)]
    [InlineData("2 2 2 2 2 2 2 2 90 95", 0, "20 40 60 80", HowClassed.EqualSteps)]
    [InlineData("", 0, "", HowClassed.EqualSteps)]
    public void Limits_are_round_and_by_equal_steps_unless_one_class_would_hold_most(string values, int decimals, string limits, HowClassed how)
    {
        var classes = new Classes(Numbers(values), decimals);

        Assert.Equal((limits, how), (string.Join(' ', classes.Limits.Select(l => l.ToString(CultureInfo.InvariantCulture))), classes.How));
    }

    [Fact]
    public void A_value_that_is_a_limit_lies_in_the_higher_class_and_values_are_taken_as_they_are_shown()
    {
        var classes = new Classes([1, 2, 3, 4, 5], 0);

        Assert.Equal([0, 1, 1, 2, 4], new[] { 1, 2, 2.4, 2.6, 5 }.Select(classes.Of));
    }

    [Fact]
    public void Classes_are_five_at_most_hold_all_values_and_neither_the_first_nor_the_last_is_empty() => ForAny.Of(
        Gen.Choose(-1_000_000, 1_000_000).NonEmptyListOf().Zip(Gen.Choose(0, 5)).Zip(Gen.Choose(0, 3)),
        drawn =>
        {
            var ((numbers, power), decimals) = drawn;
            var values = numbers.Select(n => n / Math.Pow(10, power)).ToList();
            var classes = new Classes(values, decimals);

            var of = values.Select(classes.Of).ToHashSet();
            Assert.InRange(classes.Count, 1, Classes.Most);
            Assert.All(of, c => Assert.InRange(c, 0, classes.Count - 1));
            Assert.Superset(new HashSet<int> { 0, classes.Count - 1 }, of);
            Assert.Equal(classes.Limits.Order().Distinct(), classes.Limits);
            Assert.All(classes.Limits, l => Assert.Equal(l, Math.Round(l, decimals)));
        });

    [Fact]
    public void Steps_are_one_two_or_five_of_a_power_of_ten() => ForAny.Of(
        Gen.Choose(-1_000_000, 1_000_000).NonEmptyListOf(),
        numbers =>
        {
            var classes = new Classes(numbers.Select(n => (double)n), 0);
            if (classes.How is HowClassed.EqualSteps && classes.Count > 2)
            {
                var steps = classes.Limits.Zip(classes.Limits.Skip(1), (low, high) => high - low).Distinct().ToList();
                Assert.Matches("^[125]0*$", Assert.Single(steps).ToString(CultureInfo.InvariantCulture));
            }
        });

    private static IEnumerable<double> Numbers(string values) => values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => double.Parse(v, CultureInfo.InvariantCulture));
}
