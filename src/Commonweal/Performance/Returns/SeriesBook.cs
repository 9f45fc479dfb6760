using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Returns;

/// <summary>The numbers of series; those that are not there yet get the next ones.</summary>
internal sealed class SeriesBook
{
    private static readonly string[] s_columns = ["Id", "IndicatorId", "AreaId", "Group", "IsProjected"];

    private readonly Dictionary<SeriesKey, int> _numbers = [];
    private readonly List<Series> _new = [];

    private SeriesBook(int last) => Last = last;

    /// <summary>The last number that there was before the new ones.</summary>
    public int Last { get; }

    public IReadOnlyList<Series> New => _new;

    /// <summary>Reads those of some indicators; of all where none are named.</summary>
    public static async Task<SeriesBook> ReadAsync(CommonwealDb db, IReadOnlyCollection<Guid>? indicators, CancellationToken stopping)
    {
        var book = new SeriesBook(await db.Series().MaxAsync(s => (int?)s.Id, stopping) ?? 0);
        var asked = indicators is null ? db.Series() : db.Series().Where(s => indicators.Contains(s.IndicatorId));
        await foreach (var series in asked.Select(s => new { s.Id, s.IndicatorId, s.AreaId, s.Group, s.IsProjected }).AsAsyncEnumerable().WithCancellation(stopping))
        {
            book._numbers[new SeriesKey(series.IndicatorId, series.AreaId, series.Group, series.IsProjected)] = series.Id;
        }

        return book;
    }

    /// <summary>Writes new ones, in the transaction that is under way.</summary>
    public static async Task WriteAsync(CommonwealDb db, IReadOnlyList<Series> series, CancellationToken stopping)
    {
        await using var rows = await Rows.IntoAsync(db, "Series", s_columns, stopping);
        foreach (var one in series)
        {
            rows.Add(one.Id);
            rows.Add(one.IndicatorId);
            rows.Add(one.AreaId);
            rows.Add(one.Group);
            rows.Add(one.IsProjected);
        }

        await rows.EndAsync(stopping);
    }

    public int NumberOf(SeriesKey key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = Last + _new.Count + 1;
            _numbers[key] = number;
            _new.Add(new Series(number, key.IndicatorId, key.AreaId, key.Group, key.IsProjected));
        }

        return number;
    }
}
