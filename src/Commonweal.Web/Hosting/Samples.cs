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

    public async Task LoadAsync(CancellationToken stopping)
    {
        foreach (var partnership in Directory.EnumerateDirectories(Folder).Order(StringComparer.Ordinal))
        {
            await using var db = store.Open(clock);
            (db.ShowsDrafts, db.By) = (true, By);
            if (await db.KnownAs.AnyAsync(k => k.Under == "partnerships" && k.Slug == Path.GetFileName(partnership), stopping))
            {
                continue;
            }

            var outcome = await new Import(db, Modules.Registers).RunAsync(await Bundle.ReadAsync(partnership, stopping), new ImportWishes(), stopping);
            if (!outcome.IsSound)
            {
                throw new InvalidOperationException($"The sample {partnership} is wrong: {string.Join('\n', outcome.Faults)}");
            }
        }
    }
}
