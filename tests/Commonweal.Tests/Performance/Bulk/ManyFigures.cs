using System.Globalization;
using System.Text;
using Commonweal.Performance;
using Commonweal.Performance.Returns.Bulk;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Performance.Bulk;

/// <summary>Tests that take in files of figures of ten moors and ten things that are counted there by the month.</summary>
public abstract class ManyFigures : StoreTests
{
    protected const string Headings = "indicator,area,period,value\n";

    /// <summary>Ten moors, ten indicators and two hundred months.</summary>
    protected const int All = 20_000;

    private readonly TempFolder _folder = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Open();
        for (var n = 0; n < 10; n++)
        {
            db.Add(new Area($"moor-{n}", $"Moor {n}", kind: null, Lifetime.NotStated, Citation.None));
            db.Add(new Indicator($"thing-{n}", new IndicatorWords($"Thing {n}") { Frequency = PeriodKind.Month }, level: null, Lifetime.NotStated, Citation.None));
        }

        await db.SaveChangesAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Twenty thousand rows as a spreadsheet would not sort them.</summary>
    protected static string Many(Func<int, string>? value = null)
    {
        var text = new StringBuilder(Headings);
        for (var row = 0; row < All; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"thing-{row % 10},moor-{row / 10 % 10},{2000 + (row / 1200)}-{(row / 100 % 12) + 1:00},{value?.Invoke(row) ?? $"{row}.5"}\n");
        }

        return text.ToString();
    }

    protected Task<ImportOutcome> TakeIn(string text, IProgress<FiguresProgress>? progress = null, CancellationToken stopping = default) => TakeIn(Encoding.UTF8.GetBytes(text), isDryRun: false, progress, stopping);

    protected async Task<ImportOutcome> TakeIn(byte[] content, bool isDryRun = false, IProgress<FiguresProgress>? progress = null, CancellationToken stopping = default)
    {
        var file = _folder.At($"{Guid.CreateVersion7():N}.csv");
        await File.WriteAllBytesAsync(file, content, stopping);
        await using var db = Open();
        return await new FiguresImport(db) { Batch = 4000 }.RunAsync(file, isDryRun, progress, stopping);
    }

    protected static string Said(ImportOutcome outcome) =>
        outcome.IsSound ? string.Join('\n', outcome.Counts.Select(c => $"{c.Register} {c.Added}+ {c.Changed}~ {c.Unchanged}="))
        : string.Join('\n', outcome.Faults.Select(f => string.Join(':', f.ToString().Split(':').Skip(1)).TrimStart(' ')));

    /// <summary>What counts of the figures, in few words.</summary>
    protected async Task<string> Counted()
    {
        await using var db = Open(drafts: false);
        var figures = await db.Figures().Select(f => f.Value).ToListAsync();
        return string.Create(CultureInfo.InvariantCulture, $"{figures.Count} figures, {figures.Sum()}");
    }

    /// <summary>How many rows there are, whether they count or not.</summary>
    protected async Task<int> Rows()
    {
        await using var db = Open();
        return await db.Set<Figure>().CountAsync();
    }

    /// <summary>Hears how far it is, at once.</summary>
    protected sealed class Heard(Action<FiguresProgress> hear) : IProgress<FiguresProgress>
    {
        public void Report(FiguresProgress value) => hear(value);
    }
}
