using Commonweal.Performance;
using Commonweal.Performance.Suppressing;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Tests.Performance.Suppressing;

/// <summary>Small counts are suppressed, and enough others that none can be worked out by subtraction (peers 51; entity 31).</summary>
public sealed class SuppressionTests
{
    private static readonly Period s_year = Period.FinancialYear(2008);

    [Theory]
    [InlineData("3 20 40", 5, false, "- - 40 63")]
    [InlineData("3 2 40", 5, false, "- - 40 45")]
    [InlineData("12 20 40", 5, false, "12 20 40 72")]
    [InlineData("5 20 40", 5, false, "5 20 40 65")]
    [InlineData("4 20 40", 5, false, "- - 40 64")]
    [InlineData("3 20 40", 0, false, "3 20 40 63")]
    [InlineData("1 2", 5, false, "- - -")]
    [InlineData("3", 5, false, "- -")]
    public void A_small_count_takes_another_with_it(string parts, int threshold, bool hidesZero, string shown) =>
        Assert.Equal(shown, Show(parts, new(threshold, hidesZero)));

    // 1 and 1 would follow from their sum of 2, because none is shown where there is none.
    [Theory]
    [InlineData("1 1 40", false, "- - - 42")]
    [InlineData("1 2 40", false, "- - 40 43")]
    [InlineData("1 1 40", true, "- - 40 42")]
    [InlineData("0 3 40", false, "0 - - 43")]
    [InlineData("0 3 40", true, "- - 40 43")]
    [InlineData("0 0 40", true, "- - - 40")]
    [InlineData("0 0 40", false, "0 0 40 40")]
    [InlineData("1 1 0", false, "- - 0 -")]
    public void What_the_others_come_to_may_tell_even_two_suppressed_counts(string parts, bool hidesZero, string shown) =>
        Assert.Equal(shown, Show(parts, new(5, hidesZero)));

    [Fact]
    public void In_a_table_a_small_count_takes_a_rectangle_with_it()
    {
        var shown = new SuppressionRule(5).Show([[3, 30, 50], [20, 60, 70], [10, 80, 90]]);

        Assert.Equal(["- - 50 83", "- - 70 150", "10 80 90 180", "33 170 210 413"], Enumerable.Range(0, 4).Select(r => Text(shown.Row(r))));
        Assert.Equal((4, 413L), (shown.Suppressed, shown.Total));
    }

    [Fact]
    public void A_rate_is_suppressed_with_what_it_counts()
    {
        var rate = new Figure(s_year, 3.1) { Numerator = 3, Denominator = 968, Low = 0.6, High = 9 };

        var shown = new SuppressionRule(5).Shown(rate);

        Assert.Equal(new Figure(s_year, null) { WhyNone = WhyNone.Suppressed, Denominator = 968 }, shown);
        Assert.Equal(rate, new SuppressionRule(3).Shown(rate));
    }

    [Theory]
    [InlineData(4, false, true)]
    [InlineData(5, false, false)]
    [InlineData(0, false, false)]
    [InlineData(0, true, true)]
    public void A_count_is_suppressed_below_the_threshold(double count, bool hidesZero, bool isSuppressed) =>
        Assert.Equal(isSuppressed, new SuppressionRule(5, hidesZero).ShownCount(new(s_year, count)).WhyNone is WhyNone.Suppressed);

    [Fact]
    public void A_county_with_five_hundred_wards_takes_a_moment()
    {
        var chance = new Random(2009);
        var wards = Enumerable.Range(0, 500).Select(_ => Enumerable.Range(0, 8).Select(_ => (long)chance.Next(0, 40)).ToArray()).ToArray();

        var shown = new SuppressionRule(5).Show(wards);

        Assert.DoesNotContain(Enumerable.Range(0, 500), r => shown.Row(r).Count(c => c is null) == 1);
    }

    [Fact]
    public void What_is_no_table_of_counts_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SuppressionRule(5).Show([3, -1]));
        Assert.Throws<ArgumentException>(() => new SuppressionRule(5).Show([[1, 2], [3]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SuppressionRule(-1));
    }

    [Fact]
    public void No_part_can_be_worked_out_from_the_others_and_the_total() => ForAny.Of(
        from parts in Gen.NonEmptyListOf(AnyCount)
        from rule in AnyRule
        select (parts, rule),
        any => HoldsOf(any.rule.Show([.. any.parts.Select(p => (long)p)]), [[.. any.parts.Select(p => (long)p)]], any.rule, hasColumnTotals: false));

    [Fact]
    public void No_count_of_a_table_can_be_worked_out_by_elimination() => ForAny.Of(
        AnyTable(5, 6),
        any => HoldsOf(any.Rule.Show(any.Rows), any.Rows, any.Rule, hasColumnTotals: true),
        tries: 500);

    [Fact]
    public void Nor_by_trying_all_whole_numbers_that_would_fit() => ForAny.Of(
        AnyTable(3, 3),
        any => Assert.Empty(Reader.Knows(any.Rule.Show(any.Rows), any.Rows, any.Rule.HidesZero ? 0 : 1)),
        tries: 60);

    private static Gen<int> AnyCount => Gen.Frequency((2, Gen.Constant(0)), (4, Gen.Choose(1, 6)), (3, Gen.Choose(0, 60)));

    private static Gen<SuppressionRule> AnyRule => from threshold in Gen.Choose(0, 10) from hidesZero in Gen.Elements(true, false) select new SuppressionRule(threshold, hidesZero);

    private static Gen<(long[][] Rows, SuppressionRule Rule)> AnyTable(int most, int columns) =>
        from height in Gen.Choose(1, most)
        from width in Gen.Choose(1, columns)
        from counts in Gen.ArrayOf(AnyCount, height * width)
        from rule in AnyRule
        select (counts.Select(c => (long)c).Chunk(width).ToArray(), rule);

    // Nothing small is shown, nothing suppressed follows from what is shown, and what is shown is what was counted.
    private static void HoldsOf(ShownCounts shown, long[][] truth, SuppressionRule rule, bool hasColumnTotals)
    {
        var all = Reader.WithTotals(truth);

        Assert.Empty(Reader.Derives(shown, hasColumnTotals));
        for (var row = 0; row < (hasColumnTotals ? all.Length : 1); row++)
        {
            Assert.All(shown.Row(row).Zip(all[row]), p => Assert.True(p.First == p.Second && !rule.Hides(p.Second) || p.First is null));
        }

        if (!all.SelectMany(r => r).Any(c => rule.Hides(c)))
        {
            Assert.Equal(0, shown.Suppressed);
        }
    }

    private static string Show(string parts, SuppressionRule rule) => Text(rule.Show([.. parts.Split(' ').Select(long.Parse)]).Row(0));

    private static string Text(IReadOnlyList<long?> row) => string.Join(' ', row.Select(c => c?.ToString() ?? "-"));
}
