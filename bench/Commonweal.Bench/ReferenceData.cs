using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bench;

/// <summary>Stores that are made from a fixed seed, once, and kept for the next time.</summary>
internal sealed class ReferenceData(string folder)
{
    private const int Seed = 2026;

    /// <summary>One county and twelve districts, with sixty-five boards and groups.</summary>
    public Task<string> FamilyAsync() => MadeAsync("family", Enumerable.Repeat(5, 13));

    /// <summary>A thousand partnerships of twenty boards and groups.</summary>
    public Task<string> ThousandAsync() => MadeAsync("thousand", Enumerable.Repeat(20, 1000));

    /// <summary>One partnership of ten boards and groups, and one of a thousand.</summary>
    public Task<string> TenAndThousandAsync() => MadeAsync("ten-and-thousand", [10, 1000]);

    private async Task<string> MadeAsync(string name, IEnumerable<int> bodies)
    {
        var store = Path.Combine(folder, name);
        if (!Directory.Exists(store))
        {
            await Console.Error.WriteLineAsync($"Making the reference data: {name}…");
            var unfinished = store + "-unfinished";
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }

            await FillAsync(Store.InFolder(unfinished), bodies);
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Move(unfinished, store);
        }

        return store;
    }

    private static async Task FillAsync(Store store, IEnumerable<int> bodies)
    {
        await using (var db = store.Open(TimeProvider.System))
        {
            await db.Database.MigrateAsync();
        }

        var world = new MadeUpPartnerships(new Random(Seed));
        foreach (var count in bodies)
        {
            await using var db = store.Open(TimeProvider.System);
            (db.ShowsDrafts, db.By) = (true, "The benchmark");
            world.AddTo(db, count);
            await db.SaveChangesAsync();
        }
    }
}
