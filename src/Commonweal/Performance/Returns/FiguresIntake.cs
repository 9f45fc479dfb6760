using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Returns;

/// <summary>Takes figures in from rows: each of an indicator, an area and a period.</summary>
internal sealed class FiguresIntake() : Intake("figures", "indicator", "area", "group", "period", "value", "how-found")
{
    public override async Task<IntakeOutcome> TakeInAsync(CommonwealDb db, IReadOnlyList<IntakeRow> rows, IntakeSource source, CancellationToken stopping)
    {
        var reading = new FigureReading(await KnownAsync(db, db.Indicators(), i => i.Slug, stopping), await KnownAsync(db, db.Areas(), a => a.Code, stopping));
        var found = reading.Read(rows);
        if (reading.Faults.Count > 0)
        {
            return new IntakeOutcome(new ImportCount(Name, 0, 0, 0, 0), reading.Faults);
        }

        var count = await new HandIn(db).RunAsync(found, partnership: null, new ReturnWords(HowItCame.Profile, db.Now(), source.File, source.Hash), stopping);
        return new IntakeOutcome(new ImportCount(Name, count.Added, count.Revised, count.Unchanged, 0), []);
    }

    // What comes in together with the figures is not in the store yet.
    private static async Task<Dictionary<string, T>> KnownAsync<T>(CommonwealDb db, DbSet<T> things, Func<T, string> key, CancellationToken stopping)
        where T : Entity
    {
        await things.LoadAsync(stopping);
        return db.ChangeTracker.Entries<T>().Select(e => e.Entity).ToDictionary(key, StringComparer.Ordinal);
    }
}
