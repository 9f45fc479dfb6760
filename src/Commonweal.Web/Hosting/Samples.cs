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

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Loads each once. One that leads to another comes in after it, whatever their names.</summary>
    public async Task LoadAsync(CancellationToken stopping)
    {
        var waiting = new Queue<string>(Directory.EnumerateDirectories(Folder).Order(StringComparer.Ordinal));
        var inVain = 0;
        while (waiting.TryDequeue(out var partnership))
        {
            var faults = await TakeInAsync(partnership, stopping);
            inVain = faults.Count == 0 ? 0 : inVain + 1;
            if (inVain > waiting.Count)
            {
                throw new InvalidOperationException($"The sample {partnership} is wrong: {string.Join('\n', faults)}");
            }

            if (faults.Count > 0)
            {
                waiting.Enqueue(partnership);
            }
        }
    }

    private async Task<IReadOnlyList<Fault>> TakeInAsync(string partnership, CancellationToken stopping)
    {
        await using var db = store.Open(clock);
        (db.ShowsDrafts, db.By) = (true, By);
        if (await db.KnownAs.AnyAsync(k => k.Under == "partnerships" && k.Slug == Path.GetFileName(partnership), stopping))
        {
            return [];
        }

        return (await new Import(db, Modules.Registers).RunAsync(await Bundle.ReadAsync(partnership, stopping), new ImportWishes(), stopping)).Faults;
    }
}
