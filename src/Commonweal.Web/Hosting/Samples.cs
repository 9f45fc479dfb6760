using Commonweal.Places.Boundaries;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting;

/// <summary>The partnerships that come with the program, so that a newcomer has something to look at.</summary>
internal sealed class Samples(Store store, TimeProvider clock)
{
    /// <summary>Who loaded them, as history says: a store that nobody else has written to was never used.</summary>
    public const string By = "The samples";

    // What leads from one partnership to another: a county and its districts lead to each other.
    private static readonly string[] s_betweenPartnerships = ["belongings.csv", "partnership-links.csv", "reporting-lines.csv"];

    private const string Boundaries = "boundaries.geojson";

    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "samples");

    public async Task LoadAsync(CancellationToken stopping)
    {
        var waiting = new List<Bundle>();
        foreach (var partnership in Directory.EnumerateDirectories(s_folder).Order(StringComparer.Ordinal))
        {
            var sample = await Bundle.ReadAsync(partnership, stopping);
            if (await IsInAsync(Path.GetFileName(partnership), sample, stopping) || await FaultsAsync(sample, stopping) is [])
            {
                continue;
            }

            RefuseAny(await FaultsAsync(sample.Without(s_betweenPartnerships), stopping), partnership);
            waiting.Add(sample);
        }

        foreach (var sample in waiting)
        {
            RefuseAny(await FaultsAsync(sample, stopping), "that waited for another");
        }

        foreach (var boundaries in Directory.EnumerateFiles(s_folder, Boundaries, SearchOption.AllDirectories))
        {
            RefuseAny(await DrawAsync(boundaries, stopping), boundaries);
        }
    }

    // All of them are made up; what runs there already is left as it is.
    private async Task<IReadOnlyList<Fault>> DrawAsync(string boundaries, CancellationToken stopping)
    {
        await using var db = store.Open(clock);
        (db.ShowsDrafts, db.By) = (true, By);
        return (await new BoundaryImport(db).RunAsync([boundaries], "Drawn for the samples: illustrative", isDryRun: false, stopping)).Faults;
    }

    // One that leads to others is in once all of it is: a start may have been cut off before.
    private async Task<bool> IsInAsync(string slug, Bundle sample, CancellationToken stopping)
    {
        await using var db = store.Open(clock);
        var hash = sample.Hash();
        return await db.KnownAs.AnyAsync(k => k.Under == "partnerships" && k.Slug == slug, stopping)
            && (!sample.Files.ContainsKey("belongings.csv") && !sample.Files.ContainsKey("partnership-links.csv")
                || await db.History.AnyAsync(h => h.Thing == "Import" && h.Details!.Contains(hash), stopping));
    }

    private async Task<IReadOnlyList<Fault>> FaultsAsync(Bundle sample, CancellationToken stopping)
    {
        await using var db = store.Open(clock);
        (db.ShowsDrafts, db.By) = (true, By);
        return (await new Import(db, Modules.Registers).RunAsync(sample, new ImportWishes(), stopping)).Faults;
    }

    private static void RefuseAny(IReadOnlyList<Fault> faults, string partnership)
    {
        if (faults.Count > 0)
        {
            throw new InvalidOperationException($"The sample {Path.GetFileName(partnership)} is wrong: {string.Join('\n', faults)}");
        }
    }
}
