using System.Security.Cryptography;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bench;

/// <summary>Stores that are made from a fixed seed, once, and kept for the next time.</summary>
internal sealed class ReferenceData(string root)
{
    private const int Seed = 2026;

    // A save costs much by itself; more together are too much for what looks through all that changed.
    private const int ASave = 10;

    private readonly string _folder = Path.Combine(root, ".build", "bench", "data");

    /// <summary>One county and twelve districts, with sixty-five boards and groups.</summary>
    public Task<string> FamilyAsync() => MadeAsync("family", Enumerable.Repeat(5, 13));

    /// <summary>A thousand partnerships of twenty boards and groups.</summary>
    public Task<string> ThousandAsync() => MadeAsync("thousand", Enumerable.Repeat(20, 1000));

    /// <summary>One partnership of ten boards and groups, and one of a thousand.</summary>
    public Task<string> TenAndThousandAsync() => MadeAsync("ten-and-thousand", [10, 1000]);

    private async Task<string> MadeAsync(string name, IEnumerable<int> bodies)
    {
        var store = Path.Combine(_folder, $"{name}-{WhatMakesThem()}");
        if (!Directory.Exists(store))
        {
            await Console.Error.WriteLineAsync($"Making the reference data: {name}…");
            foreach (var old in Directory.CreateDirectory(_folder).EnumerateDirectories($"{name}-*"))
            {
                old.Delete(recursive: true);
            }

            var unfinished = store + "-unfinished";
            await FillAsync(Store.InFolder(unfinished), bodies);
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Move(unfinished, store);
        }

        return store;
    }

    // They are made anew where the program would make them otherwise, or into other tables.
    private string WhatMakesThem()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "bench", "Commonweal.Bench"), "*.cs")
            .Where(f => Path.GetFileNameWithoutExtension(f) is nameof(MadeUpPartnerships) or nameof(ReferenceData))
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "src", "Commonweal", "Platform", "Database", "Migrations"), "M*.cs")).Order(StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }

    private static async Task FillAsync(Store store, IEnumerable<int> bodies)
    {
        await using (var db = store.Open(TimeProvider.System))
        {
            await db.Database.MigrateAsync();
        }

        var world = new MadeUpPartnerships(new Random(Seed));
        foreach (var some in bodies.Chunk(ASave))
        {
            await using var db = store.Open(TimeProvider.System);
            (db.ShowsDrafts, db.By) = (true, "The benchmark");
            Array.ForEach(some, count => world.AddTo(db, count));
            await db.SaveChangesAsync();
        }
    }
}
