using System.Globalization;
using Commonweal.Bodies;
using Commonweal.Performance;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bench;

/// <summary>Fifty places, two hundred indicators that are found by the month, and figures of them that nobody found.</summary>
internal static class MadeUpFigures
{
    public const int Places = 50, Indicators = 200, Watched = 60, WatchedByFew = 6, AMonth = Places * Indicators;

    private const int Seed = 2026;

    private static readonly Period Last = Period.Month(2023, 12);

    /// <summary>Makes the places, the indicators, and a partnership of each place that watches sixty; the second watches six.</summary>
    public static async Task FillAsync(StorePlace place)
    {
        await using var db = place.Store().Open(TimeProvider.System);
        (db.ShowsDrafts, db.By) = (true, "The benchmark");
        await db.Database.MigrateAsync();
        var areas = Enumerable.Range(1, Places).Select(n => new Area($"area-{n}", $"Place {n}", kind: null, Lifetime.NotStated, Citation.None)).ToList();
        var indicators = Enumerable.Range(1, Indicators).Select(n => new Indicator(
            $"indicator-{n}", new IndicatorWords($"Indicator {n}") { Polarity = Polarity.LowIsGood, Frequency = PeriodKind.Month, Decimals = 1 }, level: null, Lifetime.NotStated, Citation.None)).ToList();
        db.AddRange(areas);
        db.AddRange(indicators);
        await db.SaveChangesAsync();
        for (var n = 1; n <= Places; n++)
        {
            var partnership = new Partnership(Guid.CreateVersion7(), $"watch-{n}", new PartnershipWords($"Partnership of Place {n}"), Lifetime.NotStated, Citation.None);
            partnership.Publish();
            db.Add(partnership);
            foreach (var (indicator, at) in indicators.Take(n == 2 ? WatchedByFew : Watched).Select((i, at) => (i, at)))
            {
                var line = new ScorecardLine(partnership, indicator);
                line.Watch(areas[n - 1], null, null, at + 1, Citation.None);
                db.Add(line);
            }

            await db.SaveChangesAsync();
        }
    }

    /// <summary>Writes a file of figures, month after month; and the same as numbers alone, for who knows no codes.</summary>
    public static async Task WriteAsync(string path, int rows, string? asNumbers = null, int? wrongRow = null)
    {
        var chance = new Random(Seed);
        await using var file = new StreamWriter(path);
        await using var numbers = asNumbers is null ? StreamWriter.Null : new StreamWriter(asNumbers);
        await file.WriteLineAsync("indicator,area,group,period,value,how-found");
        var month = Last;
        for (var before = 1; before < rows / AMonth; before++)
        {
            month = month.Previous;
        }

        for (var row = 0; row < rows; row++)
        {
            var (indicator, area) = ((row % Indicators) + 1, (row / Indicators % Places) + 1);
            var value = row + 2 == wrongRow ? "many" : (chance.Next(100_000) / 100.0).ToString(CultureInfo.InvariantCulture);
            file.WriteLine($"indicator-{indicator},area-{area},,{month},{value},measured");
            numbers.WriteLine($"{((area - 1) * Indicators) + indicator},{month.Number},{value}");
            month = row % AMonth == AMonth - 1 ? month.Next : month;
        }
    }
}
