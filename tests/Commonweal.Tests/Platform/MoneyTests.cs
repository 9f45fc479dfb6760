using Commonweal.Platform;
using Commonweal.Tests.Performance;
using FsCheck.Fluent;

namespace Commonweal.Tests.Platform;

/// <summary>Money is whole pence, and splitting it loses none (largest remainder).</summary>
public sealed class MoneyTests
{
    [Theory]
    [InlineData(100, "1 1 1", "34 33 33")]
    [InlineData(100, "10 1 1 1 1 1 1 1 1 1 1", "50 5 5 5 5 5 5 5 5 5 5")]
    [InlineData(10, "1 2", "3 7")]
    [InlineData(1, "1 1", "1 0")]
    [InlineData(0, "3 1", "0 0")]
    [InlineData(7, "0 1", "0 7")]
    [InlineData(-100, "1 1 1", "-33 -33 -34")]
    public void Money_is_split_in_proportion(long pence, string parts, string split) =>
        Assert.Equal(split, string.Join(' ', new Money(pence).Split([.. parts.Split(' ').Select(decimal.Parse)]).Select(m => m.Pence)));

    [Theory]
    [InlineData("0 0")]
    [InlineData("2 -1")]
    public void It_is_not_split_by_parts_of_nothing(string parts) =>
        Assert.Throws<ArgumentException>(() => new Money(1).Split([.. parts.Split(' ').Select(decimal.Parse)]));

    [Fact]
    public void No_penny_is_lost_and_none_is_far_from_its_place() => ForAny.Of(
        from pence in Gen.Choose(-1_000_000, 1_000_000)
        from parts in Gen.NonEmptyListOf(Gen.Choose(1, 1000))
        select (pence, parts),
        any =>
        {
            var split = new Money(any.pence).Split([.. any.parts.Select(p => (decimal)p)]);

            Assert.Equal(any.pence, split.Sum(s => s.Pence));
            Assert.All(any.parts.Zip(split), p => Assert.True(Math.Abs(p.Second.Pence - ((decimal)any.pence * p.First / any.parts.Sum())) < 1));
        });

    [Fact]
    public void Equal_parts_differ_by_a_penny_at_most() => ForAny.Of(
        from pence in Gen.Choose(-1_000_000, 1_000_000)
        from count in Gen.Choose(1, 50)
        select (pence, count),
        any =>
        {
            var split = new Money(any.pence).Split(any.count);

            Assert.True(split.Max().Pence - split.Min().Pence <= 1);
        });

    [Fact]
    public void It_is_written_in_pounds() =>
        Assert.Equal(("£3,324,825.00", "−£0.05"), (Money.Pounds(3_324_825m).ToString(), new Money(-5).ToString()));
}
