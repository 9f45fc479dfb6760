using Commonweal.Performance.Returns;
using Commonweal.Performance.Returns.Bulk;

namespace Commonweal.Tests.Performance.Bulk;

public sealed class SortedRowsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(262_144)]
    [InlineData(262_145)]
    [InlineData(700_000)]
    public void Rows_come_out_in_the_order_of_series_and_time_as_often_as_they_are_asked_for(int number)
    {
        using var sorted = new SortedRows();
        for (var row = 0; row < number; row++)
        {
            sorted.Add(new FigureRow { SeriesId = (int)(row * 7919L % 1009), Period = (int)(row * 104_729L % 700_001), Row = row, Value = row });
        }

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var (before, seen, sum) = (long.MinValue, 0, 0L);
            foreach (var row in sorted.Read())
            {
                Assert.True(row.Key >= before);
                Assert.Equal(row.Row, row.Value);
                (before, seen, sum) = (row.Key, seen + 1, sum + row.Row);
            }

            Assert.Equal((number, number, number * (number - 1L) / 2), (seen, sorted.Count, sum));
        }
    }
}
